import type { ColumnMap, DateOrder, LineFault, TextLine, TextTable, WorklistField, WorklistRow } from '../model';
import { isAbsent, isRounded } from '../tables/absent';
import { areForeign, claimsOf, needsContext } from './fields/headings';
import { type Contested, interpret } from './fields/interpret';
import { withDateOf } from './fields/relative-days';
import { severalLines } from './fields/several-in-one';
import { storedAsNumbers } from './fields/stored-as-numbers';
import { type ColumnFound, columnsFound, fingerprintOf } from './fields/taught-columns';
import { withoutOddYears } from './odd-years';
import { datedNotes, plainColumns } from './plain-table';
import { hurry } from './sight/pace';
import { oneLine, tidy } from './sight/text-run';
import type { Column, SheetLine, Spot } from './systems/define';

/** What a table out of a file or the clipboard says, by the same rules as a page's. */
export interface TextReading {
  rows: { row: WorklistRow; number: number }[];
  columns: ColumnFound[];
  contested: Contested[];
  /** Lines that make no row, or not all of one, in their order. */
  faults: LineFault[];
  /** The number of the line that holds the headings; null where none does: then nothing can be kept about tables of this kind. */
  headingLine: number | null;
  fingerprint: string;
  /** Its dates could each be two days, and nothing in the file tells which: they are not read until somebody says. */
  unsettled: boolean;
  /** Identifiers that the file stores as numbers: leading zeros, or the last digits, may be gone. */
  numbers: WorklistField[];
  /** Whether its headings are those of results, medication or bills. */
  foreign: boolean;
}

/** Titles and dates of the run stand above the headings of a report, on so many lines at the most. */
const LONGEST_PREAMBLE = 60;
/** A separated table whose lines are nearly all full leaves no doubt that a short one has lost something. */
const NEARLY_ALL = 0.9;
/** A column of reports: what its texts say of other fields is prose, unless its heading names a field. */
const PROSE = 200;
const LONGEST_CELL = 4_000;
/** Nothing to tidy up in it. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;
/** What the last lines of a report begin with. */
const CLOSING =
  /^(?:(?:grand|sub)?[ -]?totals?\b|count\b|page \d|end of (?:report|list)|(?:report|list)\b.*\b(?:run|printed)|printed\b|generated\b)/i;

/** Text has no place on a page: what stands for one is only told from the others. */
const placeless = () => ({}) as Element;

/**
 * Reads a table that came as text: finds its headings under whatever stands above them, decides which column is which field, and reads the
 * rows. A line that may have lost or gained a cell is not read at all: its identifiers could be another column's.
 * @param columnsFor what was taught about tables of these headings
 * @param dates how its dates are written, where the file itself does not show it
 * @param made when it was written: its "Today"
 */
export async function readText(
  given: TextTable,
  columnsFor: (fingerprint: string) => ColumnMap | null,
  now = new Date(),
  dates: DateOrder | null = null,
  made = now,
): Promise<TextReading> {
  const notes = datedNotes(given, made, dates);
  const { lines } = notes;
  const table = { ...given, lines };
  const at = given.plain?.start === undefined ? headingAt(lines) : null;
  const width = at === null ? usualWidth(lines) : lines[at]!.cells.length;
  const columns = columnsOf(lines, at, width);
  const { kept: whole, faults } = sorted(table, at, width);
  const headings = columns.map(({ heading }) => heading);
  const kept = whole.flatMap((line) => severalLines(line, headings));
  const named = columns.map(({ heading }) => claimsOf(heading).length > 0);
  const sheet = withoutOddYears({ columns, lines: kept.map((line) => lineOf(line, named, made)) }, now);
  const fingerprint = fingerprintOf(sheet);
  const interpretation = await interpret(
    sheet,
    now,
    hurry,
    { ...plainColumns(given), ...columnsFor(fingerprint) },
    dates,
  );
  const numbers = new Map(sheet.lines.map(({ element }, place) => [element, kept[place]!.number]));
  const rows = interpretation.rows.map(({ row, element }) => ({ row, number: numbers.get(element)! }));
  return {
    rows,
    columns: columnsFound({ sheet, columns: interpretation.columns }),
    contested: interpretation.contested,
    faults: [...faults, ...unread(rows, kept, interpretation.columns.start ?? null)].sort(
      (a, b) => a.number - b.number,
    ),
    // Of plain text nothing is kept: every one is looked over.
    headingLine: at === null || given.plain ? null : lines[at]!.number,
    fingerprint,
    unsettled: interpretation.dates.open !== null || notes.open,
    numbers: storedAsNumbers(kept, interpretation.columns),
    foreign: areForeign(headings),
  };
}

/**
 * The line that names the most fields; it holds no more than a digit here and there. Where none names two, the first as wide as most lines
 * that has words and no digits: headings in words that are not ours, for the resident to say what they mean.
 */
