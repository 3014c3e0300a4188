/** Elements that can have no shadow root, and of which long tables are full. */
const NO_HOSTS = [
  'table',
  'thead',
  'tbody',
  'tr',
  'td',
  'th',
  'a',
  'b',
  'i',
  'small',
  'strong',
  'br',
  'input',
  'option',
  'svg *',
];
const MAY_HOST = `:not(${NO_HOSTS.join()})`;

/** A document and every open shadow root in it, however deep. */
export function rootsOf(document: Document): (Document | ShadowRoot)[] {
  const roots: (Document | ShadowRoot)[] = [document];
  for (const root of roots)
    for (const element of root.querySelectorAll(MAY_HOST)) if (element.shadowRoot) roots.push(element.shadowRoot);
  return roots;
}

/** An element and all it stands in, from the inside out, through slots and shadow roots. */
export function* outwards(element: Element): Iterable<Element> {
  for (let at: Element | null = element; at; at = parentOf(at)) yield at;
}

/** The element that an element is laid out in: through slots and shadow roots. */
export function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const above = element.getRootNode();
  return 'host' in above ? (above as ShadowRoot).host : null;
}
