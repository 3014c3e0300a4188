import { areForeign, claimsOf, needsContext, partsOf } from '../fields/headings';
import { controlsIn, isAsking, shownIn } from '../sight/controls';
import { FEW_ROWS } from '../sight/pace';
import { nameOf, picturedIn } from '../sight/pictures';
import type { Sight } from '../sight/sight';
import type { Line } from '../sight/text-run';
import type { Column, Page, Sheet, SheetLine, Spot } from '../systems/define';
import type { GridRow } from './grid';
import { stateIn } from './state-icons';

/** Where the headings of a grid stand: the row that names the most fields among the first ones, else the last of a head; -1 where there is none. */
export function headingRow(grid: readonly GridRow[], sight: Sight): number {
  let best = -1;
  let most = 1;
  grid.slice(0, 8).forEach(({ cells }, at) => {
    const headings = distinct(cells).map((cell) => headingText(cell, sight));
    // A row of data may hold a word or two that are headings elsewhere; it also holds numbers.
    if (cells.some((cell) => cell?.tagName === 'TD') && headings.some((heading) => /\d/.test(heading))) return;
    const fields = new Set(headings.flatMap(partsOf).flatMap(({ claims }) => claims.map(({ field }) => field)));
    // A second row of headings, which those that reach over both stand in too, says more than the first.
    const lower = best >= 0 && fields.size === most && cells.some((cell) => cell && grid[best]!.cells.includes(cell));
    if (fields.size > most || lower) [best, most] = [at, fields.size];
  });
  if (best >= 0) return best;
  // A head in words that name nothing of ours is a head all the same: the resident may say what its columns are.
  return grid.findLastIndex(
    ({ element, cells }) =>
      element.parentElement?.tagName === 'THEAD' &&
      distinct(cells).filter((cell) => headingText(cell, sight) !== '').length > (cells.length === 1 ? 0 : 1),
  );
}

/** The text over a column; where it has no letters, the name of its icon; where a filter box stands in its place, what the box shows. */
export function headingText(cell: Element, sight: Sight): string {
  const lines = sight.lines(cell).map(({ text }) => text);
  const text = lines.join('\n').slice(0, 120);
  if (/\p{L}/u.test(text)) return text;
  const [icon] = picturedIn(cell, sight, true);
  const named = icon?.text ?? (sight.shows(cell) && /\S/.test(text) ? nameOf(cell) : '');
  if (named !== '' || lines.length > 0) return named || text;
  const box = Array.from(cell.querySelectorAll('input')).find((input) => sight.shows(input));
  return box?.placeholder ?? '';
}

/** The text over a column whose box may cut it off at its side. */
const reachedText = (cell: Element, sight: Sight): string =>
  headingText(cell, sight) || (/\p{L}/u.test(cell.textContent ?? '') ? headingText(cell, sight.wide()) : '');

/** As `headingText`, and each cell is looked at once: one that spans two hundred columns is asked about in all of them. */
function textOnce(sight: Sight): (cell: Element) => string {
  const known = new Map<Element, string>();
  return (cell) => {
    const text = known.get(cell) ?? reachedText(cell, sight);
    known.set(cell, text);
    return text;
  };
}

/**
 * The columns under a heading row. A heading that spans several columns over a second row of headings joins each of them
 * ("Patient" over "ID" is "Patient ID").
 */
export function columnsOf(grid: readonly GridRow[], at: number, sight: Sight): Column[] {
  const { cells } = grid[at]!;
  const textOf = textOnce(sight);
  return cells.map((cell, column) => {
    if (!cell) return { heading: '', element: null };
    const own = textOf(cell);
    const above = at > 0 ? grid[at - 1]!.cells[column] : null;
    const group = above && above !== cell && (above as HTMLTableCellElement).colSpan > 1 ? textOf(above) : '';
    const joined = `${group} ${own}`.trim();
    return { heading: group && (claimsOf(joined).length > 0 || needsContext(own)) ? joined : own, element: cell };
  });
}

/**
 * The sheet of a grid whose headings are known. Rows that hold one cell only (group titles, "no data", expansions) and headings printed
 * again further down are no lines.
 */
