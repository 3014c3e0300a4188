import type { ShownDate } from './dates';
import type { ColumnKind } from './headings';

/** What is asked of a row. */
export const FIELDS = [
  'patientName',
  'mrn',
  'accession',
  'order',
  'description',
  'start',
  'status',
  'modality',
  'performer',
  'location',
  'birthDate',
] as const;
export type Field = (typeof FIELDS)[number];

/** What a person may answer for a field: the first is the plain answer, null where the page does not give it. */
export type Answers = (string | null)[];

/** What a cell, or a row of a group, tells of a study. */
export interface Given {
  values?: Partial<Record<Field, Answers>>;
  day?: ShownDate;
  /** `HH:MM` */
  time?: string;
  birth?: ShownDate;
  /** A day that is asked for by nobody; it may still settle the order of the numbers. */
  other?: ShownDate;
}

export interface Cell {
  html: string;
  /** The same as plain text, for inputs. */
  text: string;
  gives: Given;
}

export interface Heading {
  html: string;
  text: string;
}

export interface Column {
  kind: ColumnKind;
  heading: Heading;
  width: number;
  cells: Cell[];
  /** A heading over this one and its neighbor. */
  over?: string;
  /** Style that hides the whole column; nothing in it counts. */
  hidden?: string;
}

/** A line of a list: a study, or the row that stands over a group of them. */
export type Line =
  | { row: number; hidden?: undefined }
  /** A row that no person sees, of a patient who is nowhere else. */
  | { row: number; hidden: string }
  | { group: Cell };

export interface List {
  columns: Column[];
  lines: Line[];
  title: string;
}

/** Text as markup. */
export const esc = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
