import { inRows, underHeadings } from '../layout/alignment';
import { headingsAbove } from '../layout/drawn-rows';
import type { GridRow } from '../layout/grid';
import { withGroupRows } from '../layout/group-rows';
import { scrolledBy } from '../layout/panes';
import { headingText, isForeignSheet, sheetOf } from '../layout/table';
import { parentOf } from '../sight/roots';
import type { Sight } from '../sight/sight';
import { type Column, defineWorklist, everyOn, type Page, type Sheet } from './define';

const GRID = '[role="grid"], [role="treegrid"], [role="table"]';
/** Cells that say themselves in which row and column they stand: lists drawn column by column have no rows. */
const NUMBERED = '[role="gridcell"][aria-rowindex][aria-colindex]';
const CELL = '[role="gridcell"], [role="cell"], [role="rowheader"]';

/**
 * Grids and tables told by their ARIA roles, drawn with elements of any kind. Virtual grids drop rows and columns that are scrolled away and
 * pinned ones split a row in parts; the numbers they keep say what belongs together.
 */
export default defineWorklist({
  id: 'generic-grid',
  priority: 910,
  detect: (page) => everyOn(page, `[role="columnheader"], ${NUMBERED}`).length > 0,
  async sheets(page) {
    const sheets: Sheet[] = [];
    for (const grid of everyOn(page, GRID))
      if (grid.tagName !== 'TABLE') sheets.push(...(await sheetOfGrid(grid, page)));
    return sheets;
  },
});

async function sheetOfGrid(grid: Element, page: Page): Promise<Sheet[]> {
  const { sight } = page;
  const within = (selector: string) =>
    Array.from(grid.querySelectorAll(selector)).filter((element) => parentOf(element)?.closest(GRID) === grid);
  const headings = within('[role="columnheader"]').filter((heading) => sight.shows(heading));
  const cells = within(CELL).filter(
    (cell) => sight.rendered(cell) && !cell.closest('[role="row"][aria-hidden="true"]'),
  );
  const { columns, rows } = (headings.length === 0
    ? withHeadsAbove(cells, sight)
    : (byNumber(headings, cells, sight) ?? byPlace(headings, cells, sight))) ?? { columns: [], rows: [] };
  const sheet = await sheetOf(columns, rows, page);
  return sheet.lines.length > 0 && !isForeignSheet(sheet) ? [withGroupRows(sheet, rows, page)] : [];
}

interface Laid {
  columns: Column[];
  rows: GridRow[];
}

/** Cells under headings by the numbers both carry, or by their places in their rows; null where these do not tell. */
function byNumber(headings: readonly Element[], cells: readonly Element[], sight: Sight): Laid | null {
  const columns: Column[] = [];
  for (const heading of headings) {
    const place = placeOf(heading, '[role="columnheader"]');
    const other = columns[place]?.element;
    if (other) {
      // Two headings in one place: a group's over a column's own, or the parts of a split grid without numbers.
      const own = [other, heading].find((one, at, both) => isUnder(one, both[1 - at]!));
      if (!own) return null;
      if (own === other) continue;
    }
    columns[place] = { heading: headingText(heading, sight), element: heading };
  }
  const rows = new Map<string | Element, GridRow>();
  for (const cell of cells) {
    const around = cell.closest('[role="row"]');
    const row = around ?? cell;
    const number = row.getAttribute('aria-rowindex') ?? undefined;
    if (!around && number === undefined) continue;
    const key = number ?? row;
    const known = rows.get(key) ?? { element: row, cells: [], number };
    const isTitle = headings.length > 2 && around?.querySelectorAll(CELL).length === 1;
    const place = isTitle ? 0 : placeOf(cell, CELL, headings.length > 0 ? columns.length : undefined);
    if (place < 0 || known.cells[place]) return null;
    known.cells[place] = cell;
    rows.set(key, known);
  }
  return {
    columns: Array.from(columns, (column) => column ?? { heading: '', element: null }),
    rows: [...rows.values()].map(({ element, cells, number }) => ({
      ...{ element, number },
      cells: Array.from(cells, (cell) => cell ?? null),
    })),
  };
}

/** Cells that say their row and column, under headings that say nothing: these are found above the topmost cells. */
function withHeadsAbove(cells: readonly Element[], sight: Sight): Laid | null {
  const laid = byNumber([], cells, sight);
  const first = laid?.rows.find((row) => row.cells.filter((cell) => cell !== null).length >= 3);
  if (!laid || !first) return null;
  const own = first.cells.filter((cell) => cell !== null);
  const around = parentOf(own[0]!);
  const found = around && headingsAbove(around, own, sight);
  if (!found) return null;
  const boxes = found.cells.map((cell) => cell.getBoundingClientRect());
  const places = underHeadings(
    first.cells.map((cell) => cell?.getBoundingClientRect() ?? { left: 0, right: 0, top: 0, bottom: 0 }),
    boxes,
  );
  const columns = places.map((place): Column => {
    const element = found.cells[place];
    return element ? { heading: headingText(element, sight), element } : { heading: '', element: null };
  });
  return { columns, rows: laid.rows };
}

/** Whether a heading stands in a row beneath another one's, both in the column that they say. */
function isUnder(one: Element, other: Element): boolean {
  const told = [one, other].every((heading) => Number(heading.getAttribute('aria-colindex')) >= 1);
  return told && one.getBoundingClientRect().top >= other.getBoundingClientRect().bottom - 2;
}

/** Cells under headings by where they stand on the screen. Panes scrolled apart from each other show no common rows. */
function byPlace(headings: readonly Element[], cells: readonly Element[], sight: Sight): Laid | null {
  const boxOf = (element: Element) => element.getBoundingClientRect();
  if (headings.length < 2 || new Set(cells.map(scrolledBy)).size > 1) return null;
  const over = [...headings].sort((a, b) => boxOf(a).left - boxOf(b).left);
  const boxes = over.map(boxOf);
  const rows = inRows(cells, boxOf).map((inRow): GridRow => {
    const places = underHeadings(inRow.map(boxOf), boxes);
    return {
      element: inRow[0]!.closest('[role="row"]') ?? inRow[0]!,
      cells: over.map((_, at) => inRow[places.indexOf(at)] ?? null),
    };
  });
  return { columns: over.map((element) => ({ heading: headingText(element, sight), element })), rows };
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
