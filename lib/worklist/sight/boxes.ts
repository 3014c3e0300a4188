/** A rectangle in the viewport's coordinates, in CSS pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export function intersection(a: Box, b: Box): Box {
  return {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
}

/** More than a pixel each way: texts for screen readers are kept in a box of one pixel. */
export function hasArea({ left, top, right, bottom }: Box): boolean {
  return right - left > 1 && bottom - top > 1;
}

/** An element's whole area when it is scrolled, wherever it happens to be scrolled to now. */
export function scrollArea(element: Element, at: { left: number; top: number }, rightToLeft: boolean): Box {
  const { scrollWidth, scrollHeight, clientWidth, scrollLeft, scrollTop } = element;
  const left = at.left - scrollLeft - (rightToLeft ? scrollWidth - clientWidth : 0);
  const top = at.top - scrollTop;
  return { left, top, right: left + scrollWidth, bottom: top + scrollHeight };
}

/** The part of the screen that shows what is inside an element: its scrollers' and the viewport's. */
export function windowOf(element: Element | null, known: Map<Element | null, Box>): Box {
  const found = known.get(element);
  if (found) return found;
  const { innerWidth, innerHeight } = element?.ownerDocument.defaultView ?? window;
  let box: Box = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
  if (element) {
    const around = windowOf(element.parentElement, known);
    const cuts = getComputedStyle(element).overflow !== 'visible' && element !== element.ownerDocument.body;
    box = cuts && element.parentElement ? intersection(around, element.getBoundingClientRect()) : around;
  }
  known.set(element, box);
  return box;
}
