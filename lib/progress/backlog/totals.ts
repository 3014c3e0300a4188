import { type CarryIn, TABLE_2, type TextTable } from '../../model';
import { cell, columnsOf, type Synonyms } from '../../tables/heading-row';
import { foldWords } from '../../text/fold';
import { categoriesIn } from '../sheet/words';

const COLUMNS = {
  category: [
    'category',
    'acgme category',
    'defined category',
    'case category',
    'procedure category',
    'procedure',
    'type',
  ],
  count: ['total', 'count', 'number', 'number performed', 'total cases', 'cases', 'logged', 'n', 'qty', 'quantity'],
} as const satisfies Synonyms<string>;

/** What a sheet of totals comes to: the sum of its categories, or its own total where it has one. */
export interface Totals {
  total: number;
  categories: CarryIn['categories'];
  /** Lines whose count is no whole number, or whose category comes a second time. */
  left: number[];
}

/**
 * Reads a sheet of totals, a line a category, to be carried in. Null where it is none: no column of counts, or no category of Table 2 in it.
 * Categories outside the twelve are in the total alone.
 */
export function readTotals(table: TextTable): Totals | null {
  const columns = columnsOf<keyof typeof COLUMNS>(table, COLUMNS);
  if (columns === null || columns.at.category === undefined || columns.at.count === undefined) return null;
  const totals: Totals = { total: 0, categories: {}, left: [] };
  let own: number | null = null;
  for (const line of columns.lines) {
    const name: string = cell(line, columns, 'category');
    const written = cell(line, columns, 'count').replace(/[,\s]/g, '');
    const count = /^\d{1,6}$/.test(written) ? Number(written) : null;
    if (/^(grand |over ?all )?total/.test(foldWords(name))) {
      own = count;
      continue;
    }
    const category = TABLE_2.find((one) => categoriesIn(name).includes(one));
    if (name === '' || count === null || (category && totals.categories[category] !== undefined)) {
      totals.left.push(line.number);
      continue;
    }
    if (category) totals.categories[category] = count;
    totals.total += count;
  }
  if (Object.keys(totals.categories).length === 0) return null;
  return { ...totals, total: own ?? totals.total };
}
