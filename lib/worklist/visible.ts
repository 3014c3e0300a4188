import { type Box, hasArea, intersection } from './boxes';
import { parentOf } from './roots';
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
  /** The elements straight in an element as it is laid out, slots and shadow roots seen through; the rendered ones that can hold text. */
  children(element: Element): Element[];
  /** Whether text stands straight in an element, beside its elements. */
  hasOwnText(element: Element): boolean;
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
  const { of: standingOf, leaf } = standingsOf(document);
  const checked = new Map<Element, boolean>();
  const range = document.createRange();

  /** Displayed, visible and not transparent, as the browser says. */
  function isSeen(element: Element): boolean {
    const known = checked.get(element);
    if (known !== undefined) return known;
    const is = element.checkVisibility(SEEN) || hasNoBox(element);
    checked.set(element, is);
    return is;
  }

  /** An element without a box of its own whose children are laid out in its place: it is seen as its parent is. */
  function hasNoBox(element: Element): boolean {
    const above = parentOf(element);
    return above !== null && getComputedStyle(element).display === 'contents' && isSeen(above);
  }

  const mayShow = (element: Element) => isSeen(element) && standingOf(element).region !== null;

  const rendered = (element: Element) => isSeen(element) || element.checkVisibility();

  const boxOf = (node: Text): Box => {
    range.selectNode(node);
    return range.getBoundingClientRect();
  };
  const within = (element: Element, box: Box) => hasArea(intersection(standingOf(element).region!, box));

  /** The line of an element that holds a text and nothing else, as most cells do. */
  function onlyLine(element: Element, node: Text): Line[] {
    const text = tidy(node.data);
    if (text === '' || !isSeen(element)) return [];
    const { region, sure } = leaf(element);
    if (!region || (!sure && !hasArea(intersection(region, boxOf(node))))) return [];
    return [{ text, pieces: [{ text, element }] }];
  }

  function lines(element: Element): Line[] {
    const { firstChild } = element;
    if (!element.shadowRoot && element.localName !== 'slot') {
      if (!firstChild) return [];
      if (firstChild.nodeType === 3 && !firstChild.nextSibling) return onlyLine(element, firstChild as Text);
    }
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
    if (rendered(element) && standingOf(element).region) walk(element);
    return gathered.map(({ text, pieces }) => {
      const line = tidy(text);
      const [first, ...more] = pieces;
      if (first && more.length === 0) return { text: line, pieces: [{ text: line, element: first.element }] };
      return { text: line, pieces: pieces.map((piece) => ({ ...piece, text: tidy(piece.text) })) };
    });
  }

  return {
    lines,
    children: (element) =>
      Array.from(childrenOf(element)).filter(
        (node): node is Element => node.nodeType === 1 && !isNoText(node as Element) && rendered(node as Element),
      ),
    hasOwnText: (element) =>
      Array.from(childrenOf(element)).some((node) => node.nodeType === 3 && /[\p{L}\p{N}]/u.test((node as Text).data)),
    shows: (element) => mayShow(element) && within(element, element.getBoundingClientRect()),
    rendered,
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

/** A text of printable ASCII or Latin letters without a doubled, leading or trailing space: most of them. */
const TIDY = /^[!-~¡-¬®-ÿ]+(?: [!-~¡-¬®-ÿ]+)*$/;

/** Collapses space and drops the characters that take no room: zero-width, soft hyphens, direction marks. */
export function tidy(text: string): string {
  if (TIDY.test(text)) return text;
  return text
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const CONTROLS = new Set(['INPUT', 'SELECT', 'TEXTAREA']);

/** Neither text nor a control whose value may be shown. */
const isNoText = (element: Element): boolean => isNeverText(element) && !CONTROLS.has(element.tagName);

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
