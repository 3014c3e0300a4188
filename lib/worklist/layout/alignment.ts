import type { Box } from '../sight/boxes';

const widthOf = ({ left, right }: Box) => right - left;
const overlap = (a: Box, b: Box) => Math.min(a.right, b.right) - Math.max(a.left, b.left);
const middle = ({ left, right }: Box) => (left + right) / 2;

/**
 * Which heading each cell of a row stands under: the one it shares the most width with; -1 where it stands under none, or where another cell of
 * the row does so as well.
 */
export function underHeadings(cells: readonly Box[], headings: readonly Box[]): number[] {
  const places = cells.map((cell) => underHeading(cell, headings));
  return places.map((place, at) => (places.some((other, where) => where !== at && other === place) ? -1 : place));
}

function underHeading(cell: Box, headings: readonly Box[]): number {
  let best = -1;
  let most = 0;
  headings.forEach((heading, at) => {
    const shared = overlap(cell, heading);
    if (shared <= 1) return;
    const nearer =
      best >= 0 && Math.abs(middle(heading) - middle(cell)) < Math.abs(middle(headings[best]!) - middle(cell));
    if (shared > most + 1 || (shared > most - 1 && nearer)) [best, most] = [at, shared];
  });
  // A cell that reaches far over two headings belongs to neither.
  const reached = headings.filter((heading) => overlap(cell, heading) > 0.6 * widthOf(heading) && widthOf(heading) > 1);
  return reached.length > 1 ? -1 : best;
}

/** Things grouped into rows by where they stand: those whose tops are within a few pixels, from the top down, each from left to right. */
export function inRows<T>(things: readonly T[], boxOf: (thing: T) => Box): T[][] {
  const rows: { top: number; things: T[] }[] = [];
  for (const thing of [...things].sort((a, b) => boxOf(a).top - boxOf(b).top)) {
    const row = rows.at(-1);
    if (row && boxOf(thing).top - row.top <= 3) row.things.push(thing);
    else rows.push({ top: boxOf(thing).top, things: [thing] });
  }
  return rows.map((row) => row.things.sort((a, b) => boxOf(a).left - boxOf(b).left));
}
