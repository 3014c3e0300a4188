import type { TextLine, TextTable } from '../model';
import { foldWords } from '../text/fold';
import { isAbsent } from './absent';

/** Field → the headings it may stand under, in their plain form (`foldWords`), the likeliest first. */
export type Synonyms<F extends string> = Record<F, readonly string[]>;

/** Where the columns of a table are, and the lines under its headings. */
export interface Columns<F extends string> {
  at: Partial<Record<F, number>>;
  heading: TextLine;
  lines: TextLine[];
}

/** Reports put titles and filters above their headings. */
const LINES_ABOVE = 30;

/** Finds the line of headings, the one that names most fields, and what stands under each; null where no line names two. */
export function columnsOf<F extends string>({ lines, separated }: TextTable, synonyms: Synonyms<F>): Columns<F> | null {
  let best: { at: Partial<Record<F, number>>; found: number; line: number } | null = null;
  for (const [line, { cells }] of lines.slice(0, LINES_ABOVE).entries()) {
    const at = fieldsAt(cells.map(foldWords), synonyms);
    const found = Object.keys(at).length;
    if (found >= 2 && (best === null || found > best.found)) best = { at, found, line };
  }
  return best && under(lines, separated, best.line, best.at);
}

/** The first line with a cell in two columns as the headings, for a table whose own are in words that are not known. */
export function unnamedColumns<F extends string>({ lines, separated }: TextTable): Columns<F> | null {
  const line = lines.findIndex(({ cells }) => cells.filter((text) => text.trim() !== '').length >= 2);
  return line < 0 ? null : under(lines, separated, line, {});
}

function under<F extends string>(
  lines: readonly TextLine[],
  separated: boolean,
  line: number,
  at: Columns<F>['at'],
): Columns<F> {
  const heading = lines[line]!;
  const below = lines.slice(line + 1).filter(({ cells }) => cells.some((text) => text.trim()));
  return { at, heading, lines: separated ? below.map((one) => withTooMany(one, heading.cells.length)) : below };
}

/** A separator within a value moves every cell after it: such a line is as good as broken. */
function withTooMany(line: TextLine, width: number): TextLine {
  return line.cells.slice(width).some((text) => text.trim()) ? { ...line, broken: true } : line;
}

function fieldsAt<F extends string>(headings: string[], synonyms: Synonyms<F>): Partial<Record<F, number>> {
  const at: Partial<Record<F, number>> = {};
  const taken = new Set<number>();
  for (const [field, names] of Object.entries(synonyms) as [F, readonly string[]][]) {
    const index = names
      .map((name) => headings.findIndex((heading, i) => heading === name && !taken.has(i)))
      .find((i) => i >= 0);
    if (index === undefined) continue;
    at[field] = index;
    taken.add(index);
  }
  return at;
}

/** What a line says under a column, trimmed; '' where there is no such column, and where the cell says that it is empty. */
export function cell<F extends string>({ cells }: TextLine, { at }: Columns<F>, field: F): string {
  const index = at[field];
  const said = index === undefined ? '' : (cells[index] ?? '').trim();
  return isAbsent(said) ? '' : said;
}
