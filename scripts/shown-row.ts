import type { WorklistRow } from '../lib/model';

/** The fields a reading is printed with, in this order. */
export const SHOWN = [
  'mrn',
  'accession',
  'order',
  'description',
  'start',
  'status',
  'modality',
  'performer',
  'location',
  'patientName',
] as const;
/** A row as it is printed. */
export type ShownRow = Record<(typeof SHOWN)[number], string | null>;

/** What a page says, its frames read together. `instead` is there only where no row is. */
export interface PageReading {
  system: string | null;
  rows: ShownRow[];
  notFound: string[];
  instead?: string;
}

/** The fields of a row that are printed. */
export function shownRow({ fields }: WorklistRow): ShownRow {
  return Object.fromEntries(SHOWN.map((field) => [field, fields[field]])) as ShownRow;
}
