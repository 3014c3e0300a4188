import { isStatus } from '../fields/value-shapes';
import { picturedIn } from '../sight/pictures';
import type { Sight } from '../sight/sight';
import type { Line } from '../sight/text-run';

/** What the only icon of a cell says; one that can be pressed says what it does, unless it is named for how far the case is. */
export function stateIn(cell: Element, sight: Sight): Line[] {
  const plain = picturedIn(cell, sight);
  return plain.length > 0 ? plain : picturedIn(cell, sight, true).filter(({ text }) => isStatus(text));
}
