import { type ColumnMap, type DateOrder, WORKLIST_FIELDS, type WorklistField, type WorklistRow } from '../../model';
import type { OrderFound } from '../../tables/date-order';
import { readBirthDates } from '../../tables/moments';
import { markSharedMrns } from '../privacy/shared-mrn';
import { FEW_ROWS, type Pace } from '../sight/pace';
import type { Sheet } from '../systems/define';
import type { Candidate } from './candidate';
import { candidatesOf, isTaught, onlyOne } from './candidates';
import { dateOrderOf } from './date-columns';
import { isCut } from './identifiers';
import { momentsOf } from './moments';
import { type Found, likelyOnes, PLAUSIBLE } from './values';

/** A row as read, and where on the page it and its fields stand. */
export interface ReadRow {
  row: WorklistRow;
  /** Its number among all the rows of a grid, where the page says it. */
  number: string | null;
  element: Element;
  places: Partial<Record<WorklistField, Element>>;
}

/** A field that several columns may be, by their headings and values alike: none is taken. */
export interface Contested {
  field: WorklistField;
  headings: string[];
}

/** What a sheet says: its rows and, for each field found, where its heading stands (null: nowhere) and in which column (null: in none). */
export interface Interpretation {
  rows: ReadRow[];
  headings: Partial<Record<WorklistField, Element | null>>;
  columns: Partial<Record<WorklistField, number | null>>;
  contested: Contested[];
  /** How its dates of three numbers are written. */
  dates: OrderFound;
}

/** Fields without which a line is no line of a worklist. */
const TELLING = ['mrn', 'accession', 'order', 'patientName', 'description'] as const;

/**
 * Decides which column is which field, and reads the rows. A field with two candidates that cannot be told apart is not found:
 * a wrong MRN or accession is far worse than a missing one (worklists.md 1).
 * @param said how this site or file writes its dates, where the sheet itself does not show it
 */
export async function interpret(
  sheet: Sheet,
  now: Date,
  pace: Pace,
  taught: ColumnMap = {},
  said: DateOrder | null = null,
): Promise<Interpretation> {
  const candidates = await candidatesOf(sheet, now, pace, taught);
  const chosen = new Map<WorklistField, Candidate>();
  const contested: Contested[] = [];
  const settle = (field: WorklistField, { one, rivals }: ReturnType<typeof onlyOne>) => {
    if (one) chosen.set(field, one);
    if (rivals.length > 0) contested.push({ field, headings: rivals.map(({ heading }) => heading) });
  };
  for (const field of WORKLIST_FIELDS)
    if (field !== 'start' && field !== 'end') {
      settle(field, onlyOne(fitting(candidates, field, now)));
      if (pace.due()) await pace.rest();
    }
  const dates = dateOrderOf(sheet, candidates, now, said);
  const start = momentsOf(candidates, 'start', now, dates.order);
  const end = momentsOf(candidates, 'end', now, dates.order, start.moments);
  const moments = { start, end };
  for (const field of ['start', 'end'] as const)
    settle(field, { one: moments[field].moments?.date ?? null, rivals: moments[field].rivals });
  const births = readBirthDates(
    textsOf(chosen.get('birthDate'))?.map(withoutSex) ?? sheet.lines.map(() => null),
    now,
    dates.order,
  );
  const fields = [...chosen];
  const rows: ReadRow[] = [];
  for (const [at, { element, number = null }] of sheet.lines.entries()) {
    if (at % FEW_ROWS === 0 && pace.due()) await pace.rest();
    const read: ReadRow = { row: emptyRow(), number, element, places: {} };
    for (const [field, candidate] of fields) {
      const found = candidate.values[at] ?? null;
      if (field === 'birthDate') put(read, field, births[at] ?? null, candidate, found);
      else if (field === 'start' || field === 'end')
        put(read, field, moments[field].moments!.values[at]!, candidate, found);
      else put(read, field, found?.text ?? null, candidate, found);
    }
    if (TELLING.some((field) => read.row.fields[field] !== null)) rows.push(read);
  }
  markSharedMrns(rows);
  return {
    rows,
    headings: Object.fromEntries([...chosen].map(([field, { element }]) => [field, element])),
    columns: Object.fromEntries([...chosen].map(([field, { column }]) => [field, column])),
    contested,
    dates,
  };
}

/**
 * The candidates whose values can be the field's, without the cells that cannot: a column is judged by its many cells, and an odd one is only
 * doubted itself.
 */
function fitting(candidates: readonly Candidate[], field: WorklistField, now: Date): Candidate[] {
  return candidates.flatMap((candidate): Candidate[] => {
    if (candidate.field !== field) return [];
    const said = saidIn(candidate.values);
    if (isTaught(candidate)) return said.length > 0 ? [candidate] : [];
    const values = likelyOnes(field, candidate.values);
    const texts = saidIn(values);
    const odd = candidate.misfits + said.filter((text) => !isCut(text)).length - texts.length;
    return texts.length > 0 && odd <= texts.length && PLAUSIBLE[field](texts, now) ? [{ ...candidate, values }] : [];
  });
}

function saidIn(values: Candidate['values']): string[] {
  const texts: string[] = [];
  for (const value of values) if (value && value.text !== '') texts.push(value.text);
  return texts;
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

/** "01/31/1950, F": the sex beside a birth date is no part of it. */
const withoutSex = (text: string | null) => text?.replace(/[ ,(]{1,3}[MFUOX]\)?$/i, '') ?? null;

const textsOf = (candidate: Candidate | undefined) => candidate?.values.map((value) => value?.text ?? null);

const NO_FIELDS = Object.fromEntries(WORKLIST_FIELDS.map((field) => [field, null])) as WorklistRow['fields'];

const emptyRow = (): WorklistRow => ({ fields: { ...NO_FIELDS }, cells: {} });
