import { windowOf } from '../sight/boxes';
import type { Column } from '../systems/define';
import { underHeadings } from './alignment';
import type { GridRow } from './grid';

/** How far a heading may reach into the rows beneath it, in pixels. */
const INTO = 6;
/** Cells that their table has no room for, in pixels. */
const SQUEEZED = 2;
const NOWHERE = { left: 0, right: 0, top: 0, bottom: 0 };

/**
 * Of the headings of tables that hold nothing else those that stand over a body in another table: the nearest above, wherever in the document
 * it is; null where none stands over it.
 */
export function headsOver(body: readonly GridRow[], heads: readonly Column[][]): Column[] | null {
  const widest = widestOf(body);
  if (!widest) return null;
  const top = topOf(widest);
  const found = heads.flatMap((columns) => {
    const over = aligned(columns, widest);
    if (!over) return [];
    const away = top - bottomOf(columns);
    return away < -INTO ? [] : [{ over, away }];
  });
  return found.sort((a, b) => a.away - b.away)[0]?.over ?? null;
}

/** The first row with the most cells of its own: a title or a spacer spans them all. */
function widestOf(body: readonly GridRow[]): GridRow | null {
  let [widest, most] = [null as GridRow | null, 0];
  for (const row of body) {
    const own = new Set(row.cells).size;
    if (own > most) [widest, most] = [row, own];
  }
  return widest;
}

/** Where the pane of a row begins: its first rows may be scrolled out of it. */
function topOf({ element }: GridRow): number {
  const table = element.closest('table') ?? element;
  return Math.max(table.getBoundingClientRect().top, windowOf(table.parentElement, new Map()).top);
}

function bottomOf(columns: readonly Column[]): number {
  return Math.max(...columns.map(({ element }) => element?.getBoundingClientRect().bottom ?? Number.NEGATIVE_INFINITY));
}

/** Headings put over the columns of a row by where they stand on the screen; null where the two do not stand one over the other. */
function aligned(columns: readonly Column[], { cells }: GridRow): Column[] | null {
  const headed = columns.filter(({ element }) => element !== null);
  const isSqueezed = cells.every((cell) => cell && cell.getBoundingClientRect().width < SQUEEZED);
  if (isSqueezed && headed.length === cells.length) return headed;
  const places = underHeadings(
    cells.map((cell) => cell?.getBoundingClientRect() ?? NOWHERE),
    headed.map(({ element }) => element!.getBoundingClientRect()),
  );
  const over = places.map((place): Column => headed[place] ?? { heading: '', element: null });
  return over.filter(({ heading }) => heading !== '').length > (cells.length === 1 ? 0 : 1) ? over : null;
}
