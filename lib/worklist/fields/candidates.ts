import type { ColumnMap, ColumnRef, WorklistField } from '../../model';
import { FEW_ROWS, type Pace } from '../sight/pace';
import { oneLine } from '../sight/text-run';
import type { Column, Sheet, Spot } from '../systems/define';
import type { Candidate } from './candidate';
import { claimsOf, type HeadingPart, partsOf } from './headings';
import { nameInTwo } from './split-name';
import { columnAt } from './taught-columns';
import { shapeOf } from './value-shapes';
import { type Found, saysSomething, valueIn } from './values';

/** A column that the resident taught comes before every other; one that only its values' shapes tell after all that are headed. */
const TAUGHT = -1;
const BY_SHAPE = 9;

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
  for (const [at, column] of sheet.columns.entries()) {
    if (!refs.some((ref) => ref.at === at)) own.push(...columnCandidates(sheet, column, at, now));
    if (pace.due()) await pace.rest();
  }
  own.push(...(await labelledCandidates(sheet, pace)), ...nameInTwo(sheet));
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

function columnCandidates({ lines }: Sheet, column: Column, at: number, now: Date): Candidate[] {
  const spots = lines.map(({ spots }) => spots[at] ?? null);
  const { heading, element } = column;
  const as = (field: WorklistField, rank: number) => ({ field, rank, heading, column: at, element });
  if (column.field) return [candidate(as(column.field, 0), spots)];
  if (heading === '') {
    const texts = spots.flatMap((spot) => (spot && saysSomething(spot) ? [textOf(spot)] : []));
    const field = shapeOf(texts, now);
    return field ? [candidate(as(field, BY_SHAPE), spots)] : [];
  }
  const parts = partsOf(heading);
  if (parts.length === 1)
    return parts[0]!.claims.map(({ field, rank }) => candidate(as(field, rank), spots.map(withoutLabelled)));
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
    const value = spot && valueIn(spot, named.field);
    if (spot && !value && saysSomething(spot)) misfits += 1;
    return value;
  });
  return { ...named, values, misfits };
}

const textOf = ({ lines }: Spot): string => lines.map(({ text }) => text).join(' ');

/** The n-th of the fields in a cell: its lines, or the elements of its only line, if there are as many as the heading has parts. */
function partOf(spot: Spot | null, place: number, parts: number): Spot | null {
  if (!spot) return null;
  const { lines } = spot;
  if (lines.length === parts) return { element: lines[place]!.element, lines: [lines[place]!] };
  const pieces = (lines.length === 1 ? lines[0]!.pieces : []).filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  if (pieces.length !== parts) return null;
  const piece = pieces[place]!;
  return { element: piece.element, lines: [oneLine(piece.text, piece.element)] };
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

/** A value that carries its own label: "Order number: ORD-7700000" in one text, or label and value in two elements. */
interface Labelled {
  label: string;
  value: string;
  element: Element;
}

const LABELLED = /^([^:\d][^:]{1,39}):\s*(.*)$/;

/** Cheap to ask of every cell: a colon, and no digit first. */
function mayHoldLabels({ lines }: Spot): boolean {
  for (const { text } of lines) if (text.indexOf(':') > 1 && !(text[0]! >= '0' && text[0]! <= '9')) return true;
  return false;
}

/** The labelled values of a spot whose labels name a field of ours. */
function labelledIn(spot: Spot): Labelled[] {
  return spot.lines.flatMap((line, at) => {
    const [, label, value = ''] = LABELLED.exec(line.text) ?? [];
    if (label === undefined || claimsOf(label).length === 0) return [];
    if (value !== '') return [{ label, value, element: line.pieces.at(-1)!.element }];
    const next = spot.lines[at + 1];
    return next && !LABELLED.test(next.text) ? [{ label, value: next.text, element: next.pieces[0]!.element }] : [];
  });
}

/** A spot without its labelled lines: what the heading of its column is about. */
function withoutLabelled(spot: Spot | null): Spot | null {
  if (!spot || spot.lines.length < 2 || !mayHoldLabels(spot)) return spot;
  const labelled = labelledIn(spot);
  if (labelled.length === 0) return spot;
  const taken = new Set(
    labelled.flatMap(({ label, value }) => [`${label}: ${value}`, `${label}:${value}`, `${label}:`, value]),
  );
  return { ...spot, lines: spot.lines.filter(({ text }) => !taken.has(text)) };
}

async function labelledCandidates({ lines, columns }: Sheet, pace: Pace): Promise<Candidate[]> {
  const byLabel = new Map<string, (Labelled | null)[]>();
  for (const [at, { spots }] of lines.entries()) {
    if (at % FEW_ROWS === 0 && pace.due()) await pace.rest();
    for (let column = 0; column < spots.length; column += 1) {
      const spot = spots[column];
      if (!spot || !mayHoldLabels(spot) || columns[column]?.field) continue;
      for (const labelled of labelledIn(spot)) {
        const values = byLabel.get(labelled.label) ?? lines.map(() => null);
        values[at] ??= labelled;
        byLabel.set(labelled.label, values);
      }
    }
  }
  return [...byLabel].flatMap(([label, values]) =>
    claimsOf(label).map(({ field, rank }) => ({
      field,
      rank,
      heading: label,
      column: null,
      element: null,
      values: values.map((one) => one && { text: one.value, element: one.element }),
      misfits: 0,
    })),
  );
}
