import type { DateOrder } from '../../model';
import { weekdayOf } from '../../tables/calendar';
import { type DateColumn, type KnownLines, type OrderFound, settleOrder } from '../../tables/date-order';
import type { Sheet, Spot } from '../systems/define';
import type { Candidate } from './candidate';
import { withDate } from './relative-days';

/** What a date of three numbers looks like, wherever in a text it stands. */
const NUMBERS = /(?<![\d/.-])\d{1,2}([-/.])\d{1,2}(?:\1(?:\d{4}|\d{2})(?!\d|[/.-]\d))?/;
const FULL = /(?<![\d/.-])\d{1,2}([-/.])\d{1,2}\1\d{4}(?!\d|[/.-]\d)/;
/** Longer texts are prose, in which a date is of anything. */
const LONGEST = 120;
/** A column is known to hold no dates by so many of its cells. */
const LOOKED_AT = 20;
/** A line that says so is of what is still to come. */
const PLANNED = /^(?:scheduled|ordered|confirmed|booked|requested|planned|pending|not started|sched)$/i;
/** A line that says so is of what was made. */
const MADE =
  /^(?:completed?|done|performed|ended|exam ended|final|finalized|finalised|prelim|preliminary|read|dictated|transcribed|signed|verified)$/i;
/** A status is not longer. */
const STATUS_LONGEST = 12;
/** From this rank on, a heading of `start` names a day that was planned or ordered ("Scheduled for"). */
const PLAN_RANK = 3;

/** The order of a sheet's dates of three numbers, settled by every column in which such dates stand. */
export function dateOrderOf(
  sheet: Sheet,
  candidates: readonly Candidate[],
  now: Date,
  said: DateOrder | null,
): OrderFound {
  const columns = sheet.columns.map((_, at): DateColumn => {
    const spots = sheet.lines.map(({ spots }) => spots[at] ?? null);
    return mayHoldDates(spots) ? { texts: spots.map(dateIn), of: kindOf(candidates, at) } : NO_COLUMN;
  });
  const labelled = candidates.flatMap((candidate): DateColumn[] =>
    candidate.column === null && isOfDates(candidate)
      ? [{ texts: candidate.values.map((value) => value && withDate(value, now)), of: kindOf([candidate], null) }]
      : [],
  );
  const all = [...columns, ...labelled];
  if (!all.some(({ of }) => of === 'exam' || of === 'plan')) return settleOrder([], now, said);
  return settleOrder(all, now, said, () => knownLines(sheet));
}

const NO_COLUMN: DateColumn = { texts: [], of: 'other' };

const isOfDates = ({ field }: Candidate) => field === 'start' || field === 'end' || field === 'birthDate';

function kindOf(candidates: readonly Candidate[], column: number | null): DateColumn['of'] {
  const own = candidates.filter((candidate) => candidate.column === column && isOfDates(candidate));
  const moments = own.filter(({ field }) => field !== 'birthDate');
  if (moments.length > 0) return moments.some(({ rank }) => rank < PLAN_RANK) ? 'exam' : 'plan';
  return own.length > 0 ? 'birth' : 'other';
}

function mayHoldDates(spots: readonly (Spot | null)[]): boolean {
  let looked = 0;
  for (const spot of spots) {
    if (!spot || spot.lines.length === 0) continue;
    const text = textOf(spot);
    if (text.length <= LONGEST && (NUMBERS.test(text) || weekdayOf(text) !== null)) return true;
    looked += 1;
    if (looked >= LOOKED_AT) return false;
  }
  return false;
}

/** The cell itself, or the one full date within it. */
function dateIn(spot: Spot | null): string | null {
  const text = spot ? textOf(spot) : '';
  if (text === '' || text.length > LONGEST) return null;
  return spot!.lines.length > 1 || text.includes(': ') ? (FULL.exec(text)?.[0] ?? null) : text;
}

function knownLines({ lines }: Sheet): KnownLines {
  const linesThatSay = (status: RegExp): ReadonlySet<number> =>
    new Set(
      lines.flatMap(({ spots }, at) =>
        spots.some((spot) => spot?.lines.some(({ text }) => text.length < STATUS_LONGEST && status.test(text)))
          ? [at]
          : [],
      ),
    );
  return { planned: linesThatSay(PLANNED), made: linesThatSay(MADE) };
}

const textOf = ({ lines }: Spot) => (lines.length === 1 ? lines[0]!.text : lines.map(({ text }) => text).join(' '));
