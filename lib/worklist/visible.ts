import { type Box, hasArea, intersection } from './boxes';
import { standingsOf } from './standing';

/** A run of visible text with one parent element. */
export interface Piece {
  text: string;
  element: Element;
}

/** One line of visible text: what stands between two line breaks or block edges, and the pieces it is made of. */
export interface Line {
  text: string;
  pieces: Piece[];
}

/** What a person can see of a document. Results are kept: a sight is good for one reading, during which the page stands still. */
export interface Sight {
  /** Whether an element is rendered where a person can look at it, by scrolling if need be. */
  shows(element: Element): boolean;
  /** Whether an element takes part in the layout at all, seen or not. */
  rendered(element: Element): boolean;
  /** The visible text of an element, line by line; no icon, option, menu or text for screen readers only. */
  lines(element: Element): Line[];
  /** The same as one string, lines and runs of space joined by one space. */
  text(element: Element): string;
}

const NEVER_TEXT = new Set([
  ...['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'SELECT', 'OPTION', 'DATALIST', 'TEXTAREA', 'INPUT'],
  ...['IFRAME', 'OBJECT', 'CANVAS', 'VIDEO', 'AUDIO', 'IMG', 'PROGRESS', 'METER', 'TITLE', 'HEAD'],
]);
// Chromium before 121 knows the check of opacity and visibility under their older names only.
const SEEN = { opacityProperty: true, visibilityProperty: true, checkOpacity: true, checkVisibilityCSS: true };

/** Looks at a document without changing it. */
export function lookAt(document: Document): Sight {
  const standingOf = standingsOf(document);
  const seen = new Map<Element, boolean>();
  const range = document.createRange();

  function mayShow(element: Element): boolean {
    const known = seen.get(element);
    if (known !== undefined) return known;
    const may = element.checkVisibility(SEEN) && standingOf(element).region !== null;
    seen.set(element, may);
    return may;
  }

  const boxOf = (node: Text): Box => {
    range.selectNode(node);
    return range.getBoundingClientRect();
  };
  const within = (element: Element, box: Box) => hasArea(intersection(standingOf(element).region!, box));

  function lines(element: Element): Line[] {
    const gathered: Gathered[] = [];
    let open: Gathered | null = null;
    const takeText = (node: Text, parent: Element) => {
      if (!/\S/.test(node.data)) {
        if (open) open.spaced = true;
        return;
      }
      if (!mayShow(parent)) return;
      if (!standingOf(parent).sure && !within(parent, boxOf(node))) return;
      if (!open) {
        open = { text: '', pieces: [], spaced: false, last: node };
        gathered.push(open);
      }
      append(open, node, parent, boxOf);
    };
    const walk = (parent: Element) => {
      for (const node of childrenOf(parent)) {
        if (node.nodeType === 3) takeText(node as Text, parent);
        if (node.nodeType !== 1) continue;
        const child = node as Element;
        if (child.tagName === 'BR') open = null;
        if (isNeverText(child)) continue;
        const { block, region } = standingOf(child);
        if (!region) continue;
        if (block) open = null;
        walk(child);
        if (block) open = null;
      }
    };
    if (element.checkVisibility() && standingOf(element).region) walk(element);
    return gathered.map(({ text, pieces }) => ({
      text: tidy(text),
      pieces: pieces.map((piece) => ({ ...piece, text: tidy(piece.text) })),
    }));
  }

  return {
    lines,
    shows: (element) => mayShow(element) && within(element, element.getBoundingClientRect()),
    rendered: (element) => element.checkVisibility(),
    text: (element) =>
      lines(element)
        .map(({ text }) => text)
        .join(' '),
  };
}

interface Gathered extends Line {
  spaced: boolean;
  last: Text;
}

/** Adds a text to a line; two texts that touch on the screen are one word, two with a gap between them are two. */
function append(line: Gathered, node: Text, element: Element, boxOf: (node: Text) => Box): void {
  const text = node.data;
  const before = line.pieces.at(-1);
  const space = before && (line.spaced || /^\s/.test(text) || Math.abs(boxOf(node).left - boxOf(line.last).right) > 2);
  const added = space ? ` ${text}` : text;
  line.text += added;
  if (before?.element === element) before.text += added;
  else line.pieces.push({ text, element });
  line.spaced = /\s$/.test(text);
  line.last = node;
}

/** Collapses space and drops the characters that take no room: zero-width, soft hyphens, direction marks. */
export function tidy(text: string): string {
  return text
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function isNeverText(element: Element): boolean {
  return (
    NEVER_TEXT.has(element.tagName) ||
    element.namespaceURI !== 'http://www.w3.org/1999/xhtml' ||
    element.getAttribute('aria-hidden') === 'true'
  );
}

function* childrenOf(element: Element): Iterable<Node> {
  const assigned = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
  if (assigned.length > 0) yield* assigned;
  else for (let node = (element.shadowRoot ?? element).firstChild; node; node = node.nextSibling) yield node;
}
