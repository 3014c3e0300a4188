import { type Box, hasArea, intersection, scrollArea } from './boxes';

/** Cells of tables. */
export const CELLS = new Set(['TD', 'TH']);

/** A cell that its own style gives a width and its table none, as beside a spacer over a thousand columns: it can be drawn wider. */
function isSqueezed(element: Element, { left, right, top, bottom }: Box): boolean {
  return (
    CELLS.has(element.tagName) && right - left < 2 && bottom - top > BAND.height && widthAsked(element) > BAND.height
  );
}

const widthAsked = (element: Element) => Number.parseFloat((element as HTMLElement).style.width) || 0;

/** A box of several headings is no smaller. */
const BAND = { width: 100, height: 8 };

/** Hidden overflow cuts; scrollable overflow can all be reached, provided that the scroller itself can be seen. */
export function inside(
  element: Element,
  outside: Box,
  { overflowX, overflowY, direction }: CSSStyleDeclaration,
  wide: boolean,
): Box {
  const box = element.getBoundingClientRect();
  const cut = intersection(outside, box);
  if (!hasArea(cut) && !isSqueezed(element, box)) return cut;
  const area = scrollArea(element, box, direction === 'rtl');
  const along = (overflow: string) => (overflow === 'visible' ? outside : /auto|scroll/.test(overflow) ? area : cut);
  const isBand =
    isSqueezed(element, box) || (wide && box.right - box.left > BAND.width && box.bottom - box.top > BAND.height);
  const [sideways, upAndDown] = [isBand ? outside : along(overflowX), along(overflowY)];
  return { left: sideways.left, right: sideways.right, top: upAndDown.top, bottom: upAndDown.bottom };
}

/** How the browser writes a color that leaves no ink. */
export const NO_INK = 'rgba(0, 0, 0, 0)';

/** No ink, or `clip` and `clip-path` as they are used to keep a text for screen readers only. */
export function clippedAway({ clip, clipPath, position, color }: CSSStyleDeclaration): boolean {
  if (color === NO_INK) return true;
  if (clip !== 'auto' && (position === 'absolute' || position === 'fixed')) {
    const [top = 0, right = 0, bottom = 0, left = 0] = [...clip.matchAll(/-?[\d.]+/g)].map(Number);
    if (right - left <= 1 || bottom - top <= 1) return true;
  }
  return /^(inset\((5\d|[6-9]\d|100)%|circle\(0)/.test(clipPath);
}
