import type { TextTable } from '../../model';
import { type Columns, cell, columnsOf, type Synonyms } from '../../tables/heading-row';
import { foldWords } from '../../text/fold';
import { categoriesIn } from '../sheet/words';

/** One count of a sheet, with what is counted. `plain` is the name in small letters without marks; `number` its line in the file. */
export interface CountLine {
  number: number;
  name: string;
  plain: string;
  /** Null where no whole number stands there. */
  count: number | null;
}

const COLUMNS = {
  category: [
    'category',
    'acgme category',
    'defined category',
    'case category',
    'procedure category',
    'procedure',
    'procedure type',
    'type',
  ],
  count: [
    'total',
    'totals',
    'grand total',
    'total cases',
    'total procedures',
    'count',
    'number',
    'number performed',
    'cases',
    'logged',
    'n',
    'qty',
    'quantity',
  ],
} as const satisfies Synonyms<string>;
type Field = keyof typeof COLUMNS;

/** Columns of a part of training or of a role, which add up; what is asked for or aimed at is none of them. */
const PART =
  /^(?:pgy|r|year|yr|ay|intern|academic year) ?\d|^\d{4}(?: \d{2,4})?$|^(?:primary|secondary|assisting|first operator)$/;
/** Lines above the headings. */
const LINES_ABOVE = 30;

/** The counts of a table with a line a category or a column a category; null where it has neither. */
export function countLinesOf(table: TextTable): CountLine[] | null {
  return byLine(table) ?? byColumn(table);
}

function byLine(table: TextTable): CountLine[] | null {
  const found = columnsOf<Field>(table, COLUMNS) ?? firstWithParts(table);
  if (found === null || found.at.category === undefined) return null;
  const headings = found.heading.cells.map(foldWords);
  const parts = headings.flatMap((heading, index) => (PART.test(heading) ? [index] : []));
  if (found.at.count === undefined && parts.length === 0) return null;
  return found.lines.map((line) => {
    const name = cell(line, found, 'category');
    const own = found.at.count === undefined ? null : wholeNumber(cell(line, found, 'count'));
    const each = parts.map((index) => (line.cells[index] ?? '').trim()).filter(Boolean);
    const counts = each.map(wholeNumber);
    const sum = counts.length > 0 && !counts.includes(null) ? counts.reduce((all: number, n) => all + n!, 0) : null;
    return { number: line.number, name, plain: foldWords(name), count: name === '' ? null : (own ?? sum) };
  });
}

/** A sheet whose counts have no column of their own but stand by year or role, beside a first column of names. */
function firstWithParts({ lines }: TextTable): Columns<Field> | null {
  const at = lines
    .slice(0, LINES_ABOVE)
    .findIndex(({ cells }) => cells.filter((text) => PART.test(foldWords(text))).length >= 2);
  if (at < 0) return null;
  const below = lines.slice(at + 1).filter(({ cells }) => cells.some((text) => text.trim()));
  return { at: { category: 0 }, heading: lines[at]!, lines: below };
}

/** Categories as headings, and beneath them counts or marks by month, site or case. */
function byColumn({ lines }: TextTable): CountLine[] | null {
  const at = lines
    .slice(0, LINES_ABOVE)
    .findIndex(({ cells }) => cells.filter((text) => categoriesIn(text).length > 0).length >= 2);
  if (at < 0) return null;
  const heading = lines[at]!;
  const below = lines.slice(at + 1).filter(({ cells }) => !/\btotals?\b/.test(foldWords(cells[0] ?? '')));
  return heading.cells.flatMap((name, index) => {
    if (categoriesIn(name).length === 0) return [];
    const counts = below.map(({ cells }) => marked((cells[index] ?? '').trim()));
    const count = counts.includes(null) ? null : counts.reduce((all: number, n) => all + n!, 0);
    return [{ number: heading.number, name, plain: foldWords(name), count }];
  });
}

function wholeNumber(text: string): number | null {
  const written = text.replace(/[,\s]/g, '');
  return /^\d{1,6}$/.test(written) ? Number(written) : null;
}

/** A mark in a list of cases stands for one, an empty cell for none. */
const marked = (text: string): number | null =>
  text === '' || text === '-' ? 0 : /^[xX✓✔]$/.test(text) ? 1 : wholeNumber(text);
