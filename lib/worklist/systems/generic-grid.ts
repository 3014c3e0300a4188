import { type Column, defineWorklist, everyOn, type Page, type Sheet } from '../system';
import { type GridRow, headingText, isForeignSheet, sheetOf } from '../table';

const CELL = '[role="gridcell"], [role="cell"], [role="rowheader"]';

/**
 * Grids and tables told by their ARIA roles, drawn with elements of any kind. Virtual grids drop rows and columns that are scrolled away and
 * pinned ones split a row in parts; the numbers they keep say what belongs together.
 */
export default defineWorklist({
  id: 'generic-grid',
  priority: 910,
  detect: (page) => everyOn(page, '[role="columnheader"]').length > 0,
  async sheets(page) {
    const sheets: Sheet[] = [];
    for (const grid of everyOn(page, '[role="grid"], [role="treegrid"], [role="table"]'))
      if (grid.tagName !== 'TABLE') sheets.push(...(await sheetOfGrid(grid, page)));
    return sheets;
  },
});

async function sheetOfGrid(grid: Element, page: Page): Promise<Sheet[]> {
  const { sight } = page;
  const within = (selector: string) =>
    Array.from(grid.querySelectorAll(selector)).filter(
      (element) => element.parentElement?.closest('[role="grid"], [role="treegrid"], [role="table"]') === grid,
    );
  const columns: Column[] = [];
  for (const heading of within('[role="columnheader"]')) {
    if (!sight.shows(heading)) continue;
    const place = placeOf(heading, '[role="columnheader"]');
    // Two headings in one place: the parts of a split grid without numbers, whose columns cannot be told.
    if (columns[place]) return [];
    columns[place] = { heading: headingText(heading, sight), element: heading };
  }
  const rows = new Map<string | Element, GridRow>();
  for (const cell of within(CELL)) {
    const row = cell.closest('[role="row"]');
    if (!row || !sight.rendered(cell) || row.getAttribute('aria-hidden') === 'true') continue;
    const key = row.getAttribute('aria-rowindex') ?? row;
    const known = rows.get(key) ?? { element: row, cells: [] };
    const place = placeOf(cell, CELL, columns.length);
    if (place < 0 || known.cells[place]) return [];
    known.cells[place] = cell;
    rows.set(key, known);
  }
  const everyColumn = Array.from(columns, (column) => column ?? { heading: '', element: null });
  const sheet = await sheetOf(
    everyColumn,
    [...rows.values()].map(({ element, cells }) => ({ element, cells: Array.from(cells, (cell) => cell ?? null) })),
    page,
  );
  return sheet.lines.length > 0 && !isForeignSheet(sheet) ? [sheet] : [];
}

/**
 * The column a cell says it stands in, else its place in its row; 0 is the first. Where a row has not as many cells as there are headings,
 * places say nothing: -1.
 */
function placeOf(cell: Element, kind: string, columns?: number): number {
  const said = Number(cell.getAttribute('aria-colindex'));
  if (said >= 1 && said <= 200) return said - 1;
  const cells = Array.from(cell.closest('[role="row"]')?.querySelectorAll(kind) ?? []);
  return columns !== undefined && cells.length !== columns ? -1 : cells.indexOf(cell);
}
