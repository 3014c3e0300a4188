import type { WorklistField } from '../../model';
import { type Line, oneLine } from '../sight/text-run';
import type { Spot } from '../systems/define';
import { isIdentifier } from './identifiers';
import { shapeOf } from './value-shapes';
import { saysSomething } from './values';

/** Marks between two values in one text, those that part most surely first. */
const MARKS = [/ ?[|•·;] ?/, / \/ /, / [-–—] /, / ?\/ ?/];

/** A text of exactly so many values with marks between them, or an identifier in brackets behind the first; null where it cannot be told. */
export function inParts({ text, element }: Line, parts: number): Line[] | null {
  for (const mark of MARKS) {
    const found = text.split(mark).filter((part) => part !== '');
    if (found.length === parts) return found.map((part) => oneLine(part, element));
  }
  const [, first, second] = (parts === 2 && /^([^()[\]]{2,80}?)\s*[([]([^()[\]]{2,40})[)\]]$/.exec(text)) || [];
  return first && second && isIdentifier(second) ? [oneLine(first, element), oneLine(second, element)] : null;
}

/** A column without a heading whose texts are all of several values, each told by its shape; none where fewer than two fields are. */
export function partsByShape(
  spots: readonly (Spot | null)[],
  now: Date,
): { field: WorklistField; spots: (Spot | null)[] }[] {
  const lines = spots.map((spot) => (spot && saysSomething(spot) && spot.lines.length === 1 ? spot.lines[0]! : null));
  const said = lines.filter((line) => line !== null);
  for (const mark of MARKS.slice(0, -1)) {
    const counts = new Set(said.map(({ text }) => text.split(mark).length));
    const [count = 1] = counts;
    if (counts.size !== 1 || count < 2 || count > 5) continue;
    const found = Array.from({ length: count }, (_, place) => {
      const partOf = ({ text }: Line) => text.split(mark)[place]!.trim();
      const field = shapeOf(said.map(partOf), now);
      const own = lines.map((line) => line && { element: line.element, lines: [oneLine(partOf(line), line.element)] });
      return field ? [{ field, spots: own }] : [];
    }).flat();
    if (new Set(found.map(({ field }) => field)).size > 1) return found;
  }
  return [];
}
