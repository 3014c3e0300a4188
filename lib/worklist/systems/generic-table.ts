import type { Column } from '../system';
import { defineWorklist, everyOn, type Sheet } from '../system';
import { columnsOf, type GridRow, gridOf, headingRow, isForeignSheet, sheetOf } from '../table';

/** Any ordinary table with headings: in a `thead`, in its first rows, or in a table of their own above the body's. */
export default defineWorklist({
  id: 'generic-table',
  priority: 900,
  detect: (page) => everyOn(page, 'table').length > 0,
  async sheets(page) {
    const { sight } = page;
    const sheets: Sheet[] = [];
    /** Headings seen last, for a body that stands in the next table. */
    let waiting: Column[] | null = null;
    for (const table of everyOn(page, 'table') as HTMLTableElement[]) {
      if (!sight.rendered(table)) continue;
      const grid = await gridOf(table, page);
      const at = headingRow(grid, sight);
      const body = grid.slice(at + 1);
      const columns: Column[] | null = at < 0 ? waiting && aligned(waiting, body) : columnsOf(grid, at, sight);
      if (columns) {
        const sheet = await sheetOf(columns, body, page);
        if (sheet.lines.length > 0 && !isForeignSheet(sheet)) sheets.push(sheet);
        waiting = at >= 0 && sheet.lines.length === 0 ? columns : null;
      }
    }
    return sheets;
  },
});

/** Headings put over the columns of another table by where they stand on the screen; null where the two do not stand one over the other. */
function aligned(columns: readonly Column[], body: readonly GridRow[]): Column[] | null {
  const widest = body.reduce<GridRow | null>(
    (most, row) => (row.cells.length > (most?.cells.length ?? 0) ? row : most),
    null,
  );
  if (!widest || widest.cells.length < 2) return null;
  const places = columns.map(({ element }) => element?.getBoundingClientRect());
  const over = widest.cells.map((cell): Column => {
    const box = cell?.getBoundingClientRect();
    const middle = box ? (box.left + box.right) / 2 : Number.NaN;
    const at = places.findIndex((place) => place && place.left <= middle && middle <= place.right);
    return columns[at] ?? { heading: '', element: null };
  });
  const used = over.filter(({ heading }) => heading !== '');
  return new Set(used).size === used.length && used.length > 1 ? over : null;
}
