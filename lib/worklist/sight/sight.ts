import { type Box, hasArea, intersection } from './boxes';
import { standingsOf } from './clipping';
import { childrenOf, isNeverText, isNoText, isSeenThrough, onlyText } from './nodes';
import { parentOf } from './roots';
import { type Line, oneLine, type Piece, tidy } from './text-run';
import { uncut } from './uncut';

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
  /** Whether an element is displayed, visible and not transparent, as the browser says. The answer is not kept. */
  isSeen(element: Element): boolean;
  /**
   * The visible text of an element, line by line; no icon, option, menu or text for screen readers only.
   * @param seen the element is a table cell and known to be seen
   */
  lines(element: Element, seen?: boolean): Line[];
  /** The same as one string, lines and runs of space joined by one space. */
  text(element: Element): string;
  /** The same page where boxes that cut at their sides were wide enough: headings cut off by theirs. */
  wide(): Sight;
}

// Chromium before 121 knows the check of opacity and visibility under their older names only.
const SEEN = { opacityProperty: true, visibilityProperty: true, checkOpacity: true, checkVisibilityCSS: true };

/**
 * Looks at a document without changing it.
 * @param wide whether to look past the sides of boxes that cut
 */
export function lookAt(document: Document, wide = false): Sight {
  const { of: standingOf, leaf } = standingsOf(document, wide);
  let wider: Sight | null = null;
  const checked = new Map<Element, boolean>();
  const range = document.createRange();

  const isSeen = (element: Element) => element.checkVisibility(SEEN) || hasNoBox(element);

  function isKnownSeen(element: Element): boolean {
    const known = checked.get(element);
    if (known !== undefined) return known;
    const is = isSeen(element);
    checked.set(element, is);
    return is;
  }

  /** An element without a box of its own whose children are laid out in its place: it is seen as its parent is. */
  function hasNoBox(element: Element): boolean {
    const above = parentOf(element);
    return above !== null && getComputedStyle(element).display === 'contents' && isKnownSeen(above);
  }

  const mayShow = (element: Element) => isKnownSeen(element) && standingOf(element).region !== null;

  const rendered = (element: Element) => isKnownSeen(element) || element.checkVisibility();

  const boxOf = (node: Text): Box => {
    range.selectNode(node);
    return range.getBoundingClientRect();
  };
  const within = (element: Element, box: Box) => hasArea(intersection(standingOf(element).region!, box));

  /** The line of an element that holds a text and nothing else, as most cells do. */
  function onlyLine(element: Element, node: Text, seen: boolean): Line[] {
    const text = tidy(node.data);
    if (text === '' || !(seen || isSeen(element))) return [];
    const { region, sure } = leaf(element);
    if (!region || (!sure && !hasArea(intersection(region, boxOf(node))))) return [];
    return [oneLine(uncut(text, element), element)];
  }

  function lines(element: Element, seen = false): Line[] {
    const { firstChild } = element;
    if (seen || !isSeenThrough(element)) {
      if (!firstChild) return [];
      if (firstChild.nodeType === 3 && !firstChild.nextSibling) return onlyLine(element, firstChild as Text, seen);
    }
    const only = onlyText(element);
    if (only) return onlyLine(only.parentElement!, only, seen && only.parentElement === element);
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
      const { element: begun } = pieces[0]!;
      if (pieces.length === 1) return oneLine(uncut(line, begun), begun);
      return {
        text: line,
        element: begun,
        pieces: pieces.map((piece) => ({ text: tidy(piece.text), element: piece.element })),
      };
    });
  }

  return {
    lines,
    isSeen,
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
    wide: () => {
      wider ??= lookAt(document, true);
      return wider;
    },
  };
}

interface Gathered {
  text: string;
  pieces: Piece[];
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
