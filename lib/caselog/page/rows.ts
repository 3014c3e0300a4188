import type { Listing } from '../../model';
import type { PickerSpec } from '../form/form';
import { keyOf } from './selected';
import { squash } from './text';
import { visible } from './visible';

/** One row of the picker's results. */
export interface ResultRow {
  element: HTMLTableRowElement;
  key: string;
  description: string;
  area: string;
  type: string;
}

/** The visible rows of the result table. Every look-up stays inside its row, since the ids repeat with each (form.md 4). */
export function resultRows(document: Document, picker: PickerSpec): ResultRow[] {
  const all = document.querySelectorAll<HTMLTableRowElement>(
    `${picker.resultBody} > tr[data-code-id][data-type-to-code-id]`,
  );
  return [...all].flatMap((element) => {
    const description = element.querySelector(picker.row.description);
    const type = element.querySelector(picker.row.type);
    const place = [...element.cells].findIndex((cell) => description !== null && cell.contains(description));
    const area = element.cells[place + 1];
    const { codeId, typeToCodeId } = element.dataset;
    if (!description || !type || !area || area === type || !codeId || !typeToCodeId || !visible(element)) return [];
    return [
      {
        element,
        key: keyOf(codeId, typeToCodeId),
        description: squash(description.textContent ?? ''),
        area: squash(area.textContent ?? ''),
        type: squash(type.textContent ?? ''),
      },
    ];
  });
}

/** Whether a row is where a listing says: area, type and description all equal but for white space. */
export const isAt = (row: ResultRow, listing: Listing): boolean =>
  row.area === squash(listing.area) &&
  row.type === squash(listing.type) &&
  row.description === squash(listing.description);

/** The row's one Add button, in its last cell and nowhere else: the cell before it may hold a star. Null where there is not exactly one. */
export function addButton({ element }: ResultRow, { row }: PickerSpec): HTMLElement | null {
  const cell = element.cells[element.cells.length - 1];
  if (!cell?.matches(row.addCell)) return null;
  const wording = (button: HTMLElement) =>
    squash(button instanceof HTMLInputElement ? button.value : (button.textContent ?? ''));
  const buttons = [...cell.querySelectorAll<HTMLElement>(row.addButton)].filter(
    (button) => wording(button) === row.addText,
  );
  return buttons.length === 1 ? (buttons[0] ?? null) : null;
}

/** The row's quantity box, where its code may be counted several times. */
export function quantityBox({ element }: ResultRow, { row }: PickerSpec): HTMLInputElement | null {
  const several = Number(element.dataset.maxQtyAllowed) > 1;
  const cell = element.cells[element.cells.length - 1];
  return several ? (cell?.querySelector<HTMLInputElement>(row.quantity) ?? null) : null;
}
