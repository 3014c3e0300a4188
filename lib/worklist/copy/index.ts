import { lookAt, type Sight } from '../sight/sight';
import { attributesOf, type Replacing } from './attributes';
import { isKept, labelOf } from './kept';
import { type Draw, nonsenseBy } from './nonsense';
import { styleOf } from './styles';

const DROPPED = new Set(
  'script style link meta base noscript template object embed video audio source track param title head map area'.split(
    ' ',
  ),
);
const EMPTY = new Set(['br', 'hr', 'img', 'input', 'col', 'wbr', 'area']);
/** What is inside them is drawn, and nothing of it is copied. */
const DRAWN = new Set(['svg', 'canvas', 'img', 'picture', 'math']);
/** Of many elements alike, so many are enough to tell how a page is built, and few enough to be looked over. */
const MOST_ALIKE = 20;
const MANY = new Set(['tr', 'li', 'div', 'section', 'article', 'option', 'a', 'tbody', 'dl']);
const ON_OWN_LINE = /^(?:table|thead|tbody|tfoot|tr|ul|ol|li|dl|section|article|header|footer|main|nav|form|body)$/;
const HEADING_PLACE = 'th, thead, dt, label, legend, caption, [role="columnheader"], [role="rowheader"]';
const HEADING_CLASS = /head|label|title|caption/i;
const SHARED_BY = 3;

/**
 * A page as a file that holds how it is built and nothing of what it says: words and numbers become nonsense of the same shape, attributes with data,
 * addresses, scripts and styles go; what is hidden stays hidden. Known headings, states and modalities are kept. The page is not changed.
 * @param draw draws the nonsense, by chance
 */
export function copyOf(document: Document, draw: Draw): string {
  const copier: Copier = { nonsense: nonsenseBy(draw), depth: 0 };
  return wholeCopy(document, copier);
}

interface Copier {
  nonsense: (text: string) => string;
  depth: number;
}

interface Copying extends Copier {
  sight: Sight;
  by: Replacing;
}

function wholeCopy(document: Document, copier: Copier): string {
  const nonsense = copier.nonsense;
  const isShared = sharedIn(document);
  const by: Replacing = {
    nonsense,
    isShared,
    text: (text) => (isKept(text, true) ? text : nonsense(text)),
  };
  const copying: Copying = { ...copier, sight: lookAt(document), by };
  const html = openingOf(document.documentElement, copying);
  return `<!doctype html>\n${html}<head><meta charset="utf-8" /><title>Anonymised copy</title></head>\n${elementCopy(document.body, copying)}\n</html>\n`;
}

/** Tells the classes that several elements have and that are no words of the page's own text. */
function sharedIn(document: Document): (token: string) => boolean {
  const counts = new Map<string, number>();
  for (const element of document.querySelectorAll('[class]'))
    for (const token of element.classList) counts.set(token, (counts.get(token) ?? 0) + 1);
  const said = new Set((document.body.textContent ?? '').toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? []);
  return (token) =>
    (counts.get(token) ?? 0) >= SHARED_BY &&
    !/\d{3}/.test(token) &&
    !(token.toLowerCase().match(/\p{L}{2,}/gu) ?? []).some((word) => said.has(word));
}

function openingOf(element: Element, copying: Copying): string {
  const name = tagOf(element);
  const attributes = attributesOf(element, copying.by);
  const value = typedInto(element, copying.by);
  if (value !== null) attributes.push(['value', value]);
  if (element.localName === 'option' && (element as HTMLOptionElement).selected) attributes.push(['selected', '']);
  const style = styleOf(element, isUnseen(element, copying.sight));
  if (style) attributes.push(['style', style]);
  return `<${name}${attributes.map(([key, said]) => ` ${key}="${escaped(said)}"`).join('')}>`;
}

function elementCopy(element: Element, copying: Copying): string {
  const { localName } = element;
  if (DROPPED.has(localName) || (element.namespaceURI !== HTML && localName !== 'svg' && localName !== 'math'))
    return '';
  const line = ON_OWN_LINE.test(localName) ? '\n' : '';
  if (localName === 'iframe') return `${line}${frameCopy(element as HTMLIFrameElement, copying)}`;
  const opening = line + openingOf(element, copying);
  if (EMPTY.has(localName)) return opening;
  const inside = DRAWN.has(localName) ? '' : shadowCopy(element, copying) + childrenCopy(element, copying);
  return `${opening}${inside}</${tagOf(element)}>`;
}

const HTML = 'http://www.w3.org/1999/xhtml';

function shadowCopy({ shadowRoot }: Element, copying: Copying): string {
  return shadowRoot ? `<template shadowrootmode="open">${childrenCopy(shadowRoot, copying)}</template>` : '';
}

function childrenCopy(parent: ParentNode & Node, copying: Copying): string {
  const alike = new Map<string, number>();
  let copied = '';
  for (const node of parent.childNodes) {
    if (node.nodeType === 3) copied += textCopy(node as Text, copying);
    if (node.nodeType !== 1) continue;
    const { localName } = node as Element;
    const before = alike.get(localName) ?? 0;
    alike.set(localName, before + 1);
    if (before < MOST_ALIKE || !MANY.has(localName)) copied += elementCopy(node as Element, copying);
  }
  return copied;
}

function textCopy({ data, parentElement }: Text, { by }: Copying): string {
  if (!/\S/.test(data)) return data.includes('\n') ? '\n' : data && ' ';
  const atHeading =
    /:\s*$/.test(data) ||
    (parentElement !== null &&
      (parentElement.closest(HEADING_PLACE) !== null || HEADING_CLASS.test(parentElement.getAttribute('class') ?? '')));
  if (isKept(data, atHeading)) return escaped(data);
  const labelled = labelOf(data);
  if (!labelled) return escaped(by.nonsense(data));
  const rest = isKept(labelled.rest, false) ? labelled.rest : by.nonsense(labelled.rest);
  return escaped(labelled.label + rest);
}

/** A frame of the same site is copied into its place; what another holds nobody here can see. */
function frameCopy(frame: HTMLIFrameElement, copying: Copying): string {
  const style = escaped(styleOf(frame, false));
  const inner = insideOf(frame);
  if (!inner?.body || copying.depth >= 3) return `<iframe style="${style}"></iframe>`;
  const copied = wholeCopy(inner, { nonsense: copying.nonsense, depth: copying.depth + 1 });
  return `<iframe style="${style}" srcdoc="${escaped(copied)}"></iframe>`;
}

function insideOf(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}

/** What stands in a field, as it stands there now. */
function typedInto(element: Element, by: Replacing): string | null {
  if (element.localName !== 'input') return null;
  const { type, value } = element as HTMLInputElement;
  const isText = /^(?:text|search|number|date|time|datetime-local|tel|email|url|month|week|button|submit|reset)$/.test(
    type,
  );
  return isText && value !== '' ? by.text(value) : null;
}

/** Whether an element's own words are laid out and yet cannot be seen, whatever hides them. */
function isUnseen(element: Element, sight: Sight): boolean {
  const own = Array.from(element.childNodes).some((node) => node.nodeType === 3 && /\S/.test((node as Text).data));
  return own && sight.rendered(element) && !sight.shows(element);
}

function tagOf({ localName }: Element): string {
  return /\d{2}/.test(localName) ? 'x-element' : localName;
}

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
