import { isStructural } from './kept';

/** Attributes that say how a page is built, with what their values must look like to be kept as they are. */
const PLAIN: Record<string, RegExp> = {
  role: /^[a-z ]{1,40}$/,
  type: /^(?:text|search|number|date|time|datetime-local|tel|email|url|password|checkbox|radio|button|submit|reset|hidden|file|month|week|color|range|image)$/i,
  colspan: /^\d{1,3}$/,
  rowspan: /^\d{1,3}$/,
  span: /^\d{1,3}$/,
  scope: /^(?:row|col|rowgroup|colgroup)$/i,
  dir: /^(?:ltr|rtl|auto)$/i,
  lang: /^[a-z]{2,3}(?:-[a-z]{2,4})?$/i,
  hidden: /^(?:until-found)?$/,
  open: /^$/,
  disabled: /^$/,
  inert: /^$/,
  slot: /^[a-z-]{1,30}$/,
};
const ARIA_PLAIN =
  /^(?:true|false|mixed|none|ascending|descending|other|page|step|grid|listbox|menu|tree|dialog|polite|assertive|off|vertical|horizontal)$/;
const ARIA_PLACE = /^aria-(?:colindex|rowindex|colspan|rowspan|colcount|rowcount|level|posinset|setsize)$/;
const ARIA_TEXT = /^aria-(?:label|description|valuetext|placeholder|roledescription)$/;
const REFERENCES =
  /^(?:id|for|headers|aria-(?:labelledby|describedby|controls|owns|activedescendant|details|errormessage|flowto))$/;

/** How the parts of an attribute's value are made anonymous. */
export interface Replacing {
  text(text: string): string;
  /** A class that many elements have, and that is no word of the page's. */
  isShared(token: string): boolean;
  nonsense(text: string): string;
}

/** The attributes of an element that are kept, each with what may be kept of its value. */
export function attributesOf(element: Element, by: Replacing): [name: string, value: string][] {
  return Array.from(element.attributes).flatMap(({ name, value }): [string, string][] => {
    const kept = keptOf(name, value, by);
    return kept === null ? [] : [[name, kept]];
  });
}

function keptOf(name: string, value: string, by: Replacing): string | null {
  if (Object.hasOwn(PLAIN, name)) return PLAIN[name]!.test(value) ? value : null;
  if (REFERENCES.test(name)) return tokens(value, (token) => (isStructural(token) ? token : by.nonsense(token)));
  if (name === 'class')
    return tokens(value, (token) => (isStructural(token) || by.isShared(token) ? token : by.nonsense(token)));
  if (name === 'title' || name === 'placeholder' || name === 'alt' || ARIA_TEXT.test(name)) return by.text(value);
  if (ARIA_PLACE.test(name)) return /^-?\d{1,5}$/.test(value) ? value : null;
  return name.startsWith('aria-') && ARIA_PLAIN.test(value) ? value : null;
}

const tokens = (value: string, each: (token: string) => string): string =>
  value.split(/\s+/).filter(Boolean).map(each).join(' ');
