import { claimsOf } from '../fields/headings';
import { saysWhose, tellsPatient } from '../fields/patient-cells';
import { oneLine } from '../sight/text-run';
import type { Page, Sheet, Spot } from '../systems/define';
import type { GridRow } from './grid';
import { type LabelledText, labelledIn } from './labelled';

/**
 * The sheet of a table with titles between its rows ("Patient: HALL, NIA  MRN: 00412300"): what a title says of a patient holds for the rows
 * beneath, up to the next title.
 */
export function withGroupRows(sheet: Sheet, rows: readonly GridRow[], { sight }: Page): Sheet {
  if (saysWhose(sheet.columns)) return sheet;
  const lines = new Set(sheet.lines.map(({ element }) => element));
  const whose = new Map<Element, LabelledText[]>();
  let last: LabelledText[] = [];
  for (const { element, cells } of rows) {
    if (lines.has(element)) whose.set(element, last);
    else {
      const said = [...new Set(cells)].flatMap((cell) =>
        cell && !cell.querySelector('table') ? sight.lines(cell) : [],
      );
      // A row that shows nothing parts nothing; any other title ends what the one before said.
      if (said.length > 0) last = labelledIn(said).filter(({ label }) => tellsPatient(claimsOf(label)));
    }
  }
  const labels = [...new Set([...whose.values()].flat().map(({ label }) => label))];
  if (labels.length === 0) return sheet;
  return {
    columns: [...sheet.columns, ...labels.map((label) => ({ heading: label, element: null }))],
    lines: sheet.lines.map((line) => ({
      ...line,
      spots: [...line.spots, ...labels.map((label) => spotOf(whose.get(line.element) ?? [], label))],
    })),
  };
}

/** The one value under a label; none where the title says it twice. */
function spotOf(said: readonly LabelledText[], label: string): Spot | null {
  const [only, ...others] = said.filter((one) => one.label === label);
  if (!only || others.length > 0) return null;
  const { value: text, element } = only;
  return { element, lines: [oneLine(text, element)] };
}
