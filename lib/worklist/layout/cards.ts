import type { WorklistField } from '../../model';
import type { Column, Sheet, SheetLine, Spot } from '../systems/define';

/** One value of a card: the label it carries, where it stands, and its field where the system itself settles that. */
export interface CardValue extends Spot {
  label: string;
  field?: WorklistField;
  /** Where on its card a value without a label stands: values of one place are of one kind. */
  place?: string;
  /** Its label stands in an element of its own. */
  beside?: boolean;
}

/** A card: one line of a worklist that is no table. */
export interface Card {
  element: Element;
  values: CardValue[];
}

/**
 * Cards as a sheet: a column for each label that any card carries. What a card carries twice under one label stands in two columns: where
 * the values differ, it cannot be told which is meant.
 */
export function sheetOfCards(cards: readonly Card[]): Sheet {
  const places = new Map<string, number>();
  const columns: Column[] = [];
  const lines = cards.map(({ element, values }): SheetLine => {
    const spots: (Spot | null)[] = [];
    const times = new Map<string, number>();
    for (const { label, field, place, element: at, lines } of values) {
      const kind = place ?? label;
      const time = (times.get(kind) ?? 0) + 1;
      times.set(kind, time);
      const key = `${time} ${kind}`;
      if (!places.has(key)) {
        places.set(key, columns.length);
        columns.push({ heading: label, element: null, field });
      }
      spots[places.get(key)!] = { element: at, lines };
    }
    return { element, spots };
  });
  return {
    columns,
    lines: lines.map(({ element, spots }) => ({ element, spots: columns.map((_, at) => spots[at] ?? null) })),
  };
}
