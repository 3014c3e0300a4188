import { type Box, hasArea, intersection, scrollArea } from './boxes';

/** How an element stands: where its content may be seen (null: nowhere, whatever the content's own style), and what it does to lines. */
export interface Standing {
  region: Box | null;
  block: boolean;
  /** Holds the absolutely positioned elements inside it. */
  container: boolean;
}

/** Finds how elements of a document stand; each is looked at once. Styles and rectangles are read, nothing is written. */
export function standingsOf(document: Document): (element: Element) => Standing {
  const view = document.defaultView!;
  const known = new Map<Element, Standing>();
  const root = document.documentElement;
  const page = scrollArea(root, { left: 0, top: 0 }, view.getComputedStyle(root).direction === 'rtl');
  const viewport: Box = { left: 0, top: 0, right: view.innerWidth, bottom: view.innerHeight };

  function standingOf(element: Element): Standing {
    const chain: Element[] = [];
    for (let at: Element | null = element; at && !known.has(at); at = parentOf(at)) chain.push(at);
    for (const next of chain.reverse()) known.set(next, stand(next));
    return known.get(element)!;
  }

  function stand(element: Element): Standing {
    const above = parentOf(element);
    if (!above) return { region: page, block: true, container: true };
    const style = view.getComputedStyle(element);
    const { position, display } = style;
    const block = !(display.startsWith('inline') || display === 'contents');
    const container = position !== 'static' || style.transform !== 'none';
    let { region } = known.get(above)!;
    const gone = element.hasAttribute('inert') || Number(style.opacity) < 0.1 || clippedAway(style);
    if (!region || gone) return { region: null, block, container };
    if (position === 'fixed') region = viewport;
    else if (position === 'absolute') region = regionOfContainer(above);
    if (region && style.overflow !== 'visible' && element !== document.body) region = inside(element, region, style);
    return { region, block, container };
  }

  function regionOfContainer(element: Element): Box | null {
    let at = element;
    for (let above = parentOf(at); above && !known.get(at)!.container; above = parentOf(at)) at = above;
    return known.get(at)!.region;
  }

  return standingOf;
}

/** Hidden overflow cuts; scrollable overflow can all be reached, provided that the scroller itself can be seen. */
function inside(element: Element, outside: Box, { overflowX, overflowY, direction }: CSSStyleDeclaration): Box {
  const box = element.getBoundingClientRect();
  const cut = intersection(outside, box);
  if (!hasArea(cut)) return cut;
  const area = scrollArea(element, box, direction === 'rtl');
  const along = (overflow: string) => (overflow === 'visible' ? outside : /auto|scroll/.test(overflow) ? area : cut);
  const [sideways, upAndDown] = [along(overflowX), along(overflowY)];
  return { left: sideways.left, right: sideways.right, top: upAndDown.top, bottom: upAndDown.bottom };
}

/** The element that an element is laid out in: through slots and shadow roots. */
export function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const above = element.getRootNode();
  return 'host' in above ? (above as ShadowRoot).host : null;
}

/** No ink, or `clip` and `clip-path` as they are used to keep a text for screen readers only. */
function clippedAway({ clip, clipPath, position, color }: CSSStyleDeclaration): boolean {
  if (color === 'rgba(0, 0, 0, 0)') return true;
  if (clip !== 'auto' && (position === 'absolute' || position === 'fixed')) {
    const [top = 0, right = 0, bottom = 0, left = 0] = [...clip.matchAll(/-?[\d.]+/g)].map(Number);
    if (right - left <= 1 || bottom - top <= 1) return true;
  }
  return /^(inset\((5\d|[6-9]\d|100)%|circle\(0)/.test(clipPath);
}
