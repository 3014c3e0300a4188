import { inRows, underHeadings } from '../layout/alignment';
import { type DrawnRow, rowsOfColumns } from '../layout/drawn-columns';
import { cellsOf, FEWEST_CELLS, type Headings, headingsAbove, headingsIn } from '../layout/drawn-rows';
import type { GridRow } from '../layout/grid';
import { withGroupRows } from '../layout/group-rows';
import { headingText, isForeignSheet, sheetOf } from '../layout/table';
import type { Sight } from '../sight/sight';
import { type Column, defineWorklist, type Page, type Sheet } from './define';

/** Read by other readers, or nothing to read. */
const OTHERS = 'nav, [role="navigation"], [role="menu"], [role="menubar"], [role="tablist"], dl';
const MOST_ELEMENTS = 40_000;

/**
 * Lists drawn with elements of any kind and without roles: repeated neighbours whose parts stand under headings, the headings in the first
 * row or in a row of their own above.
 */
export default defineWorklist({
  id: 'generic-rows',
  priority: 920,
  detect: ({ document }) => document.body !== null,
  async sheets(page) {
    const sheets: Sheet[] = [];
    let left = MOST_ELEMENTS;
    const visit = async (element: Element): Promise<void> => {
      if (left-- < 0 || element.matches(OTHERS)) return;
      if (page.pace.due()) await page.pace.rest();
      if (element.tagName === 'TABLE' && (element as HTMLTableElement).rows.length > 40) return;
      const kids = page.sight.children(element);
      if (kids.length > 1 && !isTablePart(element, kids)) {
        const sheet =
          (await sheetOfRows(kids, element, page)) ??
          (await sheetOfColumns(kids, element, page)) ??
          (await sheetOfFlat(kids, element, page));
        if (sheet && sheet.lines.length > 0 && !isForeignSheet(sheet)) {
          sheets.push(sheet);
          return;
        }
      }
      for (const kid of kids) await visit(kid);
    };
    await visit(page.document.body);
    return sheets;
  },
});

/** A part of a table that the table's reader reads; not a body in which every row holds one cell alone, with a table of its own. */
const isTablePart = ({ tagName }: Element, kids: readonly Element[]): boolean =>
  /^(?:TABLE|THEAD|TFOOT|TR)$/.test(tagName) || (tagName === 'TBODY' && kids.some((row) => row.childElementCount > 1));

/** Rows that are elements of their own. */
async function sheetOfRows(kids: readonly Element[], container: Element, page: Page): Promise<Sheet | null> {
  const { sight } = page;
  const rows = kids
    .map((element) => ({ element, cells: cellsOf(element, sight) }))
    .filter(({ cells }) => cells.length >= FEWEST_CELLS);
  if (rows.length === 0) return null;
  // What seems to be the only row beside its headings may be a list drawn column by column.
  if (rows.length <= 2 && rows.some(({ cells }) => rowsOfColumns(cells, sight) !== null)) return null;
  const headings = headingsIn(rows, sight) ?? headingsAbove(container, rows[0]!.cells, sight);
  if (!headings) return rows.length > 2 ? sheetWithoutHeadings(rows, page) : null;
  return withTitles(await underThem(rows, headings, page), kids, page);
}

/** A list drawn column by column. */
async function sheetOfColumns(kids: readonly Element[], container: Element, page: Page): Promise<Sheet | null> {
  const rows = rowsOfColumns(kids, page.sight);
  return rows && sheetOfDrawn(rows, container, page);
}

/** Cells that are all children of one container and placed in it by the style sheet, told into rows by where they stand. */
async function sheetOfFlat(kids: readonly Element[], container: Element, page: Page): Promise<Sheet | null> {
  if (kids.length < 2 * FEWEST_CELLS || !arePlaced(kids, container)) return null;
  const rows = inRows(kids, (kid) => kid.getBoundingClientRect()).map((cells) => ({ element: cells[0]!, cells }));
  return sheetOfDrawn(
    rows.filter(({ cells }) => cells.length >= FEWEST_CELLS),
    container,
    page,
  );
}

function arePlaced(kids: readonly Element[], container: Element): boolean {
  if (/grid/.test(getComputedStyle(container).display)) return true;
  const placed = kids.filter((kid) => getComputedStyle(kid).position === 'absolute');
  return placed.length >= 0.9 * kids.length && inRows(kids, (kid) => kid.getBoundingClientRect()).length > 1;
}

async function sheetOfDrawn(rows: readonly DrawnRow[], container: Element, page: Page): Promise<Sheet | null> {
  const [first] = rows;
  const headings = first && (headingsIn(rows, page.sight) ?? headingsAbove(container, first.cells, page.sight));
  return headings ? underThem(rows, headings, page) : null;
}

/** The sheet with what titles say that stand between its rows. */
function withTitles(sheet: Sheet, kids: readonly Element[], page: Page): Sheet {
  const lines = new Map(sheet.lines.map(({ element }) => [element, true]));
  const first = kids.findIndex((kid) => lines.has(kid));
  const rows = kids.slice(Math.max(0, first - 2)).map((element) => ({ element, cells: [element] }));
  return sheet.lines.length > 0 ? withGroupRows(sheet, rows, page) : sheet;
}

function underThem(rows: readonly DrawnRow[], headings: Headings, page: Page): Promise<Sheet> {
  const lines = rows.filter(({ element }) => element !== headings.row && !headings.cells.includes(element));
  return sheetOf(
    columnsOf(headings.cells, page.sight),
    lines.map((row) => laidOut(row, headings.cells)),
    page,
  );
}

const columnsOf = (cells: readonly Element[], sight: Sight): Column[] =>
  cells.map((element) => ({ heading: headingText(element, sight), element }));

/** A row's cells by the headings they stand under. */
function laidOut({ element, cells }: { element: Element; cells: Element[] }, headings: readonly Element[]): GridRow {
  const boxes = headings.map((heading) => heading.getBoundingClientRect());
  const places = underHeadings(
    cells.map((cell) => cell.getBoundingClientRect()),
    boxes,
  );
  const inOrder = cells.length === headings.length && places.every((place, at) => place === at || place === -1);
  return {
    element,
    cells: headings.map((_, at) => (inOrder ? cells[at]! : (cells[places.indexOf(at)] ?? null))),
  };
}

/** Three rows or more whose parts stand in the same columns: their values' shapes may tell. */
async function sheetWithoutHeadings(rows: readonly GridRow[], page: Page): Promise<Sheet | null> {
  const [first] = rows;
  const lefts = first!.cells.map((cell) => cell!.getBoundingClientRect().left);
  const aligned = rows.filter(
    ({ cells }) =>
      cells.length === lefts.length &&
      cells.every((cell, at) => Math.abs(cell!.getBoundingClientRect().left - lefts[at]!) < 3),
  );
  if (aligned.length < rows.length) return null;
  return sheetOf(
    lefts.map(() => ({ heading: '', element: null })),
    rows,
    page,
  );
}
