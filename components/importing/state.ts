import type { Captured, ColumnRef, DateOrder, Refusal, ReportRead, SourceNote, WorklistField } from '../../lib/model';
import type { StagedNow } from '../desk/desk';

/** A column of the table that was brought, and what it was taken for. */
export interface ImportColumn<F extends string = WorklistField> {
  heading: string;
  index: number;
  fields: F[];
}

/** Field → its column as somebody showed it; null: in none of them. */
export type Taught<F extends string = WorklistField> = Partial<Record<F, ColumnRef | null>>;

/** A line that was not read, or not all of it, with the reason in words that go on a sentence. */
export interface ToldFault {
  number: number;
  said: string;
}

/** The table that was read, and how. */
export interface ImportTable<F extends string = WorklistField> {
  columns: ImportColumn<F>[];
  /** Its first lines as they stand. */
  preview: { number: number; cells: string[] }[];
  faults: ToldFault[];
  contested: { field: F; headings: string[] }[];
  /** Null where no line holds the headings: then nothing is kept about files of this kind. */
  headingLine: number | null;
  /** Its dates could each be two days. */
  unsettled: boolean;
  /** Identifiers that the file stores as numbers. */
  numbers?: F[];
}

/** A file or the clipboard, brought and read: what every section shows that takes one. */
export interface BroughtState<F extends string = WorklistField> {
  /** What is being done, and how far it is; `of` is 0 while that is not known. */
  working: { doing: 'reading' | 'staging'; done: number; of: number } | null;
  /** The file's name, '' for the clipboard; null where nothing was brought. */
  name: string | null;
  /** The names of its worksheets, and which is shown. */
  tables: string[];
  at: number;
  notes: SourceNote[];
  /** What was read of reports: shown while it is checked, kept nowhere. */
  reports: ReportRead[];
  table: ImportTable<F> | null;
  /** What was said about the columns, by the resident now or before. */
  taught: Taught<F>;
  /** How its dates are written, as the resident said. */
  dates: DateOrder | null;
  refusal: Refusal | null;
}

/** Everything the Import section shows. */
export interface ImportState extends BroughtState {
  reading: Captured | null;
  staged: StagedNow | null;
  /** How many rows were left unstaged when the resident stopped. */
  stopped: number;
}

export const NOTHING_READ: BroughtState<never> = {
  working: null,
  name: null,
  tables: [],
  at: 0,
  notes: [],
  reports: [],
  table: null,
  taught: {},
  dates: null,
  refusal: null,
};

export const NOTHING_BROUGHT: ImportState = { ...NOTHING_READ, reading: null, staged: null, stopped: 0 };

/** What can be done with what was brought, whatever it is for. */
export interface BroughtActs<F extends string = WorklistField> {
  bring(file: File): void;
  paste(clipboard: { text: string; html: string }): void;
  /** A picture was pasted or dropped, which cannot be read. */
  refusePicture(): void;
  chooseTable(at: number): void;
  /** Says which field a column is; null: none of ours. */
  correct(column: ImportColumn<F>, field: F | null): void;
  /** Says how the dates of the file are written. */
  sayDates(dates: DateOrder): void;
  /** Stops what is being done. */
  cancel(): void;
  /** Puts away what was brought. */
  leave(): void;
  dropRefusal(): void;
}

/** Everything that can be done in the Import section. */
export interface ImportActs extends BroughtActs {
  stage(rowIds: string[]): void;
  undo(): void;
  openOptions(): void;
}

/**
 * What is taught after a column was said to be a field: the field is read from that column and no other, and the column is no other field.
 * `null` frees the column: what it was taken for is then in no column.
 */
export function corrected<F extends string>(
  taught: Taught<F>,
  { heading, index, fields }: ImportColumn<F>,
  field: F | null,
): Taught<F> {
  const next: Taught<F> = { ...taught };
  for (const [other, ref] of Object.entries(next) as [F, ColumnRef | null | undefined][]) {
    if (ref?.index === index) delete next[other];
  }
  for (const taken of fields) if (taken !== field) next[taken] = null;
  if (field) next[field] = { heading: heading.slice(0, 200), index };
  return next;
}
