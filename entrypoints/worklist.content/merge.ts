import type { CapturedRow, WorklistField } from '../../lib/model';
import { fingerprintOf, type Held } from './held';

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
  let { next } = before;
  for (const row of now.answer.rows) {
    const id = ids.get(row.lineKey)?.shift() ?? `${before.asked.frameId}.${next++}`;
    rows.set(id, { ...row, id });
    elements.set(id, now.elements.get(row.id)!);
  }
  return { ...now, asked: before.asked, answer: { ...now.answer, rows: [...rows.values()] }, elements, next };
}
