import type { Period, Role, TextTable } from '../../model';
import { type Columns, cell, columnsOf, type Synonyms } from '../../tables/heading-row';
import { readMoments } from '../../tables/moments';
import { foldWords } from '../../text/fold';
import { categoriesIn, roleIn } from '../sheet/words';

/** What a Case Detail export may show, and under which headings; the live report cannot be seen from here (domain.md F15). */
const SYNONYMS = {
  caseId: ['case id', 'caseid', 'case number', 'case no', 'case', 'patient id'],
  date: ['case date', 'procedure date', 'date of procedure', 'date of case', 'service date', 'date'],
  role: ['role', 'resident role', 'case role'],
  site: ['site', 'institution', 'site name', 'hospital', 'facility', 'location'],
  category: [
    'category',
    'defined category',
    'defined categories',
    'case category',
    'def category',
    'def cat',
    'categories',
  ],
  description: ['description', 'code description', 'procedure description', 'procedure', 'procedure name', 'code desc'],
  area: ['area', 'procedure area'],
  type: ['type', 'procedure type'],
} as const satisfies Synonyms<string>;
type Field = keyof typeof SYNONYMS;

/** One procedure of a case as the export has it. `line` is its number in the file; '', empty lists and null are what it does not say. */
export interface AdsRow {
  line: number;
  caseId: string;
  date: string;
  role: Role | null;
  site: string;
  categories: string[];
  /** The procedure as written, and in its plain form. */
  description: string;
  item: string;
}

/** The rows of an export, or the columns that it needs and does not have. */
export type AdsReading = { rows: AdsRow[]; unread: number[] } | { missing: ('caseId' | 'date' | 'category')[] };

/** Reads a Case Detail export. Lines without a Case ID or a day are told as unread, and take part in nothing. */
export function readAds(table: TextTable): AdsReading {
  const columns = columnsOf<Field>(table, SYNONYMS);
  const missing = missingIn(columns);
  if (columns === null || missing.length > 0) return { missing };
  const rows: AdsRow[] = [];
  const unread: number[] = [];
  const days = columns.lines.map((line) => cell(line, columns, 'date'));
  // The Case Log writes M/D/YYYY (caselog-form.md 3), where nothing in the file speaks against it.
  const moments = readMoments(days, new Date(), 'mdy');
  for (const [at, line] of columns.lines.entries()) {
    const caseId = cell(line, columns, 'caseId');
    const date = moments[at]?.date ?? null;
    if (line.broken || caseId === '' || date === null) {
      unread.push(line.number);
      continue;
    }
    const description = cell(line, columns, 'description');
    rows.push({
      line: line.number,
      caseId,
      date,
      role: roleIn(cell(line, columns, 'role')),
      site: cell(line, columns, 'site'),
      categories: categoriesIn(cell(line, columns, 'category') || cell(line, columns, 'type')),
      description,
      item: foldWords(description),
    });
  }
  return { rows, unread };
}

/** The days from the first to the last case of an export; null where it has none. It may have been made for more. */
export function daysOf(rows: readonly AdsRow[]): Period | null {
  const days = rows.map(({ date }) => date).sort();
  return days.length === 0 ? null : { from: days[0]!, to: days.at(-1)! };
}

function missingIn(columns: Columns<Field> | null): ('caseId' | 'date' | 'category')[] {
  const has = (field: Field) => columns?.at[field] !== undefined;
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
    const id = keyOf(row.caseId);
    const key = isOurs(id) ? id : `${id} ${row.date}`;
    const known = cases.get(key);
    if (known) known.rows.push(row);
    else cases.set(key, { caseId: row.caseId, date: row.date, site: row.site, rows: [row] });
  }
  return [...cases.values()];
}

/** A Case ID as it is compared: no spaces, upper case. */
export const keyOf = (caseId: string): string => caseId.replace(/\s+/g, '').toUpperCase();
