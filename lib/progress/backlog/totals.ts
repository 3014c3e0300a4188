import { type CarryIn, TABLE_2, type Table2Category, type TextTable } from '../../model';
import { cell } from '../../tables/heading-row';
import { readMoments } from '../../tables/moments';
import { categoriesIn } from '../sheet/words';
import { backlogColumns } from './columns';
import { type CountLine, countLinesOf } from './count-lines';

/** What a sheet of totals comes to: the sum of its lines, or its own total where that can be one. */
export interface Totals {
  total: number;
  categories: CarryIn['categories'];
  /** Lines that are in no number: without a whole count, or a sum of other lines. */
  left: number[];
}

/**
 * Reads a sheet of totals, a line or a column a category, to be carried in. Null where it is none: its lines have dates and are cases, it has no
 * counts, or no category of Table 2. Categories outside the twelve are in the total alone; a total is never less than its largest category.
 */
export function readTotals(table: TextTable): Totals | null {
  if (hasDays(table)) return null;
  const lines = countLinesOf(table);
  if (lines === null) return null;
  const { parts, sums } = apart(lines.filter(({ count }) => count !== null) as Counted[]);
  const categories: Partial<Record<Table2Category, number>> = {};
  for (const { name, count } of parts) {
    const category = categoryOf(name);
    if (category) categories[category] = (categories[category] ?? 0) + count;
  }
  const largest = Math.max(0, ...Object.values(categories));
  if (Object.keys(categories).length === 0) return null;
  const sum = parts.reduce((all, { count }) => all + count, 0);
  const own = ownTotal(sums, sum, largest);
  const said = new Set<Counted>(own === null ? parts : [...parts, own]);
  const left = lines.filter((line) => !said.has(line as Counted)).map(({ number }) => number);
  return { total: own?.count ?? sum, categories, left: [...new Set(left)].sort((a, b) => a - b) };
}

type Counted = CountLine & { count: number };

const categoryOf = (name: string): Table2Category | undefined =>
  TABLE_2.find((one) => categoriesIn(name).includes(one));

/** A line that sums others, by its name. */
const SUM = /\b(?:sub ?)?totals?\b|\bsum\b|\boverall\b/;
/** One that sums them all. */
const WHOLE = /^(?:grand |over ?all |all )?totals?(?: (?:all|overall))?$|^grand total|^overall/;

/** The lines that are added, and those that sum others: by their names, or because a heading's number is that of the categories beneath it. */
function apart(lines: readonly Counted[]): { parts: Counted[]; sums: Counted[] } {
  const isSum = (line: Counted, at: number): boolean => {
    if (categoryOf(line.name)) return false;
    if (SUM.test(line.plain)) return true;
    return line.count > 0 && (sumsNext(lines, at, 1) === line.count || sumsNext(lines, at, -1) === line.count);
  };
  const sums = lines.filter(isSum);
  return { parts: lines.filter((line) => !sums.includes(line)), sums };
}

/** What the unbroken run of two categories and more beside a line comes to. */
function sumsNext(lines: readonly Counted[], at: number, step: 1 | -1): number | null {
  let [sum, count] = [0, 0];
  for (let i = at + step; lines[i] && categoryOf(lines[i]!.name); i += step) {
    sum += lines[i]!.count;
    count += 1;
  }
  return count >= 2 ? sum : null;
}

/** The sheet's own total: the line that says it is of all, else the only one; never a subtotal, and never less than its largest category. */
function ownTotal(sums: readonly Counted[], sum: number, largest: number): Counted | null {
  const able = sums.filter(({ count, plain }) => count >= largest && !/\bsub ?total/.test(plain));
  const whole = able.filter(({ plain }) => WHOLE.test(plain));
  if (whole.length > 0) return whole.find(({ count }) => count === sum) ?? whole.at(-1)!;
  const equal = able.find(({ count }) => count === sum);
  if (equal) return equal;
  const [only, ...others] = sums.filter(({ plain }) => SUM.test(plain));
  return only && others.length === 0 && able.includes(only) ? only : null;
}

/** Whether the lines of a table have days of their own: then it is a list of cases, whatever else it counts. */
function hasDays(table: TextTable): boolean {
  const columns = backlogColumns(table);
  if (columns?.at.date === undefined) return false;
  const moments = readMoments(
    columns.lines.map((line) => cell(line, columns, 'date')),
    new Date(),
    'mdy',
  );
  return moments.filter((moment) => moment?.date).length * 2 > columns.lines.length;
}