function headingAt(lines: readonly TextLine[]): number | null {
  const width = usualWidth(lines);
  const strange = lines.slice(0, LONGEST_PREAMBLE).findIndex(({ cells }) => {
    const said = cells.filter((text) => text !== '');
    const words = said.every((text) => text.length <= 60 && !/\d/.test(text));
    return cells.length === width && said.length >= 2 && words && new Set(said).size === said.length;
  });
  let best = strange < 0 ? null : strange;
  let most = 1;
  lines.slice(0, LONGEST_PREAMBLE).forEach(({ cells, broken }, at) => {
    const said = cells.filter((text) => text !== '');
    const fields = new Set(said.flatMap((text) => (text.length > 80 ? [] : claimsOf(text).map(({ field }) => field))));
    const data = said.filter((text) => /\d/.test(text)).length > said.length / 4;
    if (!broken && !data && fields.size > most) [best, most] = [at, fields.size];
  });
  return best;
}

/** How many cells most lines have. */
function usualWidth(lines: readonly TextLine[]): number {
  const widths = new Map<number, number>();
  for (const { cells } of lines) widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1);
  return [...widths].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
}

/** "Patient" across two columns over "Name" and "ID" joins each of them, as on a page. */
function columnsOf(lines: readonly TextLine[], at: number | null, width: number): Column[] {
  const above = at === null || at === 0 ? null : lines[at - 1]!;
  const groupOver = (column: number): string => {
    for (const [from, wide] of Object.entries(above?.across ?? {})) {
      if (column >= Number(from) && column < Number(from) + wide) return above!.cells[Number(from)] ?? '';
    }
    return '';
  };
  return Array.from({ length: width }, (_, column) => {
    const own = at === null ? '' : tidy(lines[at]!.cells[column] ?? '').slice(0, 120);
    const joined = `${groupOver(column)} ${own}`.trim();
    const heading = joined !== own && (claimsOf(joined).length > 0 || needsContext(own)) ? joined : own;
    return { heading, element: placeless() };
  });
}

/** The lines under the headings that may be rows, and why the others are none. The headings printed again are passed over. */
function sorted(table: TextTable, at: number | null, width: number): { kept: TextLine[]; faults: LineFault[] } {
  const lines = at === null ? table.lines : table.lines.slice(at + 1);
  const headings = at === null ? [] : table.lines[at]!.cells;
  const full = lines.filter(({ cells }) => cells.length === width).length;
  const even = table.separated && full >= NEARLY_ALL * lines.filter(({ cells }) => cells.length > 1).length;
  const kept: TextLine[] = [];
  const faults: LineFault[] = [];
  for (const line of lines) {
    const said = line.cells.filter((text) => text !== '');
    const again = line.cells.filter((text, column) => text !== '' && text === headings[column]).length;
    if (again > 1 && again >= said.length / 2) continue;
    const reason = faultOf(line, said, width, even);
    if (reason) faults.push({ number: line.number, reason });
    else kept.push(line);
  }
  return { kept, faults };
}

function faultOf(line: TextLine, said: readonly string[], width: number, even: boolean): LineFault['reason'] | null {
  if (line.broken) return 'broken';
  if (said.length < 2 || (said.length <= 3 && CLOSING.test(said[0]!))) return 'no-row';
  if (line.cells.slice(width).some((text) => text !== '')) return 'too-many-cells';
  return even && line.cells.length < width ? 'too-few-cells' : null;
}

/** @param named which columns' headings name a field */
function lineOf({ cells, across = {} }: TextLine, named: readonly boolean[], made: Date): SheetLine {
  const element = placeless();
  const spots = named.map((isNamed, column): Spot | null => {
    const text = withDateOf(cells[column] ?? '', made);
    // A cell across several columns belongs to none of them.
    if (text === '' || isAbsent(text) || isRounded(text) || across[column] || (text.length > PROSE && !isNamed))
      return null;
    const parts = /[\r\n]/.test(text) ? text.slice(0, LONGEST_CELL).split(/[\r\n]+/) : [text.slice(0, LONGEST_CELL)];
    const lines = parts.flatMap((part) => {
      const said = PLAIN.test(part) ? part : tidy(part);
      return said === '' ? [] : [oneLine(said, element)];
    });
    return { element, lines };
  });
  return { element, spots };
}

/** Lines that were kept and say nothing of a case, and rows whose date cannot be told although others' can. */
function unread(rows: TextReading['rows'], kept: readonly TextLine[], start: number | null): LineFault[] {
  const read = new Map(rows.map(({ row, number }) => [number, row]));
  return kept.flatMap(({ number, cells }): LineFault[] => {
    const row = read.get(number);
    if (!row) return [{ number, reason: 'nothing-told' }];
    const undated =
      start !== null && row.fields.start === null && (cells[start] ?? '') !== '' && !isAbsent(cells[start]!);
    return undated ? [{ number, reason: 'date-unread' }] : [];
  });
}
