import type { WorklistField } from '../model';
import type { Column, Sheet, SheetLine, Spot } from './system';

/** One value of a card: the label it carries, where it stands, and its field where the system itself settles that. */
export interface CardValue extends Spot {
  label: string;
  field?: WorklistField;
}

/** A card: one line of a worklist that is no table. */
export interface Card {
  element: Element;
  values: CardValue[];
}

/** Cards as a sheet: a column for each label that any card carries. A label that a card carries twice is read once, the first time. */
export function sheetOfCards(cards: readonly Card[]): Sheet {
  const places = new Map<string, number>();
  const columns: Column[] = [];
  for (const { values } of cards)
    for (const { label, field } of values) {
      if (places.has(label)) continue;
      places.set(label, columns.length);
      columns.push({ heading: label, element: null, field });
    }
  const lines = cards.map(({ element, values }): SheetLine => {
    const spots: (Spot | null)[] = columns.map(() => null);
    for (const { label, element: place, lines } of values) spots[places.get(label)!] ??= { element: place, lines };
    return { element, spots };
  });
  return { columns, lines };
}
