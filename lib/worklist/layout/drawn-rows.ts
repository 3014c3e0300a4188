import { claimsOf } from '../fields/headings';
import { parentOf } from '../sight/roots';
import type { Sight } from '../sight/sight';
import { underHeadings } from './alignment';
import { headingText } from './table';

/** A row drawn with elements of any kind needs so many cells to be told from two words side by side. */
export const FEWEST_CELLS = 3;
/** How far up from the rows their headings may stand: a body in a scroller in a pane beside the head's. */
const HIGHEST = 6;

/** The cells that hold headings. */
export interface Headings {
  cells: Element[];
  /** The rows' own element that holds the headings. */
  row: Element | null;
}

/** The parts of a row: what stands side by side in it, however deep it is wrapped. */
export function cellsOf(row: Element, sight: Sight): Element[] {
  let at = row;
  for (let depth = 0; depth < 8; depth += 1) {
    const kids = sight.children(at);
    if (kids.length === 1 && !sight.hasOwnText(at)) {
      at = kids[0]!;
      continue;
    }
    if (kids.length < 2 || sight.hasOwnText(at)) return [];
    // Panes side by side, each with a part of the row's cells.
    if (kids.length < FEWEST_CELLS || kids.some((kid) => sight.children(kid).length > 3)) {
      const parts = kids.flatMap((kid) => (sideBySide(sight.children(kid)) ? sight.children(kid) : [kid]));
      if (parts.length >= FEWEST_CELLS && sideBySide(parts)) return parts;
    }
    return sideBySide(kids) ? kids : [];
  }
  return [];
}

/** Whether elements stand one beside the other, not one under the other. */
export function sideBySide(elements: readonly Element[]): boolean {
  if (elements.length < 2) return false;
  const boxes = elements
    .map((element) => element.getBoundingClientRect())
    .filter(({ width, height }) => width > 1 && height > 1);
  return boxes.every(
    (box, at) =>
      at === 0 ||
      (Math.abs(box.left - boxes[at - 1]!.left) > 4 &&
        box.top < boxes[at - 1]!.bottom &&
        box.bottom > boxes[at - 1]!.top),
  );
}

/** Headings in the first or second row. */
export function headingsIn(rows: readonly { element: Element; cells: Element[] }[], sight: Sight): Headings | null {
  for (const { element, cells } of rows.slice(0, 2)) if (areHeadings(cells, sight)) return { cells, row: element };
  return null;
}

/** Headings of their own above a container of rows, nearest first, that stand over at least two of the first row's cells. */
export function headingsAbove(container: Element, cells: readonly Element[], sight: Sight): Headings | null {
  const boxes = cells.map((cell) => cell.getBoundingClientRect());
  for (let [at, up] = [container as Element | null, 0]; at && up < HIGHEST; at = parentOf(at), up += 1) {
    const above = parentOf(at);
    const before = above ? sight.children(above) : [];
    for (const element of before.slice(0, before.indexOf(at)).reverse().slice(0, 4)) {
      const found = headingCells(element, sight, 0);
      const places =
        found &&
        underHeadings(
          boxes,
          found.map((cell) => cell.getBoundingClientRect()),
        );
      if (found && places && places.filter((place) => place >= 0).length >= 2) return { cells: found, row: null };
    }
  }
  return null;
}

/** The headings in an element; null where it holds none. */
function headingCells(element: Element, sight: Sight, depth: number): Element[] | null {
  if (depth > 6 || element.tagName === 'TABLE') return null;
  const cells = cellsOf(element, sight);
  if (areHeadings(cells, sight)) return cells;
  for (const kid of sight.children(element).slice(0, 12)) {
    const found = headingCells(kid, sight, depth + 1);
    if (found) return found;
  }
  return null;
}

/** Whether texts are headings: short, without values among them, two fields of ours or more. */
function areHeadings(cells: readonly Element[], sight: Sight): boolean {
  if (cells.length < FEWEST_CELLS) return false;
  const texts = cells.map((cell) => headingText(cell, sight)).filter((text) => text !== '');
  const named = texts.filter((text) => claimsOf(text).length > 0);
  const fields = new Set(named.map((text) => claimsOf(text)[0]!.field));
  return (
    fields.size >= 2 &&
    named.length >= texts.length / 3 &&
    texts.every((text) => text.length <= 60 && !/\d{3}/.test(text))
  );
}
