import { type Bench, type Drop, note, sift } from './bench';
import { groupBy } from './lists';
import { isMapped, type Mapped } from './mapping';
import { compareLines } from './order';
import { organSystemsOf } from './systems';

/**
 * S9 (rules.md B.3): of each category only the highest ranked procedure stands. Ties go to the line where the resident operated, then to
 * the earlier start, then to the lower id. What the resident insisted on stands beside it, flagged.
 */
export function complexity(bench: Bench): Bench {
  const drops = new Map<string, Drop>();
  const shared = new Set<string>();
  for (const rivals of groupBy(bench.standing.filter(isMapped), ({ concept }) => concept.category).values()) {
    const [best, ...losers] = [...rivals].sort(compareRivals);
    for (const loser of losers) {
      drops.set(loser.line.id, dropUnder(best!, loser));
      if (loser.insisted || isDisparate(best!, loser)) shared.add(best!.concept.category);
    }
  }
  const after = sift(bench, (candidate) => drops.get(candidate.line.id) ?? candidate);
  return { ...after, standing: after.standing.filter(isMapped).map((winner) => decorate(winner, shared)) };
}

const decorate = (winner: Mapped, shared: ReadonlySet<string>): Mapped => ({
  ...note(winner, 'S9.highest', ...(shared.has(winner.concept.category) ? (['same_category_disparate'] as const) : [])),
  concept: winner.concept,
});

const compareRivals = (a: Mapped, b: Mapped): number =>
  a.concept.rank - b.concept.rank ||
  Number(a.role !== 'Primary') - Number(b.role !== 'Primary') ||
  compareLines(a.line, b.line);

function dropUnder(best: Mapped, loser: Mapped): Drop {
  const absorbedBy = best.line.id;
  return best.concept.id === loser.concept.id
    ? { reason: 'SAME_CONCEPT', rule: 'S9.same-concept', absorbedBy }
    : { reason: 'LOWER_SAME_CATEGORY', rule: 'S9.lower', absorbedBy };
}

/** S11: two procedures of one category on different organ systems, which the resident may want to enter both (F3). */
function isDisparate(a: Mapped, b: Mapped): boolean {
  const [one, other] = [organSystemsOf(a.concept), organSystemsOf(b.concept)];
  return one.length > 0 && other.length > 0 && !one.some((system) => other.includes(system));
}
