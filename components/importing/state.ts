import type { Captured, ColumnMap, DateOrder, LineFault, Refusal, SourceNote, WorklistField } from '../../lib/model';
import type { StagedNow } from '../desk';

/** A column of the table that was brought, and what it was taken for. */
export interface ImportColumn {
  heading: string;
  index: number;
  fields: WorklistField[];
}

/** The table that was read, and how. */
export interface ImportTable {
  columns: ImportColumn[];
  /** Its first lines as they stand. */
  preview: { number: number; cells: string[] }[];
  faults: LineFault[];
  contested: { field: WorklistField; headings: string[] }[];
  /** Null where no line holds the headings: then nothing is kept about files of this kind. */
  headingLine: number | null;
  /** Its dates could each be two days. */
  unsettled: boolean;
}

/** Everything the Import section shows. */
export interface ImportState {
  /** What is being done, and how far it is; `of` is 0 while that is not known. */
  working: { doing: 'reading' | 'staging'; done: number; of: number } | null;
  /** The file's name, '' for the clipboard; null where nothing was brought. */
  name: string | null;
  /** The names of its worksheets, and which is shown. */
  tables: string[];
  at: number;
  notes: SourceNote[];
  table: ImportTable | null;
  reading: Captured | null;
  /** What was said about the columns, by the resident now or before. */
  taught: ColumnMap;
  /** How its dates are written, as the resident said. */
  dates: DateOrder | null;
  staged: StagedNow | null;
  /** How many rows were left unstaged when the resident stopped. */
  stopped: number;
  refusal: Refusal | null;
}

export const NOTHING_BROUGHT: ImportState = {
  working: null,
  name: null,
  tables: [],
  at: 0,
  notes: [],
  table: null,
  reading: null,
  taught: {},
  dates: null,
  staged: null,
  stopped: 0,
  refusal: null,
};

/** Everything that can be done in it. */
export interface ImportActs {
  bring(file: File): void;
  paste(clipboard: { text: string; html: string }): void;
  /** A picture was pasted or dropped, which cannot be read. */
  refusePicture(): void;
  chooseTable(at: number): void;
  /** Says which field a column is; null: none of ours. */
  correct(column: ImportColumn, field: WorklistField | null): void;
  /** Says how the dates of the file are written. */
  sayDates(dates: DateOrder): void;
  stage(rowIds: string[]): void;
  /** Stops what is being done. */
  cancel(): void;
  /** Puts away what was brought. */
  leave(): void;
  undo(): void;
  dropRefusal(): void;
  openOptions(): void;
}

/**
 * What is taught after a column was said to be a field: the field is read from that column and no other, and the column is no other field.
 * `null` frees the column: what it was taken for is then in no column.
 */
export function corrected(
  taught: ColumnMap,
  { heading, index, fields }: ImportColumn,
  field: WorklistField | null,
): ColumnMap {
  const next: ColumnMap = { ...taught };
  for (const [other, ref] of Object.entries(next) as [WorklistField, ColumnMap[WorklistField]][]) {
    if (ref?.index === index) delete next[other];
  }
  for (const taken of fields) if (taken !== field) next[taken] = null;
  if (field) next[field] = { heading: heading.slice(0, 200), index };
  return next;
}
