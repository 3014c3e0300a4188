import { FEW_ROWS } from '../sight/pace';
import type { Sight } from '../sight/sight';
import type { Page } from '../systems/define';

/** A rendered row of a table, its cells laid out by column: a cell that spans two columns stands in both. */
export interface GridRow {
  element: Element;
  cells: (Element | null)[];
  /** Its number among all rows, where the page says it. */
  number?: string;
  /** Whether all its cells are known to be seen; false where that is still to be asked of each. */
  seen?: boolean;
}

const MOST_COLUMNS = 200;

/**
 * The rendered rows of a table with column and row spans laid out, as the browser does it: cells that are not displayed take no column.
 * Rows of nested tables, and the table's foot, are left out.
 */
export async function gridOf(table: HTMLTableElement, { sight, pace }: Page): Promise<GridRow[]> {
  const grid: GridRow[] = [];
  let hanging: { cell: Element; rows: number }[] = [];
  for (const [at, row] of Array.from(table.rows).entries()) {
    if (at % FEW_ROWS === 0 && pace.due()) await pace.rest();
    if (row.parentElement?.tagName === 'TFOOT' || !sight.rendered(row) || row.getAttribute('aria-hidden') === 'true')
      continue;
    const plain = hanging.length === 0 ? plainCells(row, sight) : null;
    if (plain) {
      grid.push({ element: row, ...plain });
      continue;
    }
    const cells: (Element | null)[] = [];
    const next: typeof hanging = [];
    const own = Array.from(row.cells).filter((cell) => sight.rendered(cell));
    for (let column = 0; (own.length > 0 || hanging.slice(column).some(Boolean)) && column < MOST_COLUMNS; ) {
      const above = hanging[column];
      if (above) {
        cells[column] = above.cell;
        if (above.rows > 1) next[column] = { cell: above.cell, rows: above.rows - 1 };
        column += 1;
        continue;
      }
      const cell = own.shift();
      if (!cell) {
        cells[column] = null;
        column += 1;
        continue;
      }
      for (let span = Math.max(1, cell.colSpan); span > 0 && column < MOST_COLUMNS; span -= 1, column += 1) {
        cells[column] = cell;
        if (cell.rowSpan > 1) next[column] = { cell, rows: cell.rowSpan - 1 };
      }
    }
    hanging = next;
    grid.push({ element: row, cells: Array.from(cells, (cell) => cell ?? null) });
  }
  return grid;
}

/** The rendered cells of a row in which none spans; null where one does. */
function plainCells(row: Element, sight: Sight): Pick<GridRow, 'cells' | 'seen'> | null {
  const cells: Element[] = [];
  let seen = true;
  for (let cell = row.firstElementChild; cell; cell = cell.nextElementSibling) {
    if (!isCell(cell)) continue;
    const isSeen = sight.isSeen(cell);
    if (!isSeen && !sight.rendered(cell)) continue;
    if (cell.hasAttributes() && (cell.colSpan > 1 || cell.rowSpan > 1)) return null;
    seen &&= isSeen;
    cells.push(cell);
  }
  return cells.length > MOST_COLUMNS ? null : { cells, seen };
}

const isCell = (element: Element): element is HTMLTableCellElement =>
  element.tagName === 'TD' || element.tagName === 'TH';
