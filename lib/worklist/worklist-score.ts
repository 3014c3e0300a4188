import type { WorklistField } from '../model';
import type { ReadRow } from './fields/interpret';

/** What each field says for a table being a worklist. */
const WEIGHTS: Partial<Record<WorklistField, number>> = {
  mrn: 4,
  accession: 4,
  description: 4,
  order: 2,
  patientName: 2,
  start: 2,
  modality: 2,
  status: 1,
  performer: 1,
  operators: 1,
  location: 1,
};

/**
 * How much a table is a worklist; 0 where it is none. A worklist names what was done or its accession, and whom it was done to or with what
 * and when; a list of patients, a bank statement and a task list do not.
 * @param known a known system's page needs no such proof
 */
export function worth(rows: readonly ReadRow[], known: boolean): number {
  const has = (field: WorklistField) => rows.some(({ row }) => row.fields[field] !== null);
  const score = (Object.keys(WEIGHTS) as WorklistField[]).reduce(
    (sum, field) => sum + (has(field) ? WEIGHTS[field]! : 0),
    0,
  );
  const study = has('description') || has('accession');
  const patient = has('mrn') || has('patientName');
  const work = has('start') && (has('modality') || has('performer') || has('operators') || has('accession'));
  return rows.length > 0 && (known || (study && (patient || work) && score >= 8))
    ? score * 1000 + Math.min(rows.length, 999)
    : 0;
}
