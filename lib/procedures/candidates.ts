import { concept, rulesByTerm } from './catalogue';
import type { Concept } from './concept';
import type { Reading } from './read';
import { type Rule, weighs } from './rules';

/** A concept with the best of its rules that held. */
export interface Candidate {
  concept: Concept;
  rule: Rule;
  weight: number;
}

const better = (rule: Rule, weight: number, held: Candidate | undefined): boolean =>
  !held || held.weight < weight || (held.weight === weight && held.rule.asks && !rule.asks);

/** Every concept that a reading allows: heaviest first, then what need not ask, then the more complex. */
export function candidates(reading: Reading): Candidate[] {
  const best = new Map<string, Candidate>();
  for (const term of reading.terms) {
    for (const rule of rulesByTerm.get(term) ?? []) {
      const weight = weighs(rule, reading.has);
      if (weight > 0 && better(rule, weight, best.get(rule.concept)))
        best.set(rule.concept, { concept: concept(rule.concept) as Concept, rule, weight });
    }
  }
  return [...best.values()].sort(
    (a, b) =>
      b.weight - a.weight ||
      Number(a.rule.asks) - Number(b.rule.asks) ||
      a.concept.rank - b.concept.rank ||
      (a.concept.id < b.concept.id ? -1 : 1),
  );
}