export async function sheetOf(columns: Column[], rows: readonly GridRow[], { sight, pace }: Page): Promise<Sheet> {
  const lines: SheetLine[] = [];
  const textOf = textOnce(sight);
  const over = columns.map(({ element }) => (element ? textOf(element) : ''));
  const typedIn = typedColumns(columns.length, rows, sight);
  for (const [row, { element, cells, number, seen }] of rows.entries()) {
    if (row % FEW_ROWS === 0 && pace.due()) await pace.rest();
    if (!sight.rendered(element) || !(hasTwo(cells) || columns.length === 1)) continue;
    let [said, repeated] = [0, 0];
    const spots = columns.map((_, at) => {
      const spot = spotOf(cells, at, columns, sight, seen, typedIn.has(at));
      if (!spot || spot.lines.length === 0) return spot;
      said += 1;
      if (sameText(spot, over[at]!)) repeated += 1;
      return spot;
    });
    if (said < Math.min(2, columns.length) || repeated >= Math.min(2, columns.length)) continue;
    lines.push({ element, spots, number });
  }
  return { columns, lines };
}

const sameText = ({ lines }: Spot, text: string) =>
  lines.length === 1 ? lines[0]!.text === text : lines.map((line) => line.text).join('\n') === text;

function spotOf(
  cells: readonly (Element | null)[],
  at: number,
  columns: Column[],
  sight: Sight,
  seen = false,
  isTyped = false,
): Spot | null {
  const cell = cells[at];
  if (!cell || (cell.hasAttributes() && (cell.getAttribute('aria-hidden') === 'true' || isAcross(cells, at, columns))))
    return null;
  const lines = sight.lines(cell, seen);
  return { element: cell, lines: lines.length > 0 || !cell.firstElementChild ? lines : setIn(cell, sight, isTyped) };
}

/** Whether a cell stands under several headings, and so belongs to none of them, or was taken for the column before. */
function isAcross(cells: readonly (Element | null)[], at: number, columns: readonly Column[]): boolean {
  const cell = cells[at]!;
  if (!((cell as HTMLTableCellElement).colSpan > 1)) return false;
  const { element } = columns[at]!;
  const repeated = cells[at - 1] === cell && columns[at - 1]?.element === element;
  return repeated || cells.some((other, place) => other === cell && columns[place]?.element !== element);
}

/** What the only control of a cell shows, where it is set and not asked for; else the name of the only icon in it. */
function setIn(cell: Element, sight: Sight, isTyped: boolean): Line[] {
  const [control, ...others] = controlsIn(cell, sight);
  if (!control) return stateIn(cell, sight);
  if (others.length > 0 || isAsking(control)) return [];
  return isTyped || control.matches('select, :read-only, :disabled') ? shownIn(control) : [];
}

/** So many rows tell whether a column is one of boxes to type in. */
const LOOKED_AT = 12;

/** Columns in which nearly every row has a box to type in: a list that can be edited. A row of filters has them in one row only. */
function typedColumns(width: number, rows: readonly GridRow[], sight: Sight): Set<number> {
  const some = rows.filter(({ cells }) => hasTwo(cells)).slice(0, LOOKED_AT);
  const typed = new Set<number>();
  for (let at = 0; at < width && some.length > 1; at += 1) {
    const boxes = some.filter(
      ({ cells }) => cells[at]?.firstElementChild && controlsIn(cells[at]!, sight).length === 1,
    );
    if (boxes.length > 1 && boxes.length >= 0.75 * some.length) typed.add(at);
  }
  return typed;
}

/** Whether the headings are those of results, medication or bills. */
export function isForeignSheet({ columns }: Sheet): boolean {
  return areForeign(columns.map(({ heading }) => heading));
}

/** Whether a row has two cells that differ. */
const hasTwo = (cells: readonly (Element | null)[]) => {
  const first = cells.find((cell) => cell !== null);
  return cells.some((cell) => cell !== null && cell !== first);
};

const distinct = (cells: readonly (Element | null)[]): Element[] => [...new Set(cells.filter((cell) => cell !== null))];
