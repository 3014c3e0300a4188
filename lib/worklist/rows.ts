import { WORKLIST_FIELDS, type WorklistField, type WorklistRow } from '../model';
import { type Candidate, candidatesOf, onlyOne } from './candidates';
import { readBirthDates } from './dates';
import { type Moments, momentsOf } from './moments';
import type { Sheet } from './system';
import { type Found, PLAUSIBLE } from './values';

/** A row as read, and where on the page it and its fields stand. */
export interface ReadRow {
  row: WorklistRow;
  element: Element;
  places: Partial<Record<WorklistField, Element>>;
}

/** What a sheet says: its rows and, for each field found, where its heading stands (null: nowhere). */
export interface Interpretation {
  rows: ReadRow[];
  headings: Partial<Record<WorklistField, Element | null>>;
}

/** Fields without which a line is no line of a worklist. */
const TELLING = ['mrn', 'accession', 'order', 'patientName', 'description'] as const;

/**
 * Decides which column is which field, and reads the rows. A field with two candidates that cannot be told apart is not found:
 * a wrong MRN or accession is far worse than a missing one (worklists.md 1).
 */
export function interpret(sheet: Sheet, now: Date): Interpretation {
  const candidates = candidatesOf(sheet);
  const chosen = new Map<WorklistField, Candidate>();
  for (const field of WORKLIST_FIELDS) {
    if (field === 'start' || field === 'end') continue;
    const candidate = choose(candidates, field, now);
    if (candidate) chosen.set(field, candidate);
  }
  const start = momentsOf(candidates, 'start', now);
  const end = momentsOf(candidates, 'end', now, start);
  const births = readBirthDates(textsOf(chosen.get('birthDate')) ?? sheet.lines.map(() => null), now);
  const rows = sheet.lines.map(({ element }, at) => {
    const read: ReadRow = { row: emptyRow(), element, places: {} };
    for (const [field, candidate] of chosen) {
      const value = field === 'birthDate' ? (births[at] ?? null) : (candidate.values[at]?.text ?? null);
      put(read, field, value, candidate, candidate.values[at] ?? null);
    }
    for (const [field, moments] of [
      ['start', start],
      ['end', end],
    ] as [WorklistField, Moments | null][])
      if (moments) put(read, field, moments.values[at]!, moments.date, moments.date.values[at] ?? null);
    return read;
  });
  const headings: Interpretation['headings'] = {};
  for (const [field, { element }] of chosen) headings[field] = element;
  if (start) headings.start = start.date.element;
  if (end) headings.end = end.date.element;
  return { rows: rows.filter(({ row }) => TELLING.some((field) => row.fields[field] !== null)), headings };
}

/** The one candidate of the highest rank whose values can be the field's; two of them must agree on every line. */
function choose(candidates: readonly Candidate[], field: WorklistField, now: Date): Candidate | null {
  const fit = candidates.filter((candidate) => {
    const texts = candidate.values.flatMap((value) => (value && value.text !== '' ? [value.text] : []));
    const fits = texts.length > 0 && candidate.misfits <= texts.length;
    return candidate.field === field && fits && PLAUSIBLE[field](texts, now);
  });
  return onlyOne(fit);
}

function put(
  read: ReadRow,
  field: WorklistField,
  value: string | null,
  { heading }: Candidate,
  found: Found | null,
): void {
  if (value === null || value === '' || !found) return;
  read.row.fields[field] = value;
  read.row.cells[field] = { heading, text: found.text };
  read.places[field] = found.element;
}

const textsOf = (candidate: Candidate | undefined) => candidate?.values.map((value) => value?.text ?? null);

function emptyRow(): WorklistRow {
  const fields = Object.fromEntries(WORKLIST_FIELDS.map((field) => [field, null]));
  return { fields: fields as WorklistRow['fields'], cells: {} };
}
