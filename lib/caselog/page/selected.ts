import type { PickerSpec } from '../form/form';
import { squash } from './text';

/** One code in the side panel of selected codes. `key` is the page's own id of the code at its place in the tree. */
export interface SelectedCode {
  key: string;
  text: string;
}

/** What the side panel holds now. An item without the page's ids has the key ''. */
export function selectedCodes(document: Document, picker: PickerSpec): SelectedCode[] {
  return selectedItems(document, picker).map((item) => {
    const words = [...item.childNodes].filter(
      (part) => !(part instanceof Element && part.matches('.removeCode, input')),
    );
    return {
      key: keyIn(item),
      text: squash(words.map(({ textContent }) => textContent ?? '').join(' ')),
    };
  });
}

/** The items of the side panel: by its own name, or by the ids that each of them holds. */
export const selectedItems = (document: Document, { selectedBody, selectedItem }: PickerSpec): Element[] =>
  [...document.querySelectorAll(selectedItem)].filter(
    (item) => item.closest(selectedBody) !== null || keyIn(item) !== '',
  );

/** The items of the side panel that are this code. */
export const itemsOf = (document: Document, picker: PickerSpec, key: string): Element[] =>
  selectedItems(document, picker).filter((item) => keyIn(item) === key);

/** How often one code is selected. */
export const timesSelected = (document: Document, picker: PickerSpec, key: string): number =>
  selectedCodes(document, picker).filter((code) => code.key === key).length;

/** The key of a code at a place, from the ids of a result row. */
export const keyOf = (codeId: string, typeToCodeId: string): string => `${codeId}/${typeToCodeId}`;

function keyIn(item: Element): string {
  const code = hidden(item, 'CodeId');
  const place = hidden(item, 'TypeToCodeId');
  return code && place ? keyOf(code, place) : '';
}

/** A hidden value of an item, whether the page says which by class, id or name ("SelectedCodeList[0].CodeId"). */
function hidden(item: Element, name: string): string | null {
  const inputs = [...item.querySelectorAll<HTMLInputElement>('input[type="hidden"]')];
  const found = inputs.find(
    (box) => box.classList.contains(name) || box.id === name || box.name.split('.').at(-1) === name,
  );
  return found?.value || null;
}
