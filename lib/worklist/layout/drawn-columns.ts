import type { Sight } from '../sight/sight';
import { inRows } from './alignment';
import { FEWEST_CELLS, sideBySide } from './drawn-rows';

/** A row of a list that is drawn without an element for its rows. */
export interface DrawnRow {
  element: Element;
  cells: Element[];
}

/**
 * The rows of a list that is drawn column by column: columns side by side, each a stack of cells drawn alike, the cells of one row at one height.
 * Null where elements are no such columns: what stands at different heights is never one row.
 */
export function rowsOfColumns(elements: readonly Element[], sight: Sight): DrawnRow[] | null {
  const columns = elements.flatMap((element) => stacksIn(element, sight, 0));
  if (columns.length < FEWEST_CELLS || !sideBySide(columns.map(({ element }) => element))) return null;
  const most = Math.max(...columns.map(({ cells }) => cells.length));
  const full = columns.filter(({ cells }) => cells.length === most);
  if (most < 2 || full.length < FEWEST_CELLS || 2 * full.length < columns.length) return null;
  const rows = inRows(
    columns.flatMap(({ cells }) => cells),
    (cell) => cell.getBoundingClientRect(),
  );
  return rows.length === most ? rows.map((cells) => ({ element: cells[0]!, cells })) : null;
}

interface Stack {
  element: Element;
  cells: Element[];
}

/** The stacks of cells in an element: itself one, or a pane of several. */
function stacksIn(element: Element, sight: Sight, depth: number): Stack[] {
  if (sight.hasOwnText(element) || depth > 3) return [];
  const kids = sight.children(element).filter((kid) => sight.shows(kid));
  if (kids.length === 1) return stacksIn(kids[0]!, sight, depth + 1);
  if (isStack(kids)) return [{ element, cells: kids }];
  return kids.length > 1 && sideBySide(kids) ? kids.flatMap((kid) => stacksIn(kid, sight, depth + 1)) : [];
}

/** Whether elements stand one under the other, drawn alike. */
function isStack(elements: readonly Element[]): boolean {
  const [first, ...others] = elements;
  if (!first || others.length === 0) return false;
  let above = first.getBoundingClientRect();
  for (const element of others) {
    const box = element.getBoundingClientRect();
    const under = box.top >= above.bottom - 2 && Math.abs(box.left - above.left) < 3 && box.height > 1;
    if (!under || element.tagName !== first.tagName) return false;
    above = box;
  }
  return true;
}
