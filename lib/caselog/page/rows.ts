import type { Listing } from '../../model';
import type { PickerSpec } from '../form/form';
import { listOf } from '../form/locate';
import { resultBodyOf, wordsOn } from '../form/picker-parts';
import { keyOf } from './selected';
import { plain, squash } from './text';
import { visible } from './visible';

/** One row of the picker's results; its area and type as its cells word them, or, where those are wanting, as the lists that it names. */
export interface ResultRow {
  element: HTMLTableRowElement;
  key: string;
  description: string;
  area: string;
  type: string;
}

/** The visible rows of the result table. Every look-up stays inside its row, since the ids repeat with each (form.md 4). */
export function resultRows(document: Document, picker: PickerSpec): ResultRow[] {
  const body = resultBodyOf(document, picker);
  if (!body) return [];
  const lists = { area: listOf(document, picker.lists.area), type: listOf(document, picker.lists.type) };
  const all = [...body.querySelectorAll<HTMLTableRowElement>('tr[data-code-id][data-type-to-code-id]')];
  return all.flatMap((element) => {
    const { codeId, typeToCodeId, areaId, typeId } = element.dataset;
    const description = descriptionOf(element, picker);
    if (!description || !codeId || !typeToCodeId || !visible(element)) return [];
    const typeCell = element.querySelector(picker.row.type);
    const type = typeCell ? squash(typeCell.textContent ?? '') : chosenText(lists.type, typeId);
    const area = areaOf(element, { description: description.cell, type: typeCell }, lists.area, areaId);
    if (type === null || area === null) return [];
    return [{ element, key: keyOf(codeId, typeToCodeId), description: description.text, area, type }];
  });
}

/** A row's description: the words marked as such, or those of the cell without what stands in it beside them. */
function descriptionOf(row: Element, { row: at }: PickerSpec): { text: string; cell: Element } | null {
  const [marked, ...others] = row.querySelectorAll(at.description);
  const cell = marked?.closest('td') ?? row.querySelector(at.descriptionCell);
  if (!cell || others.length > 0) return null;
  if (marked) return { text: squash(marked.textContent ?? ''), cell };
  const first = [...cell.childNodes].find(({ textContent }) => squash(textContent ?? '') !== '');
  return first ? { text: squash(first.textContent ?? ''), cell } : null;
}

/** The area that a row names by its id and by a cell; null where the two contradict each other, or neither says anything. */
function areaOf(
  row: HTMLTableRowElement,
  { description, type }: { description: Element; type: Element | null },
  list: HTMLSelectElement | null,
  id: string | undefined,
): string | null {
  const byId = chosenText(list, id);
  const texts = [...row.cells]
    .filter((cell) => cell !== description && cell !== type)
    .map((cell) => squash(cell.textContent ?? ''));
  if (byId !== null) return texts.includes(byId) || type === null ? byId : null;
  const next = row.cells[[...row.cells].indexOf(description as HTMLTableCellElement) + 1];
  return next && next !== type ? squash(next.textContent ?? '') : null;
}

/** The words of the option with this id. */
function chosenText(list: HTMLSelectElement | null, id: string | undefined): string | null {
  const option = list && id ? [...list.options].find(({ value }) => value === id) : undefined;
  return option ? squash(option.text) : null;
}

/** Whether a row is where a listing says: area, type and description all equal but for white space. */
export const isAt = (row: ResultRow, listing: Listing): boolean =>
  row.area === squash(listing.area) &&
  row.type === squash(listing.type) &&
  row.description === squash(listing.description);

/**
 * The row's one Add button: it says so, it stands in the cell that is known for it or in the last, and has nothing of a favourite. Null where
 * there is not exactly one.
 */
export function addButton({ element }: ResultRow, { row }: PickerSpec): HTMLElement | null {
  const cells = [...element.cells];
  const named = cells.filter((cell) => cell.matches(row.addCell));
  const all = (named.length === 1 ? named : cells.slice(-1)).flatMap((cell) => [
    ...cell.querySelectorAll<HTMLElement>(row.addButton),
  ]);
  const buttons = all.filter((button) => plain(wordsOn(button)) === row.addText && !isFavourite(button, row));
  return buttons.length === 1 ? (buttons[0] ?? null) : null;
}

/** By everything that a button says or is called. */
function isFavourite(button: HTMLElement, { favourite }: PickerSpec['row']): boolean {
  const parts = [button, ...button.querySelectorAll('*')];
  return parts.some((part) =>
    [...part.attributes].some(({ name, value }) => name !== 'data-code-id' && favourite.test(value)),
  );
}

/** The row's quantity box, where its code may be counted several times. */
export function quantityBox({ element }: ResultRow, { row }: PickerSpec): HTMLInputElement | null {
  const several = Number(element.dataset.maxQtyAllowed) > 1;
  const cell = element.querySelector(row.addCell) ?? element.cells[element.cells.length - 1];
  return several ? (cell?.querySelector<HTMLInputElement>(row.quantity) ?? null) : null;
}
