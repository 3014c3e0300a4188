import { IDENTIFYING, WORKLIST_FIELDS, type WorklistField, type WorklistRow } from '../../model';
import { claimsOf } from '../fields/headings';

/** Rows of a grid by the numbers that the page gives them. */
export type Numbered = ReadonlyMap<string, WorklistRow>;

/** What tells one study from another, the surest first; a row needs one of them in both looks to be known again. */
const NUMBERS = ['accession', 'order', 'mrn'] as const satisfies readonly WorklistField[];
/** What does not change while a worklist is open: where it does, the number has gone to another row. */
const STEADY: readonly WorklistField[] = [...IDENTIFYING, 'description', 'start', 'code', 'modality'];

/**
 * The rows of a grid that drops the columns scrolled out of sight, with what was read of them before and what is read of them now. Only
 * those are joined whose number is the same and whose accession, MRN or order number stands in both looks, the same and in no other row.
 * Rows of new numbers come as they are: all of them beside one that is known again, else only what cannot be a row seen before.
 * Null where any row is another than it was: the grid was sorted, filtered or loaded anew, and its numbers prove nothing.
 * @param contested fields that one of the looks could not tell: they are not found in the joined rows
 */
export function joinedRows(
  before: Numbered,
  now: Numbered,
  contested: readonly WorklistField[],
): Map<string, WorklistRow> | null {
  const joined = new Map<string, WorklistRow>();
  const fresh = new Map<string, WorklistRow>();
  const times = [before, now].map(timesOf);
  for (const [number, row] of now) {
    const known = before.get(number);
    if (!known) {
      fresh.set(number, row);
      continue;
    }
    if (STEADY.some((field) => isShared(known, row, field) && known.fields[field] !== row.fields[field])) return null;
    const certain = NUMBERS.some((field) => {
      const value = `${field} ${row.fields[field]}`;
      return isShared(known, row, field) && times.every((of) => of.get(value) === 1);
    });
    if (certain) joined.set(number, together(known, row, contested));
  }
  if (joined.size > 0) return new Map([...joined, ...fresh]);
  const unseen = [...fresh].filter(([, { fields }]) => {
    const told = NUMBERS.find((field) => fields[field] !== null);
    return told && !times[0]!.has(`${told} ${fields[told]}`);
  });
  return fresh.size === now.size && unseen.length > 0 ? new Map(unseen) : null;
}

/** Whether a field was read in both looks, in the same column. */
const isShared = (one: WorklistRow, other: WorklistRow, field: WorklistField): boolean =>
  one.fields[field] !== null &&
  other.fields[field] !== null &&
  one.cells[field]?.heading === other.cells[field]?.heading;

/** In how many rows each accession, MRN and order number stands. */
function timesOf(rows: Numbered): Map<string, number> {
  const times = new Map<string, number>();
  for (const { fields } of rows.values())
    for (const field of NUMBERS) {
      const value = `${field} ${fields[field]}`;
      times.set(value, (times.get(value) ?? 0) + 1);
    }
  return times;
}

function together(known: WorklistRow, row: WorklistRow, contested: readonly WorklistField[]): WorklistRow {
  const joined: WorklistRow = {
    fields: { ...row.fields },
    cells: { ...row.cells },
    ...((known.mrnShared || row.mrnShared) && { mrnShared: true }),
  };
  for (const field of WORKLIST_FIELDS) {
    const from = contested.includes(field) ? null : better(known, row, field);
    joined.fields[field] = from?.fields[field] ?? null;
    if (from?.cells[field]) joined.cells[field] = from.cells[field];
    else delete joined.cells[field];
  }
  return joined;
}

/** The look that tells a field: the only one, the later of two at one column, else the column of the better name; none where both are as good. */
function better(known: WorklistRow, row: WorklistRow, field: WorklistField): WorklistRow | null {
  if (row.fields[field] === null) return known;
  if (known.fields[field] === null || isShared(known, row, field)) return row;
  const [was, is] = [rankOf(known, field), rankOf(row, field)];
  if (was !== is) return was < is ? known : row;
  return known.fields[field] === row.fields[field] ? row : null;
}

/** How good the name of the column is in which a field was read; 0 is the best. */
function rankOf({ cells }: WorklistRow, field: WorklistField): number {
  return claimsOf(cells[field]?.heading ?? '').find((claim) => claim.field === field)?.rank ?? Number.MAX_SAFE_INTEGER;
}
