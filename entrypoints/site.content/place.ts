import { type Box, hasArea, intersection, windowOf } from '../../lib/worklist/sight/boxes';

/** A button's width and height at most: a target of 24 px each way, less only where rows are lower than that. */
export const SIZE = 24;
const GAP = 4;
/** Rows taller than this are cards and detail pages: their button stands at the top. */
const TALL = 90;

/** Where the button of a row stands on the screen. */
export interface Place {
  left: number;
  top: number;
  height: number;
}

/**
 * Where the button of a row belongs: beside the end of the row's visible part where there is room, else over it. Null where too little of the row
 * can be seen.
 * @param host our own layer, which hides nothing of the page's where it hides something
 */
export function placeBeside(row: Element, host: Element, windows: Map<Element | null, Box>): Place | null {
  const view = row.ownerDocument.defaultView!;
  const whole = row.getBoundingClientRect();
  const around = windowOf(row.parentElement, windows);
  const box = intersection(whole, around);
  if (!hasArea(box) || box.bottom - box.top < Math.min(12, whole.height)) return null;
  const height = Math.min(SIZE, whole.height);
  const isTall = whole.height > TALL;
  const middle = isTall ? box.top + GAP : whole.top + (whole.height - height) / 2;
  const top = Math.min(Math.max(middle, box.top), Math.max(box.top, box.bottom - height));
  const rightToLeft = view.getComputedStyle(row).direction === 'rtl';
  const beside = rightToLeft ? box.left - GAP - SIZE : box.right + GAP;
  const isClear = isClearFor(row, host, beside, top + height / 2);
  const over = rightToLeft ? box.left + GAP : box.right - GAP - SIZE;
  return { left: Math.round(isClear ? beside : over), top: Math.round(top), height: Math.round(height) };
}

/** Whether the page has nothing at a place but what the row itself stands on. */
function isClearFor(row: Element, host: Element, left: number, middle: number): boolean {
  const document = row.ownerDocument;
  if (left < GAP || left + SIZE + GAP > document.documentElement.clientWidth) return false;
  return [left, left + SIZE].every((x) => {
    const there = document.elementFromPoint(x, middle);
    return there === null || there === host || there.contains(row);
  });
}
