import { normaliseHeading } from '../fields/headings';
import { outwards } from '../sight/roots';
import type { Sheet } from '../systems/define';

/** How far the panes around an element are scrolled down, all together. */
export function scrolledBy(element: Element): number {
  let sum = 0;
  for (const around of outwards(element)) sum += around.scrollTop;
  return sum;
}

/**
 * Sheets that are panes of one: side by side, each line at the height of the other's, no heading in both, scrolled down alike. Pinned columns
 * are drawn so.
 */
export function joinedPanes(sheets: readonly Sheet[]): Sheet[] {
  const left = [...sheets];
  const joined: Sheet[] = [];
  for (let one = left.shift(); one; one = left.shift()) {
    let whole: Sheet = one;
    for (const other of [...left]) {
      if (!arePanes(whole, other)) continue;
      left.splice(left.indexOf(other), 1);
      whole = {
        columns: [...whole.columns, ...other.columns],
        lines: whole.lines.map((line, at) => ({ ...line, spots: [...line.spots, ...other.lines[at]!.spots] })),
      };
    }
    joined.push(whole);
  }
  return joined;
}

function arePanes(a: Sheet, b: Sheet): boolean {
  if (a.lines.length !== b.lines.length || a.lines.length > 2_000) return false;
  const headings = new Set(
    a.columns.map(({ heading }) => normaliseHeading(heading)).filter((heading) => heading !== ''),
  );
  if (headings.size === 0 || b.columns.some(({ heading }) => headings.has(normaliseHeading(heading)))) return false;
  if (b.columns.every(({ heading }) => heading === '')) return false;
  const abreast = a.lines.every(({ element }, at) => {
    const [one, other] = [element.getBoundingClientRect(), b.lines[at]!.element.getBoundingClientRect()];
    return one.height > 1 && Math.abs(one.top - other.top) <= 2 && Math.abs(one.height - other.height) <= 4;
  });
  return abreast && scrolledBy(a.lines[0]!.element) === scrolledBy(b.lines[0]!.element);
}
