import { squash } from '../page/text';
import type { PickerSpec } from './form';
import { listOf } from './locate';

/** The parts of the picker that hold no answer; null where there is none, or not for sure which. */
export interface PickerParts {
  searchButton: HTMLElement | null;
  resultBody: Element | null;
  /** What tells that the page has a panel of selected codes, and one alone. */
  selected: Element | null;
}

/** Finds the parts of the picker by two kinds of evidence each: what they are called or say, and that they stand where its lists do. */
export function pickerParts(document: Document, picker: PickerSpec): PickerParts {
  return {
    searchButton: searchButtonOf(document, picker),
    resultBody: resultBodyOf(document, picker),
    selected: panelOf(document, picker),
  };
}

const BUTTONS = 'button, input[type="button"], a[role="button"], a.btn';
/** How far above a list its search button and its results stand. */
const HIGHEST = 8;

/** What starts the search. */
export function searchButtonOf(document: Document, picker: PickerSpec): HTMLElement | null {
  const { selector, text } = picker.searchButton;
  const fits = (button: HTMLElement) => text.test(wordsOn(button));
  const near = nearLists(
    document,
    picker,
    (button) => button.matches(selector) || fits(button as HTMLElement),
    BUTTONS,
  );
  const named = [...document.querySelectorAll<HTMLElement>(selector)].filter((button) => button.matches(BUTTONS));
  const agreed = named.filter((button) => near.includes(button) || fits(button));
  return sole(agreed.length > 0 ? agreed : near.filter(fits));
}

/** What the results of a search are drawn into. */
export function resultBodyOf(document: Document, { results, ...picker }: PickerSpec): Element | null {
  const named = [...document.querySelectorAll(`${results.body}, ${results.table}`)].map(
    (part) => part.querySelector('tbody, table') ?? part,
  );
  const near = nearLists(document, { results, ...picker }, () => true, 'table').map(
    (table) => table.querySelector('tbody') ?? table,
  );
  const agreed = named.filter((part) => near.some((body) => body.contains(part) || part.contains(body)));
  return sole(agreed.length > 0 ? agreed : named.length > 0 ? named : near);
}

function panelOf(document: Document, picker: PickerSpec): Element | null {
  const panels = document.querySelectorAll(picker.selectedBody);
  if (panels.length > 0) return sole([...panels]);
  const near = [...document.querySelectorAll(picker.selectedNear)];
  return near[0] ?? null;
}

/** The elements that fit in the smallest block around the list of classes that holds any. */
function nearLists(
  document: Document,
  { lists }: PickerSpec,
  fits: (element: Element) => boolean,
  selector: string,
): HTMLElement[] {
  const list = listOf(document, lists.class) ?? listOf(document, lists.area) ?? listOf(document, lists.type);
  for (let block = list?.parentElement ?? null, up = 0; block && up < HIGHEST; block = block.parentElement, up++) {
    if (block.matches('form, body')) return [];
    const found = [...block.querySelectorAll<HTMLElement>(selector)].filter(fits);
    if (found.length > 0) return found;
  }
  return [];
}

/** What a button says. */
export const wordsOn = (button: HTMLElement): string =>
  squash(button instanceof HTMLInputElement ? button.value : (button.textContent ?? '')) ||
  squash(button.getAttribute('aria-label') ?? button.title);

/** The one of several mentions; null where they are more than one thing. */
function sole<E extends Element>(all: readonly E[]): E | null {
  const [first, ...others] = new Set(all);
  return first && others.length === 0 ? first : null;
}
