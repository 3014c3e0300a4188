import { squash } from '../page/text';

export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What a person may be asked to answer in. */
export const CONTROLS =
  'select, textarea, input:not([type="hidden"], [type="checkbox"], [type="radio"], [type="button"], [type="submit"], [type="reset"], [type="image"])';
const LABELS = 'label, .form-label, th, dt';
/** How far up the block of a field may reach. */
const HIGHEST = 5;

/** The words of a control's label; '' where none is its own. */
export function labelOf(control: Control): string {
  const label = labelOver(control);
  if (label) return wordsOf(label);
  const named = control.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const words = named.map((id) => control.ownerDocument.getElementById(id)?.textContent ?? '').join(' ');
  return bare(words) || bare(control.getAttribute('aria-label') ?? '');
}

/**
 * The label of a control: the one that is tied to it, else the one that stands last before it in its block with no other control between them;
 * of a block with this one control a label may stand anywhere. The real page ties the two together by nothing else (form.md 3).
 */
export function labelOver(control: Control): Element | null {
  const tied = control.labels?.[0];
  if (tied) return tied;
  for (let block = control.parentElement, up = 0; block && up < HIGHEST; block = block.parentElement, up++) {
    const others = [...block.querySelectorAll(CONTROLS)].filter((one) => one !== control && !drawnFor(one, control));
    const labels = [...block.querySelectorAll(LABELS)].filter(
      (label) => !label.contains(control) && !label.hasAttribute('for'),
    );
    const label = labels.findLast((one) => precedes(one, control)) ?? (others.length === 0 ? labels[0] : undefined);
    if (label) return others.some((one) => precedes(label, one) && precedes(one, control)) ? null : label;
    if (others.some((one) => precedes(one, control))) return null;
  }
  return null;
}

const precedes = (one: Element, other: Element): boolean =>
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** Whether a box is only what a widget draws of a control: the search box of a drawn list. */
const drawnFor = (other: Element, control: Control): boolean =>
  control.nextElementSibling?.contains(other) === true && other.closest('[class*="select2"]') !== null;

/** A label's own words, without asterisk, colon and what sits inside it to explain it. */
export function wordsOf(label: Element): string {
  const own = [...label.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
  return bare(own.map(({ textContent }) => textContent ?? '').join(' ')) || bare(label.textContent ?? '');
}

const bare = (text: string): string => squash(text.replace(/[*:]/g, ' '));
