import type { CarryIn, Period } from '../model';
import type { RecordedCase } from './cases';
import { shared, within } from './days';

/** Two logs that cover the same days: what both hold is counted twice, and totals cannot tell (rules.md F21). */
export interface Overlap {
  one: string;
  /** Null is what was logged from this browser. */
  other: string | null;
  days: Period;
  /** Visits that count, logged from this browser on those days; 0 between two carried-in logs. */
  loggedHere: number;
}

/**
 * What earlier logs come to, together and per category; what a log does not break down is in `total` alone. A log whose total is smaller than one of
 * its categories counts as many as that category (rules.md D: row 18 is never smaller than a row).
 */
export function carriedIn(logs: readonly CarryIn[]): { total: number; byCategory: Map<string, number> } {
  const byCategory = new Map<string, number>();
  for (const { categories } of logs) {
    for (const [category, count] of Object.entries(categories)) {
      byCategory.set(category, (byCategory.get(category) ?? 0) + (count ?? 0));
    }
  }
  return { total: logs.reduce((sum, log) => sum + totalOf(log), 0), byCategory };
}

const totalOf = ({ total, categories }: CarryIn): number =>
  Math.max(total, ...Object.values(categories).map((n) => n ?? 0));

/** How many visits the totals of some logs fall short of their largest category: a slip in typing them, to be said. */
export const totalsRaised = (logs: readonly CarryIn[]): number =>
  logs.reduce((sum, log) => sum + totalOf(log) - log.total, 0);

/** Which carried-in logs cover the same days as another, or days on which cases were logged from this browser. To be warned of, never mended. */
export function overlaps(logs: readonly CarryIn[], logged: readonly RecordedCase[]): Overlap[] {
  const found: Overlap[] = [];
  logs.forEach((log, at) => {
    for (const later of logs.slice(at + 1)) {
      const days = shared(log, later);
      if (days) found.push({ one: log.name, other: later.name, days, loggedHere: 0 });
    }
    const here = logged.filter(
      ({ date, entries }) => date !== null && within(log, date) && entries.some(({ counts }) => counts),
    );
    if (here.length === 0) return;
    const dates = here.map(({ date }) => date!).sort();
    const days = { from: dates[0]!, to: dates.at(-1)! };
    found.push({ one: log.name, other: null, days, loggedHere: new Set(here.map(({ encounter }) => encounter)).size });
  });
  return found;
}

/** Earlier logs that lie wholly in a period, and those that reach out of it: totals cannot be divided. */
export function wholly(logs: readonly CarryIn[], period: Period): { inside: CarryIn[]; across: CarryIn[] } {
  const touching = logs.filter((log) => shared(log, period) !== null);
  const isInside = ({ from, to }: CarryIn) => from >= period.from && to <= period.to;
  return { inside: touching.filter(isInside), across: touching.filter((log) => !isInside(log)) };
}
