/** The system that rows out of a file or the clipboard are said to come from. */
export const IMPORT = 'import';

/** A line of a table that came as text: its number in the file, as the program that made it counts, and its cells. */
export interface TextLine {
  number: number;
  cells: string[];
  /** Column → how many columns its cell lies across, where it is more than one. */
  across?: Record<number, number>;
  /** Columns of cells that a workbook stores as plain numbers: zeros that led them are gone. */
  numbers?: readonly number[];
  /** Set where the line itself is broken; its cells are then not to be trusted. */
  broken?: boolean;
}

/** A table out of a file or the clipboard; `name` is the worksheet's, '' elsewhere. */
export interface TextTable {
  name: string;
  /** Whether only separators say which cell is in which column: a line with too few or too many of them is then in doubt. */
  separated: boolean;
  /**
   * Set where it is plain text, which blanks or nothing at all divide: what its columns are, where its lines show it. Nothing in it is an identifier
   * until the resident says so.
   */
  plain?: { start?: number; description?: number };
  lines: TextLine[];
}

/** Why a line of a table was not read, or not all of it. */
export const LINE_FAULTS = [
  'broken',
  'too-many-cells',
  'too-few-cells',
  'no-row',
  'nothing-told',
  'date-unread',
] as const;
export interface LineFault {
  number: number;
  reason: (typeof LINE_FAULTS)[number];
}

/** What a resident should know of how a file was read. */
export type SourceNote =
  | { kind: 'windows-1252' }
  | { kind: 'plain-text' }
  | { kind: 'hidden-sheets' | 'hidden-rows' | 'hidden-columns' | 'formulas-without-value'; count: number };

/** What a file or the clipboard holds: its visible tables that hold anything, the first first. */
export interface TextSource {
  tables: TextTable[];
  notes: SourceNote[];
}

/** How dates of three numbers are written in a file: "3/5/2026" is March 5 or 3 May. */
export const DATE_ORDERS = ['mdy', 'dmy'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];
