const NEVER_TEXT = new Set([
  ...['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'SELECT', 'OPTION', 'DATALIST', 'TEXTAREA', 'INPUT'],
  ...['COLGROUP', 'COL', 'IFRAME', 'OBJECT', 'CANVAS', 'VIDEO', 'AUDIO', 'IMG', 'PROGRESS', 'METER', 'TITLE', 'HEAD'],
]);

const CONTROLS = new Set(['INPUT', 'SELECT', 'TEXTAREA']);

/** Neither text nor a control whose value may be shown. */
export const isNoText = (element: Element): boolean => isNeverText(element) && !CONTROLS.has(element.tagName);

/** Whether what stands in an element is never text on the page: scripts, options, pictures, icons, what is hidden from screen readers. */
export function isNeverText(element: Element): boolean {
  return (
    NEVER_TEXT.has(element.tagName) ||
    element.namespaceURI !== 'http://www.w3.org/1999/xhtml' ||
    element.getAttribute('aria-hidden') === 'true'
  );
}

/** Whether what an element holds is laid out in its place: a slot, the host of a shadow root. */
export const isSeenThrough = (element: Element) => element.shadowRoot !== null || element.localName === 'slot';

/** The text that is all that an element holds, however many elements are wrapped around it; null where there is more, or another thing. */
export function onlyText(element: Element): Text | null {
  for (let at = element; ; ) {
    const only = isSeenThrough(at) ? null : onlyChild(at);
    if (!only || only.nodeType === 3) return only as Text | null;
    if (only.nodeType !== 1 || isNeverText(only as Element)) return null;
    at = only as Element;
  }
}

/** The one child of an element; comments and the space between tags are none. */
function onlyChild({ firstChild }: Element): Node | null {
  if (!firstChild?.nextSibling) return firstChild;
  let only: Node | null = null;
  for (let node: Node | null = firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 8 || (node.nodeType === 3 && !/\S/.test((node as Text).data))) continue;
    if (only) return null;
    only = node;
  }
  return only;
}

/** The nodes straight in an element as it is laid out, slots and shadow roots seen through. */
export function* childrenOf(element: Element): Iterable<Node> {
  const assigned = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
  if (assigned.length > 0) yield* assigned;
  else for (let node = (element.shadowRoot ?? element).firstChild; node; node = node.nextSibling) yield node;
}
