import type { WorklistField } from '../../model';
import { claimsOf } from '../fields/headings';
import { labelledIn, takenApart } from '../fields/labelled';
import { shapeOf } from '../fields/value-shapes';
import { type Line, oneLine } from '../sight/text-run';
import type { Column, Page, Sheet, Spot } from '../systems/define';
import type { GridRow } from './grid';
import { saysWhose, tellsPatient } from './patient-cells';

/** What a title says of the rows beneath it. */
interface Said {
  heading: string;
  field: WorklistField;
  value: string;
  element: Element;
}

/** What titles are made of beside a patient: a day, a room, who does it, how far it is. */
const OVER_ROWS = new Set<WorklistField>(['start', 'location', 'performer', 'status', 'modality']);
/** How many lines there are, behind what they have in common. */
const COUNT = / ?(?:[([] ?(?:count ?[:=]? ?)?\d+(?: \p{L}+)? ?[)\]]|[-–—|•·] ?\d+ (?:\p{L}+ ?){1,2}|[–—|•·] ?\d+)$/iu;

/**
 * The sheet of a table with titles between its rows ("Patient: HALL, NIA  MRN: 00412300", "Scheduled: 03/14/2025", "IR SUITE 1 (4)"): what a
 * title says holds for the rows beneath, up to the next title of its kind. A title that cannot be understood ends all that was said before.
 */
export function withGroupRows(sheet: Sheet, rows: readonly GridRow[], { sight }: Page): Sheet {
  const lines = new Set(sheet.lines.map(({ element }) => element));
  if (rows.length === lines.size) return sheet;
  const patients = !saysWhose(sheet.columns);
  const over = new Map<Element, readonly Said[]>();
  let held: Said[] = [];
  for (const { element, cells } of rows) {
    if (lines.has(element)) {
      over.set(element, held);
      continue;
    }
    const said = [...new Set(cells)].flatMap((cell) => (cell && !cell.querySelector('table') ? sight.lines(cell) : []));
    // A row that shows nothing parts nothing.
    if (said.length > 0) held = heldAfter(held, titleOf(said.map(withoutCount), patients));
  }
  const columns: Column[] = [];
  for (const { heading, field } of [...over.values()].flat())
    if (!columns.some((one) => one.heading === heading && one.field === field))
      columns.push({ heading, field, element: null, overRows: true });
  if (columns.length === 0) return sheet;
  return {
    ...sheet,
    columns: [...sheet.columns, ...columns],
    lines: sheet.lines.map((line) => ({
      ...line,
      spots: [...line.spots, ...columns.map((column) => spotOf(over.get(line.element) ?? [], column))],
    })),
  };
}

/** Titles of several levels: one of a kind that was said before ends it and all that was said since. */
function heldAfter(held: readonly Said[], title: readonly Said[]): Said[] {
  if (title.length === 0) return [];
  const at = held.findIndex(({ field }) => title.some((one) => one.field === field));
  return [...(at < 0 ? held : held.slice(0, at)), ...title];
}

function titleOf(lines: readonly Line[], patients: boolean): Said[] {
  const isOurs = (field: WorklistField) => OVER_ROWS.has(field) || (patients && tellsPatient([{ field, rank: 0 }]));
  const labelled = labelledIn(lines).flatMap(({ label, value, element }): Said[] => {
    const claim = claimsOf(label).find(({ field }) => isOurs(field));
    return claim ? [{ heading: label, field: claim.field, value, element }] : [];
  });
  if (labelled.length > 0) return [...nameBefore(lines, labelled), ...labelled];
  return lines.flatMap(({ text: value, element }): Said[] => {
    const field = shapeOf([value], new Date());
    return field && OVER_ROWS.has(field) ? [{ heading: '', field, value, element }] : [];
  });
}

/** Whose number it is stands before it, without a label: "HALL, NIA   MRN: 00412300". */
function nameBefore(lines: readonly Line[], labelled: readonly Said[]): Said[] {
  const told = (field: WorklistField) => labelled.some((one) => one.field === field);
  if (!told('mrn') || told('patientName')) return [];
  const [first] = takenApart(lines, (label) => claimsOf(label).length > 0).rest;
  const isName = first && shapeOf([first.text], new Date()) === 'patientName';
  return isName ? [{ heading: '', field: 'patientName', value: first.text, element: first.element }] : [];
}

/** "IR SUITE 1 (4)" is a room. */
const withoutCount = (line: Line): Line =>
  COUNT.test(line.text) ? oneLine(line.text.replace(COUNT, ''), line.element) : line;

/** The one value of a column; none where the title says it twice. */
function spotOf(said: readonly Said[], { heading, field }: Column): Spot | null {
  const [only, ...others] = said.filter((one) => one.heading === heading && one.field === field);
  return only && others.length === 0 ? { element: only.element, lines: [oneLine(only.value, only.element)] } : null;
}
