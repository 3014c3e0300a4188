import { underHeadings } from '../layout/alignment';
import { type GridRow, gridOf } from '../layout/grid';
import { withGroupRows } from '../layout/group-rows';
import { joinedPanes } from '../layout/panes';
import { withParentRows } from '../layout/parent-rows';
import { columnsOf, headingRow, isForeignSheet, sheetOf } from '../layout/table';
import { type Column, defineWorklist, everyOn, type Sheet } from './define';

/**
 * Any ordinary table: with headings in a `thead`, in its first rows, or in a table of their own; without any, where its values' shapes may
 * tell. Tables side by side with the same rows are one; orders beneath a patient's row are that patient's.
 */
export default defineWorklist({
  id: 'generic-table',
  priority: 900,
  detect: (page) => everyOn(page, 'table').length > 0,
  async sheets(page) {
    const sheets: { sheet: Sheet; table: Element }[] = [];
    /** Headings of tables that hold nothing else, for a body that stands in another table. */
    const waiting: Column[][] = [];
    for (const table of everyOn(page, 'table') as HTMLTableElement[]) {
      if (!page.sight.rendered(table)) continue;
      const grid = await gridOf(table, page);
      const at = headingRow(grid, page.sight);
      const body = grid.slice(at + 1).filter(({ element }) => element.parentElement?.tagName !== 'THEAD');
      const columns = at < 0 ? headingsFor(body, waiting) : columnsOf(grid, at, page.sight);
      if (!columns) continue;
      const sheet = await sheetOf(columns, body, page);
      if (sheet.lines.length > 0) sheets.push({ sheet: withGroupRows(sheet, body, page), table });
      else if (at >= 0) waiting.push(columns);
    }
    return joinedPanes(withParentRows(sheets)).filter((sheet) => !isForeignSheet(sheet));
  },
});

/** Headings for rows that have none of their own: of another table, where it stands over them; else none, where they may do without. */
function headingsFor(body: readonly GridRow[], waiting: readonly Column[][]): Column[] | null {
  for (const columns of [...waiting].reverse()) {
    const over = aligned(columns, body);
    if (over) return over;
  }
  const [first] = body;
  const even = body.length > 1 && body.every(({ cells }) => cells.length === first!.cells.length);
  const plain =
    even && first!.cells.length > 2 && body.every(({ cells }) => cells.every((cell) => !cell?.querySelector('table')));
  return plain ? first!.cells.map(() => ({ heading: '', element: null })) : null;
}

/** Headings put over the columns of another table by where they stand on the screen; null where the two do not stand one over the other. */
function aligned(columns: readonly Column[], body: readonly GridRow[]): Column[] | null {
  const widest = body.reduce<GridRow | null>(
    (most, row) => (row.cells.length > (most?.cells.length ?? 0) ? row : most),
    null,
  );
  if (!widest || widest.cells.length < 2) return null;
  const headed = columns.filter(({ element }) => element !== null);
  const boxes = headed.map(({ element }) => element!.getBoundingClientRect());
  const nowhere = { left: 0, right: 0, top: 0, bottom: 0 };
  const places = underHeadings(
    widest.cells.map((cell) => cell?.getBoundingClientRect() ?? nowhere),
    boxes,
  );
  const over = places.map((place): Column => headed[place] ?? { heading: '', element: null });
  return over.filter(({ heading }) => heading !== '').length > 1 ? over : null;
}
