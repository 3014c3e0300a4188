import { drawnLabelsSheet } from '../layout/drawn-labels';
import { type GridRow, gridOf } from '../layout/grid';
import { withGroupRows } from '../layout/group-rows';
import { headsOver } from '../layout/heads';
import { joinedPanes } from '../layout/panes';
import { type TableSheet, withParentRows } from '../layout/parent-rows';
import { columnsOf, headingRow, isForeignSheet, sheetOf } from '../layout/table';
import { type Column, defineWorklist, everyOn, type Page } from './define';

/**
 * Any ordinary table: with headings in a `thead`, in its first rows, or in a table of their own before or after; with labels in its cells;
 * without any, where its values' shapes may tell. Tables side by side with the same rows are one; orders beneath a patient's row are that
 * patient's.
 */
export default defineWorklist({
  id: 'generic-table',
  priority: 900,
  detect: (page) => everyOn(page, 'table').length > 0,
  async sheets(page) {
    const sheets: (TableSheet | null)[] = [];
    /** Headings of tables that hold nothing else, for a body that stands in another table. */
    const heads: Column[][] = [];
    const bodies: { body: GridRow[]; table: Element; at: number }[] = [];
    for (const table of everyOn(page, 'table') as HTMLTableElement[]) {
      if (!page.sight.rendered(table)) continue;
      const grid = await gridOf(table, page);
      const at = headingRow(grid, page.sight);
      const body = grid.slice(at + 1).filter(({ element }) => element.parentElement?.tagName !== 'THEAD');
      if (at < 0) bodies.push({ body, table, at: sheets.push(null) - 1 });
      else {
        const columns = columnsOf(grid, at, page.sight);
        const found = await tableSheet(columns, body, table, page);
        sheets.push(found);
        if (!found) heads.push(columns);
      }
    }
    for (const { body, table, at } of bodies) {
      const labelled = await drawnLabelsSheet(body, page);
      const columns = labelled ? null : (headsOver(body, heads) ?? withoutHeadings(body));
      if (labelled) sheets[at] = { sheet: withGroupRows(labelled, body, page), table };
      else if (columns) sheets[at] = await tableSheet(columns, body, table, page);
    }
    const found = sheets.filter((one) => one !== null);
    // A column alone is a list only as a pane beside others.
    return joinedPanes(withParentRows(found)).filter((sheet) => sheet.columns.length > 1 && !isForeignSheet(sheet));
  },
});

async function tableSheet(
  columns: Column[],
  body: readonly GridRow[],
  table: Element,
  page: Page,
): Promise<TableSheet | null> {
  const sheet = await sheetOf(columns, body, page);
  return sheet.lines.length > 0 ? { sheet: withGroupRows(sheet, body, page), table } : null;
}

/** Columns for rows of which none has headings, where they may do without. */
function withoutHeadings(body: readonly GridRow[]): Column[] | null {
  const [first] = body;
  const even = body.length > 1 && body.every(({ cells }) => cells.length === first!.cells.length);
  const plain =
    even && first!.cells.length > 2 && body.every(({ cells }) => cells.every((cell) => !cell?.querySelector('table')));
  return plain ? first!.cells.map(() => ({ heading: '', element: null })) : null;
}
