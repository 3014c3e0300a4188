import type { ColumnMap, ColumnRef, WorklistField } from '../../model';
import { withoutChips } from '../sight/chips';
import type { Pace } from '../sight/pace';
import { oneLine } from '../sight/text-run';
import type { Column, Sheet, Spot } from '../systems/define';
import type { Candidate } from './candidate';
import { type HeadingPart, partsOf } from './headings';
import { isCovered } from './identifiers';
import { takenApart } from './labelled';
import { type LabelledValues, labelsWithin, mayHoldLabels } from './labels-within';
import { inParts, partsByShape } from './several-in-a-text';
import { nameInTwo } from './split-name';
import { columnAt } from './taught-columns';
import { shapeOf } from './value-shapes';
import { type Found, saysSomething, valueIn } from './values';

/**
 * A column that the resident taught comes before every other, then what the system itself settles; what a title between the rows says and
 * what only the values' shapes tell comes after all that is headed.
 */
const TAUGHT = -2;
const SETTLED = -1;
const BY_SHAPE = 9;
const OVER_ROWS = 5;

/**
 * Every field that some heading of a sheet names, column by column, cells with several fields taken apart. What was taught about a field
 * is its only candidate, and a column taught to be one field is no other.
 */
export async function candidatesOf(sheet: Sheet, now: Date, pace: Pace, taught: ColumnMap = {}): Promise<Candidate[]> {
  const refs = (Object.entries(taught) as [WorklistField, ColumnRef | null][]).map(([field, ref]) => ({
    field,
    at: ref && columnAt(sheet, ref),
  }));
  const own: Candidate[] = [];
  const labels = await labelsWithin(sheet, pace);
  for (const [at, column] of sheet.columns.entries()) {
    if (!refs.some((ref) => ref.at === at)) own.push(...columnCandidates(sheet, column, at, now, labels.of(at)));
    if (pace.due()) await pace.rest();
  }
  own.push(...labels.candidates.map(labelledCandidate), ...nameInTwo(sheet));
  // Taught of a column that is no longer there: the reader's own choice stands.
  const settled = new Set(
    refs.filter(({ field, at }) => at !== null || taught[field] === null).map(({ field }) => field),
  );
  return [
    ...own.filter(({ field }) => !settled.has(field)),
    ...refs.flatMap(({ field, at }) => (at === null ? [] : [taughtCandidate(sheet, field, at)])),
  ];
}

const taughtCandidate = ({ columns, lines }: Sheet, field: WorklistField, at: number): Candidate =>
  candidate(
    { field, rank: TAUGHT, heading: columns[at]!.heading, column: at, element: columns[at]!.element },
    lines.map(({ spots }) => spots[at] ?? null),
  );

/** Whether a candidate was taught: then no plausibility can take it away. */
export const isTaught = ({ rank }: Candidate): boolean => rank === TAUGHT;

/** Of candidates for one field the highest ranking; where two rank alike and differ, none is, and these are the rivals. */
export function onlyOne(candidates: readonly Candidate[]): { one: Candidate | null; rivals: Candidate[] } {
  const rank = Math.min(...candidates.map((candidate) => candidate.rank));
  const [first, ...others] = candidates.filter((candidate) => candidate.rank === rank);
  if (!first) return { one: null, rivals: [] };
  const same = (a: Found | null | undefined, b: Found | null | undefined) => a?.text === b?.text;
  const agree = others.every((other) => other.values.every((value, at) => same(value, first.values[at])));
  return agree ? { one: first, rivals: [] } : { one: null, rivals: [first, ...others] };
}

