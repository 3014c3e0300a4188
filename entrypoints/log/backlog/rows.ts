import type { BacklogRow, Cell, TextLine, TextTable, WorklistField, WorklistRow } from '../../../lib/model';
import { WORKLIST_FIELDS } from '../../../lib/model';
import {
  BACKLOG_COLUMNS,
  type Backlog,
  type BacklogCase,
  type BacklogField,
  backlogColumns,
  type Columns,
  cell,
  isIdentifying,
  readBacklog,
  readTotals,
  type Totals,
} from '../../../lib/progress';
import { keyerFor } from '../../../lib/worklist';

/** A case of an earlier log as it is shown before it is staged, and as it is sent. */
export interface ReadCase {
  row: BacklogRow;
  /** Its line in the file. */
  number: number;
  /** What the log itself calls it; '' where it does not. */
  category: string;
  /** Its Case ID, where it is one of ours. */
  caseId: string | null;
}

/** An earlier log as it was read, without its cases. */
export interface ReadLog extends Pick<Backlog, 'left' | 'unsettled'> {
  columns: { heading: string; index: number; fields: BacklogField[] }[];
  headingLine: number;
  lines: TextLine[];
  /** What it comes to as totals, where it is a sheet of those. */
  totals: Totals | null;
}

/** What of the file is asked for. */
export interface LogOrder {
  pageKey: string;
  said: Parameters<typeof backlogColumns>[1];
  dates: 'mdy' | 'dmy' | null;
  today: string;
}

/** Reads an earlier log: its cases, each with its keys, and how it was read. Null where the table has no line that could be headings. */
export function readLog(table: TextTable, order: LogOrder): { cases: ReadCase[]; log: ReadLog } | null {
  const columns = backlogColumns(table, order.said);
  if (columns === null) return null;
  const { cases, left, unsettled } = readBacklog(columns, order.today, order.dates);
  const fields = Object.keys(BACKLOG_COLUMNS) as BacklogField[];
  return {
    cases: keyed(cases, columns, order.pageKey),
    log: {
      left,
      unsettled,
      columns: columns.heading.cells.map((heading, index) => ({
        heading: heading.trim(),
        index,
        fields: fields.filter((field) => columns.at[field] === index),
      })),
      headingLine: columns.heading.number,
      lines: columns.lines,
      totals: readTotals(table),
    },
  };
}

/** Cells of a log that a draft keeps as its evidence. */
const SHOWN = { description: 'description', date: 'start', site: 'location' } as const;

function keyed(cases: readonly BacklogCase[], columns: Columns<BacklogField>, pageKey: string): ReadCase[] {
  const keyOf = keyerFor('backlog', pageKey);
  const byNumber = new Map(columns.lines.map((line) => [line.number, line]));
  const twins = new Map<string, number>();
  return cases.map((one) => {
    const line = byNumber.get(one.line)!;
    const said = JSON.stringify([one.patient, one.date, one.description, one.caseId]);
    const twin = twins.get(said) ?? 0;
    twins.set(said, twin + 1);
    // Two lines that say the very same are two cases, and keep their keys when the log is read again.
    const row = keyOf(rowOf(one, line, columns), `line.${one.line}`, twin);
    return {
      number: one.line,
      category: one.category,
      caseId: one.caseId,
      row: {
        lineKey: row.lineKey,
        patientKey: row.patientKey,
        description: row.description || one.description,
        date: one.date,
        role: one.role,
        site: one.site?.slice(0, 200) ?? null,
        patientType: one.patientType,
        cells: { ...row.cells, ...others(line, columns) },
      },
    };
  });
}

function rowOf(one: BacklogCase, line: TextLine, columns: Columns<BacklogField>): WorklistRow {
  const fields = Object.fromEntries(WORKLIST_FIELDS.map((field) => [field, null])) as WorklistRow['fields'];
  const cells: Partial<Record<WorklistField, Cell>> = {};
  for (const [from, to] of Object.entries(SHOWN) as [keyof typeof SHOWN, WorklistField][]) {
    const found = cellOf(line, columns, from);
    if (found) cells[to] = found;
  }
  return {
    fields: {
      ...fields,
      mrn: one.patient,
      patientName: one.patient,
      accession: one.caseId,
      description: one.description.slice(0, 2_000),
      start: one.date,
    },
    cells,
  };
}

/** What a worklist has no field for. */
function others(line: TextLine, columns: Columns<BacklogField>): Record<string, Cell> {
  const found = (['role', 'category'] as const).flatMap((field) => {
    const one = cellOf(line, columns, field);
    return one ? [[field, one] as const] : [];
  });
  return Object.fromEntries(found);
}

function cellOf(line: TextLine, columns: Columns<BacklogField>, field: BacklogField): Cell | null {
  const text = cell(line, columns, field).slice(0, 200);
  const heading = (columns.heading.cells[columns.at[field] ?? -1] ?? '').trim().slice(0, 200);
  return text === '' || (field !== 'date' && isIdentifying(text)) ? null : { heading, text };
}
