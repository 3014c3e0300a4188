import { browser } from 'wxt/browser';
import type messages from '../../public/_locales/en/messages.json';
import type { PrintKey } from '../model';

export type TextKey = keyof typeof messages;

/** A sentence of the interface in the browser's language; `$1` to `$9` stand for the given values. */
export function text(key: TextKey, ...values: (string | number)[]): string {
  return browser.i18n.getMessage(key as never, values.map(String));
}

/** A sentence of a printed page or an exported sheet. */
export function say(key: PrintKey, ...values: (string | number)[]): string {
  return text(`print_${key}`, ...values);
}

/** Tells the browser, and so a screen reader, which language this page speaks and, where it has a name, what it is called. */
export function announcePage(name?: TextKey): void {
  loadAnewWithoutTexts();
  document.documentElement.lang = text('language');
  if (name) document.title = `${text('extName')}: ${text(name)}`;
}

/** A busy browser at times opens a page of an extension without its sentences: it is loaded anew, once, before anything can be typed in it. */
function loadAnewWithoutTexts(): void {
  const isAnew = performance.getEntriesByType('navigation').some((one) => 'type' in one && one.type === 'reload');
  if (text('language') === '' && !isAnew) location.reload();
}
