import { BUCKETS, type Line, TABLE_2 } from '../model';

/** Ids that end in numbers ("2", "10") follow each other as people number them; for hashes any fixed order will do. */
const byId = new Intl.Collator('en', { numeric: true });

/** Total order of lines: start, lines without one last, then id. Nothing the rules decide depends on the order lines came in. */
export function compareLines(a: Line, b: Line): number {
  return compareText(a.start ?? '9999', b.start ?? '9999') || byId.compare(a.id, b.id) || compareText(a.id, b.id);
}

/** Order by UTF-16 units, the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const CATEGORIES: readonly string[] = [...TABLE_2, ...BUCKETS.map((bucket) => `Other: ${bucket}`)];

/** Order of categories: Table 2 as printed, then the other buckets. */
export function compareCategories(a: string, b: string): number {
  return CATEGORIES.indexOf(a) - CATEGORIES.indexOf(b);
}
