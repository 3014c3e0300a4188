import { togglesOf } from './toggles';

const HIDDEN = /^(hidden|collapse)$/;

/** A page may draw its own widget for a control; then that is what a person sees of it. */
export function drawnAs(control: Element): Element | null {
  if (!control.classList.contains('select2-hidden-accessible')) return control;
  const next = control.nextElementSibling;
  return next?.matches('span.select2-container') ? next : null;
}

/**
 * Whether a person can see and use an element (safety.md A3).
 * @param folded it may stand in a block that is folded away, which a press unfolds
 * @param drawn it may be kept from readers of the screen, as icons are
 */
export function visible(element: Element, { folded = false, drawn = false } = {}): boolean {
  const fold = folded ? foldOver(element) : null;
  if (element.closest(drawn ? '[inert]' : '[inert], [aria-hidden="true"]')) return false;
  let opacity = 1;
  for (let at: Element | null = element; at; at = at.parentElement) {
    const style = getComputedStyle(at);
    const folds = folded && at.matches(FOLDS);
    if (style.display === 'none' && at !== fold) return false;
    if (at === element && HIDDEN.test(style.visibility)) return false;
    if (isClipped(style) || (at !== element && !folds && isShut(at, style))) return false;
    opacity *= Number(style.opacity || 1) * filteredOpacity(style);
  }
  if (opacity < 0.1) return false;
  return fold ? true : takesSpace(element);
}

const FOLDS = '.collapse, .collapsing, details';

/**
 * The block around an element that is folded away now: by Bootstrap's own classes, the browser's own details, or in another way that the page
 * offers a person to undo.
 */
export function foldOver(element: Element): Element | null {
  for (let at = element.parentElement; at; at = at.parentElement) {
    if (at.matches('.collapse:not(.show), details:not([open])')) return at;
    if (getComputedStyle(at).display === 'none') return togglesOf(at.ownerDocument, at).length > 0 ? at : null;
  }
  return null;
}

function isClipped({ clip, clipPath, position }: CSSStyleDeclaration): boolean {
  const absolute = position === 'absolute' || position === 'fixed';
  return (
    (absolute && /^rect\((0|1)px/.test(clip)) ||
    /^inset\((50|100)%|^circle\(0(px|%)? |^circle\(0(px|%)?\)/.test(clipPath)
  );
}

/** Whether a block cuts off all that is in it, having no size of its own. What the page itself cuts off can be scrolled to. */
function isShut(block: Element, { overflowX, overflowY }: CSSStyleDeclaration): boolean {
  if (block.matches('html, body') || (overflowX === 'visible' && overflowY === 'visible')) return false;
  const { width, height } = block.getBoundingClientRect();
  return width < 1 || height < 1;
}

const filteredOpacity = ({ filter }: CSSStyleDeclaration): number =>
  Number(/opacity\(([\d.]+)\)/.exec(filter ?? '')?.[1] ?? 1);

function takesSpace(element: Element): boolean {
  if (!element.checkVisibility({ contentVisibilityAuto: false })) return false;
  const box = element.getBoundingClientRect();
  return box.width > 1 && box.height > 1 && box.right + scrollX > 0 && box.bottom + scrollY > 0;
}
