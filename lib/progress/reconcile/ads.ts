import type { Period, Role, TextTable } from '../../model';
import { type Columns, cell, columnsOf } from '../../tables/heading-row';
import { readMoments } from '../../tables/moments';
import { foldWords } from '../../text/fold';
import { dayOf } from '../days';
import { categoriesIn, patientTypeIn, roleIn } from '../sheet/words';
import { ADS_COLUMNS, type AdsField } from './columns';

/** One procedure of a case as the export has it. `line` is its number in the file; '', empty lists and null are what it does not say. */
export interface AdsRow {
  line: number;
  /** Which of the exports it stands in, from 0. */
  file: number;
  caseId: string;
  date: string;
  /** '' where the export has no such column: it is the resident's own. */
  resident: string;
  role: Role | null;
  site: string;
  attending: string;
  patientType: 'Adult' | 'Pediatric' | null;
  /** "1" to "7". */
  caseYear: string;
  categories: string[];
  /** Where the Case Log lists the procedure. */
  area: string;
  type: string;
  /** The procedure as written, and in its plain form. */
  description: string;
  item: string;
}

/** The rows of an export, or the columns that it needs and does not have. */
export type AdsReading = { rows: AdsRow[]; unread: number[] } | { missing: ('caseId' | 'date' | 'category')[] };

/**
 * Reads a Case Detail export. Lines without a Case ID or a day are told as unread, and take part in nothing; where only a case's first line has them,
 * those beneath are its own. Several procedures in a cell are several rows.
 * @param file its place among the exports that are read together
 */
export function readAds(table: TextTable, file = 0): AdsReading {
  const columns = columnsOf<AdsField>(table, ADS_COLUMNS);
  const missing = missingIn(columns);
  if (columns === null || missing.length > 0) return { missing };
  const rows: AdsRow[] = [];
  const unread: number[] = [];
  const days = columns.lines.map((line) => serialDay(bare(cell(line, columns, 'date'))));
  // The Case Log writes M/D/YYYY (form.md 3), where nothing in the file speaks against it.
  const moments = readMoments(days, new Date(), 'mdy');
  for (const [at, line] of columns.lines.entries()) {
    const said = (field: AdsField) => bare(cell(line, columns, field));
    const category = said('category') || said('type');
    const description = said('description');
    // Only the first line of a case says which it is.
    const above =
      said('caseId') === '' && said('date') === '' && category + description !== '' ? rows.at(-1) : undefined;
    const caseId = said('caseId') || (above?.caseId ?? '');
    const date = moments[at]?.date ?? above?.date ?? null;
    if (line.broken || caseId === '' || date === null) {
      unread.push(line.number);
      continue;
    }
    for (const part of partsOf(description, category)) {
      rows.push({
        line: line.number,
        file,
        caseId,
        date,
        resident: said('resident') || (above?.resident ?? ''),
        role: roleIn(said('role')) ?? above?.role ?? null,
        site: said('site') || (above?.site ?? ''),
        attending: said('attending') || (above?.attending ?? ''),
        patientType: patientTypeIn(said('patientType')) ?? above?.patientType ?? null,
        caseYear: /\b[1-7]\b/.exec(said('caseYear'))?.[0] ?? above?.caseYear ?? '',
        categories: categoriesIn(part.category),
        area: said('area'),
        type: said('type'),
        description: part.description,
        item: foldWords(part.description),
      });
    }
  }
  return { rows, unread };
}

/** Without the mark with which spreadsheets keep a number as text. */
const bare = (text: string): string => text.replace(/^['\u2019]\s*/, '');

/** Excel's days since 1899-12-30, as a sheet saved without formats has them: 2009-07-06 to 2064-04-07. */
const SERIAL = /^(?:4\d|5\d)\d{3}(?:\.\d+)?$/;
const serialDay = (text: string): string => (SERIAL.test(text) ? dayOf(Math.floor(Number(text)) - 25_569) : text);

/** The procedures of a cell that joins several, each with its category where there are as many of them. */
function partsOf(description: string, category: string): { description: string; category: string }[] {
  const split = (text: string) =>
    text
      .split(/[;|\n]/)
      .map((part) => part.trim())
      .filter(Boolean);
  const [descriptions, categories] = [split(description), split(category)];
  if (descriptions.length < 2) return [{ description, category }];
  const isEach = categories.length === descriptions.length;
  return descriptions.map((one, at) => ({ description: one, category: isEach ? categories[at]! : category }));
}

/**
 * The rows of several exports as one list: exports that cover the same days, or one export chosen twice, hold a row as often as the one that
 * holds it most often.
 */
export function onceOver(rows: readonly AdsRow[]): AdsRow[] {
  const same = new Map<string, Map<number, AdsRow[]>>();
  for (const row of rows) {
    const key = JSON.stringify([keyOf(row.caseId), row.date, row.item, row.categories, row.resident]);
    const files = same.get(key) ?? new Map<number, AdsRow[]>();
    same.set(key, files.set(row.file, [...(files.get(row.file) ?? []), row]));
  }
  const kept = new Set(
    [...same.values()].flatMap((files) =>
      [...files.values()].reduce((most, of) => (of.length > most.length ? of : most), [] as AdsRow[]),
    ),
  );
  return rows.filter((row) => kept.has(row));
}

/** Whose cases some rows are, by name; none where the exports do not say. */
export const residentsIn = (rows: readonly AdsRow[]): string[] =>
  [...new Set(rows.map(({ resident }) => resident))].filter(Boolean).sort();

/** The days from the first to the last case of an export; null where it has none. It may have been made for more. */
export function daysOf(rows: readonly AdsRow[]): Period | null {
  const days = rows.map(({ date }) => date).sort();
  return days.length === 0 ? null : { from: days[0]!, to: days.at(-1)! };
}

function missingIn(columns: Columns<AdsField> | null): ('caseId' | 'date' | 'category')[] {
  const has = (field: AdsField) => columns?.at[field] !== undefined;
  return [
    ...(has('caseId') ? [] : ['caseId' as const]),
    ...(has('date') ? [] : ['date' as const]),
    ...(has('category') || has('description') || has('type') ? [] : ['category' as const]),
  ];
}

/** One case of the export: the rows with one Case ID, apart by date where the Case ID is none of ours. */
export interface AdsCase {
  caseId: string;
  date: string;
  site: string;
  rows: AdsRow[];
}

/** Puts the rows of a case together. A Case ID of ours is one case whatever its dates; another may be a patient's, and comes back. */
export function casesIn(rows: readonly AdsRow[], isOurs: (caseId: string) => boolean): AdsCase[] {
  const cases = new Map<string, AdsCase>();
  for (const row of rows) {
    const own = ownKeyOf(row.caseId);
    const key = isOurs(own) ? own : `${keyOf(row.caseId)} ${row.date}`;
    const known = cases.get(key);
    if (known) known.rows.push(row);
    else cases.set(key, { caseId: row.caseId, date: row.date, site: row.site, rows: [row] });
  }
  return [...cases.values()];
}

/** A Case ID as it is compared: no spaces, upper case. */
export const keyOf = (caseId: string): string => caseId.replace(/\s+/g, '').toUpperCase();

/** As `keyOf`, for looking up IDs of ours, which have neither O nor I nor L: what was typed for them is read as the digit it looks like. */
export const ownKeyOf = (caseId: string): string => keyOf(caseId).replaceAll('O', '0').replace(/[IL]/g, '1');