function columnCandidates(
  { lines }: Sheet,
  column: Column,
  at: number,
  now: Date,
  labels: ReadonlySet<string>,
): Candidate[] {
  const spots = lines.map(({ spots }) => withoutLabelled(spots[at] ?? null, labels));
  const { heading, element } = column;
  const as = (field: WorklistField, rank: number) => ({ field, rank, heading, column: at, element });
  if (column.field) return [candidate(as(column.field, column.overRows ? OVER_ROWS : SETTLED), spots)];
  if (heading === '') {
    const texts = spots.flatMap((spot) => (spot && saysSomething(spot) ? [textOf(spot)] : []));
    const several = partsByShape(spots, now);
    if (several.length > 0) return several.map((part) => candidate(as(part.field, BY_SHAPE), part.spots));
    const field = shapeOf(texts, now);
    return field ? [candidate(as(field, BY_SHAPE), spots)] : [];
  }
  const parts = partsOf(heading);
  if (parts.length === 1) return parts[0]!.claims.map(({ field, rank }) => candidate(as(field, rank), spots));
  return parts.flatMap(({ heading: part, claims }, place) =>
    claims.map(({ field, rank }) =>
      candidate(
        { ...as(field, rank), heading: part },
        spots.map((spot) => partOf(spot, place, parts.length) ?? wholeOf(spot, parts, place)),
      ),
    ),
  );
}

function candidate(named: Omit<Candidate, 'values' | 'misfits'>, spots: readonly (Spot | null)[]): Candidate {
  let misfits = 0;
  const values = spots.map((spot) => {
    const value = spot && valueIn(CHIPPED.has(named.field) ? withoutChips(spot) : spot, named.field);
    if (spot && !value && saysSomething(spot) && !isCovered(textOf(spot))) misfits += 1;
    return value;
  });
  return { ...named, values, misfits };
}

/** Fields beside whose value a badge may stand that is none of it. */
const CHIPPED = new Set<WorklistField>(['mrn', 'accession', 'order', 'patientName', 'description', 'performer']);

const textOf = ({ lines }: Spot): string => lines.map(({ text }) => text).join(' ');

/** The n-th of the fields in a cell: its lines, the elements of its only line, or what marks part in its text, if there are as many as the heading has parts. */
function partOf(spot: Spot | null, place: number, parts: number): Spot | null {
  if (!spot) return null;
  const { lines } = spot;
  if (lines.length === parts) return { element: lines[place]!.element, lines: [lines[place]!] };
  const [line] = lines;
  if (!line || lines.length > 1) return null;
  const pieces = line.pieces.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const several = pieces.length === parts ? pieces : inParts(line, parts);
  const piece = several?.[place];
  return piece ? { element: piece.element, lines: [oneLine(piece.text, piece.element)] } : null;
}

const BESIDE_A_NUMBER = /issuer|assign|authority|facility|site|hospital/i;

/** All of a cell under a heading of which only one part is a field of ours ("Age/Sex"). Beside another number's name it may be that number. */
function wholeOf(spot: Spot | null, parts: readonly HeadingPart[], place: number): Spot | null {
  if (spot?.lines.length !== 1 || spot.lines[0]!.pieces.length !== 1) return null;
  const others = parts.filter((_, at) => at !== place);
  if (others.some(({ claims }) => claims.length > 0)) return null;
  const isNumber = parts[place]!.claims.some(({ field }) => ['mrn', 'accession', 'order', 'session'].includes(field));
  return !isNumber || others.every(({ heading }) => BESIDE_A_NUMBER.test(heading)) ? spot : null;
}

/** A spot without its labelled values: what the heading of its column is about. */
function withoutLabelled(spot: Spot | null, labels: ReadonlySet<string>): Spot | null {
  if (!spot || labels.size === 0 || !mayHoldLabels(spot)) return spot;
  return { ...spot, lines: takenApart(spot.lines, (label) => labels.has(label)).rest };
}

const labelledCandidate = ({ field, rank, label, values }: LabelledValues): Candidate => ({
  ...{ field, rank, heading: label, column: null, element: null, misfits: 0 },
  values: values.map((one) => one && { text: one.value, element: one.element }),
});
