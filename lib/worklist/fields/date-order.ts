import type { DateOrder } from '../../model';
import { oneLine } from '../sight/text-run';
import type { Sheet, Spot } from '../systems/define';
import { claimsOf } from './headings';

/** A date of three numbers with the year in full, as a cell begins with it. */
const NUMBERS = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/;
/** So few dates against the order of all others are slips. */
const FEW = 0.05;

/**
 * A sheet whose dates of three numbers are written year first, in the order that its own columns show: one program wrote them all, so that a
 * birth date of the 31st tells how the case dates beside it are to be read. Dates against that order, or in none, are left out. Where nothing
 * shows the order, what the resident said is it; where nothing was said, the dates stay as they are, and that is answered as `unsettled`.
 */
export function withDateOrder(sheet: Sheet, said: DateOrder | null): { sheet: Sheet; unsettled: boolean } {
  const columns = sheet.columns.flatMap(({ heading }, at) => {
    const dates = claimsOf(heading).some(({ field }) => field === 'start' || field === 'end' || field === 'birthDate');
    return dates ? [at] : [];
  });
  const written: [number, number][] = [];
  for (const { spots } of sheet.lines) {
    for (const at of columns) {
      const found = NUMBERS.exec(textOf(spots[at]));
      if (found) written.push([Number(found[1]), Number(found[3])]);
    }
  }
  if (written.length === 0) return { sheet, unsettled: false };
  const votes = { mdy: 0, dmy: 0 };
  for (const [first, second] of written) {
    if (first > 12 && second <= 12) votes.dmy += 1;
    if (second > 12 && first <= 12) votes.mdy += 1;
  }
  const order = orderOf(votes) ?? (votes.mdy + votes.dmy === 0 ? said : null);
  if (order === null) return { sheet, unsettled: votes.mdy + votes.dmy === 0 };
  const lines = sheet.lines.map((line) => ({
    ...line,
    spots: line.spots.map((spot, at) => (spot && columns.includes(at) ? reordered(spot, order) : spot)),
  }));
  return { sheet: { ...sheet, lines }, unsettled: false };
}

function orderOf({ mdy, dmy }: Record<DateOrder, number>): DateOrder | null {
  const all = mdy + dmy;
  if (all === 0) return null;
  if (dmy <= FEW * all) return 'mdy';
  return mdy <= FEW * all ? 'dmy' : null;
}

function reordered(spot: Spot, order: DateOrder): Spot | null {
  const text = textOf(spot);
  const found = NUMBERS.exec(text);
  if (!found) return spot;
  const [whole, first, , second, year] = found as unknown as string[];
  const [month, day] = order === 'mdy' ? [first!, second!] : [second!, first!];
  if (Number(month) > 12 || Number(month) < 1 || Number(day) > 31) return null;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}${text.slice(whole!.length)}`;
  return { ...spot, lines: [oneLine(iso, spot.element)] };
}

const textOf = (spot: Spot | null | undefined) => spot?.lines.map(({ text }) => text).join(' ') ?? '';
