import type { WorklistField } from '../../model';
import { FEW_ROWS, type Pace } from '../sight/pace';
import type { Sheet, Spot } from '../systems/define';
import { claimsOf, partsOf } from './headings';
import { type LabelledText, takenApart } from './labelled';

/** What stands under one label in the cells of a sheet, line by line. */
export interface LabelledValues {
  field: WorklistField;
  rank: number;
  label: string;
  values: (LabelledText | null)[];
}

/** The labels that are used within the cells of a sheet. */
export interface LabelsWithin {
  candidates: LabelledValues[];
  /** Those of one column. */
  of(column: number): ReadonlySet<string>;
}

/** A label within a cell is weaker than any heading over a column. */
const WEAKER = 10;
/** What is longer is told, not labelled. */
const PROSE = 200;
const NONE: ReadonlySet<string> = new Set();

/** Cheap to ask of every cell: a colon, a mark between values, or several lines. */
export function mayHoldLabels({ lines }: Spot): boolean {
  if (lines.length > 1) return lines.every(({ text }) => text.length < PROSE);
  for (const { text } of lines) if (text.length < PROSE && (text.indexOf(':') > 1 || /[|•·]/.test(text))) return true;
  return false;
}

const namesField = (label: string, isBare: boolean): boolean => !isBare && claimsOf(label).length > 0;

/**
 * Finds the values that carry a label within their cell: "MRN: 00412300" under a name. Under a heading that names a field of its own a label
 * counts only where it stands in most cells of the column, beside something else: "Site: LEFT LEG" as the description of one study is no
 * location.
 */
export async function labelsWithin({ lines, columns }: Sheet, pace: Pace): Promise<LabelsWithin> {
  const candidates = new Map<string, LabelledValues>();
  const perColumn = new Map<number, Set<string>>();
  for (const [at, { heading, field }] of columns.entries()) {
    if (field) continue;
    const own = partsOf(heading).flatMap(({ claims }) => claims.map(({ field }) => field));
    const isNamed = own.length > 0;
    const isOwn = (label: string) => claimsOf(label).some(({ field }) => own.includes(field));
    const found = new Map<string, (LabelledText | null)[]>();
    let said = 0;
    for (const [line, { spots }] of lines.entries()) {
      if (line % FEW_ROWS === 0 && pace.due()) await pace.rest();
      const spot = spots[at];
      if (!spot || spot.lines.length === 0) continue;
      said += 1;
      if (!mayHoldLabels(spot)) continue;
      const { labelled, rest } = takenApart(spot.lines, namesField);
      if (isNamed && rest.length === 0 && !labelled.every(({ label }) => isOwn(label))) continue;
      for (const one of labelled) {
        const values = found.get(one.label) ?? lines.map(() => null);
        values[line] ??= one;
        found.set(one.label, values);
      }
    }
    for (const [label, values] of found) {
      if (isNamed && 2 * values.filter(Boolean).length <= said) continue;
      perColumn.set(at, (perColumn.get(at) ?? new Set()).add(label));
      for (const { field, rank } of claimsOf(label)) {
        const key = `${field} ${label}`;
        const known = candidates.get(key);
        if (known) known.values = known.values.map((value, line) => value ?? values[line] ?? null);
        else candidates.set(key, { field, label, values, rank: rank + WEAKER });
      }
    }
  }
  return { candidates: [...candidates.values()], of: (column) => perColumn.get(column) ?? NONE };
}
