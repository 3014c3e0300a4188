import type { CapturedRow, WorklistField } from '../../lib/model';
import { joinedRows, keyerFor } from '../../lib/worklist';
import { fingerprintOf, type Held } from './held';
import { markTaught } from './taught';

/** Fields that a row is told by: where one of them comes or goes, the same row would look like another. */
const TELLING: readonly WorklistField[] = ['mrn', 'patientName', 'accession', 'order', 'start', 'description'];

/** Whether two readings are of one table, read in the same columns. */
export function isSameTable(one: Held, other: Held): boolean {
  const told = ({ reading }: Held) => TELLING.filter((field) => reading.columns[field] !== undefined).join();
  return (
    one.path === other.path &&
    one.reading.system === other.reading.system &&
    fingerprintOf(one.reading) === fingerprintOf(other.reading) &&
    told(one) === told(other)
  );
}

/**
 * What a table showed before and what it shows now, as one reading: a row seen before keeps its id and is brought up to date, new ones come
 * last, and none stands twice, for its key tells it. Of rows the page itself shows twice, as many stay. Rows out of sight have no element.
 */
export function merged(before: Held, now: Held): Held {
  const ids = new Map<string, string[]>();
  for (const { lineKey, id } of before.answer.rows) ids.set(lineKey, [...(ids.get(lineKey) ?? []), id]);
  const rows = new Map<string, CapturedRow>(before.answer.rows.map((row) => [row.id, row]));
  const elements = new Map<string, Element>();
  const called = new Map<string, string>();
  let { next } = before;
  for (const row of now.answer.rows) {
    const id = ids.get(row.lineKey)?.shift() ?? `${before.asked.frameId}.${next++}`;
    called.set(row.id, id);
    rows.set(id, { ...row, id });
    elements.set(id, now.elements.get(row.id)!);
  }
  const own = [...now.numbered].map(([number, { id, row }]) => [number, { id: called.get(id)!, row }] as const);
  const numbered = new Map(joinedRows(rowsOf(before), rowsOf(now), []) ? [...before.numbered, ...own] : own);
  return { ...now, asked: before.asked, answer: { ...now.answer, rows: [...rows.values()] }, elements, numbered, next };
}

/**
 * What a grid showed before and what it shows now in other columns, as one reading: a row known again keeps its id and has the fields of both
 * looks. A row that cannot be known again for certain stays as it was, so that no patient's values come to another's. Null where the two do
 * not fit together.
 */
export function joined(before: Held, now: Held): Held | null {
  if (before.path !== now.path || before.reading.system !== now.reading.system) return null;
  const contested = byField([...before.answer.contested, ...now.answer.contested]);
  const known = joinedRows(
    rowsOf(before),
    rowsOf(now),
    contested.map(({ field }) => field),
  );
  if (!known) return null;
  const taught = byField([...before.answer.taught, ...now.answer.taught]);
  const keyed = keyerFor(now.reading.system, before.asked.pageKey);
  const rows = new Map<string, CapturedRow>(before.answer.rows.map((row) => [row.id, row]));
  const numbered = new Map(before.numbered);
  const elements = new Map<string, Element>();
  let { next } = before;
  for (const [number, row] of known) {
    const id = before.numbered.get(number)?.id ?? `${before.asked.frameId}.${next++}`;
    elements.set(id, now.elements.get(now.numbered.get(number)!.id)!);
    numbered.set(number, { id, row });
    rows.set(id, markTaught(keyed(row, id), taught));
  }
  const answer = { ...now.answer, rows: [...rows.values()], contested, taught };
  return { ...now, asked: before.asked, answer, elements, numbered, joined: true, next };
}

const byField = <T extends { field: WorklistField }>(said: readonly T[]): T[] => [
  ...new Map(said.map((one) => [one.field, one])).values(),
];

const rowsOf = ({ numbered }: Held) => new Map([...numbered].map(([number, { row }]) => [number, row]));
