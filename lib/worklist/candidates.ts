import type { WorklistField } from '../model';
import { claimsOf, partsOf } from './headings';
import type { Column, Sheet, Spot } from './system';
import { type Found, saysSomething, valueIn } from './values';

/** A column, or a part of one, that may be a field: its values line by line, null where a line has none. */
export interface Candidate {
  field: WorklistField;
  /** 0 is the strongest name a field can have. */
  rank: number;
  heading: string;
  /** Where the heading stands. */
  element: Element | null;
  values: (Found | null)[];
  /** On how many lines something stands there that cannot be the field. */
  misfits: number;
}

/** Every field that some heading of a sheet names, column by column, cells with several fields taken apart. */
export function candidatesOf(sheet: Sheet): Candidate[] {
  return [...sheet.columns.flatMap((column, at) => columnCandidates(sheet, column, at)), ...labelledCandidates(sheet)];
}

/** Of candidates for one field, the highest ranking; null where two rank alike and differ. */
export function onlyOne(candidates: readonly Candidate[]): Candidate | null {
  const rank = Math.min(...candidates.map((candidate) => candidate.rank));
  const [first, ...others] = candidates.filter((candidate) => candidate.rank === rank);
  if (!first) return null;
  const same = (a: Found | null | undefined, b: Found | null | undefined) => a?.text === b?.text;
  return others.every((other) => other.values.every((value, at) => same(value, first.values[at]))) ? first : null;
}

function columnCandidates({ lines }: Sheet, column: Column, at: number): Candidate[] {
  const spots = lines.map(({ spots }) => spots[at] ?? null);
  const { heading, element } = column;
  if (column.field) return [candidate(column.field, 0, heading, element, spots)];
  const parts = partsOf(heading);
  if (parts.length === 1)
    return parts[0]!.claims.map(({ field, rank }) =>
      candidate(field, rank, heading, element, spots.map(withoutLabelled)),
    );
  return parts.flatMap(({ heading: part, claims }, place) =>
    claims.map(({ field, rank }) =>
      candidate(
        field,
        rank,
        part,
        element,
        spots.map((spot) => partOf(spot, place, parts.length)),
      ),
    ),
  );
}

function candidate(
  field: WorklistField,
  rank: number,
  heading: string,
  element: Element | null,
  spots: readonly (Spot | null)[],
): Candidate {
  const values = spots.map((spot) => spot && valueIn(spot, field));
  const misfits = spots.filter((spot, at) => spot && !values[at] && saysSomething(spot)).length;
  return { field, rank, heading, element, values, misfits };
}

/** The n-th of the fields in a cell: its lines, or the elements of its only line, if there are as many as the heading has parts. */
function partOf(spot: Spot | null, place: number, parts: number): Spot | null {
  if (!spot) return null;
  const { lines } = spot;
  if (lines.length === parts) return { element: lines[place]!.pieces[0]!.element, lines: [lines[place]!] };
  const pieces = (lines.length === 1 ? lines[0]!.pieces : []).filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  if (pieces.length !== parts) return null;
  const piece = pieces[place]!;
  return { element: piece.element, lines: [{ text: piece.text, pieces: [piece] }] };
}

/** A value that carries its own label: "Order number: ORD-7700000" in one text, or label and value in two elements. */
interface Labelled {
  label: string;
  value: string;
  element: Element;
}

const LABELLED = /^([^:\d][^:]{1,39}):\s*(.*)$/;

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
  if (!spot || spot.lines.length < 2) return spot;
  const labelled = labelledIn(spot);
  if (labelled.length === 0) return spot;
  const taken = new Set(
    labelled.flatMap(({ label, value }) => [`${label}: ${value}`, `${label}:${value}`, `${label}:`, value]),
  );
  return { ...spot, lines: spot.lines.filter(({ text }) => !taken.has(text)) };
}

function labelledCandidates({ lines, columns }: Sheet): Candidate[] {
  const byLabel = new Map<string, (Labelled | null)[]>();
  lines.forEach(({ spots }, at) => {
    for (const [column, spot] of spots.entries()) {
      if (!spot || columns[column]?.field) continue;
      for (const labelled of labelledIn(spot)) {
        const values = byLabel.get(labelled.label) ?? lines.map(() => null);
        values[at] ??= labelled;
        byLabel.set(labelled.label, values);
      }
    }
  });
  return [...byLabel].flatMap(([label, values]) =>
    claimsOf(label).map(({ field, rank }) => ({
      field,
      rank,
      heading: label,
      element: null,
      values: values.map((one) => one && { text: one.value, element: one.element }),
      misfits: 0,
    })),
  );
}
