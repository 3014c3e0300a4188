import { rules } from '../lib/procedures/catalogue';
import { termName, termWeight } from '../lib/procedures/lexicon';
import { read } from '../lib/procedures/read';
import type { Rule } from '../lib/procedures/rules';

const NEAR_AT_MOST = 3;

/** What each word of a description was taken for: "PORT=port", "ZORPLEX=?"; a guess is marked "~", a word that is passed over stands alone. */
export function tokens(description: string): string[] {
  return read(description).pieces.map(({ start, end, terms, guessed }) => {
    const names = terms.map(termName).filter((name) => name !== 'plain');
    const text = description.slice(start, end);
    if (names.length === 0) return terms.length > 0 || !/[a-z]{3}/i.test(text) ? text : `${text}=?`;
    return `${text}=${guessed === 'no' ? '' : '~'}${names.join('+')}`;
  });
}

/** What one rule lacks for a description: the one need that failed or the one word that forbade it; null where it holds or lacks more. */
function lack({ needs, forbids }: Rule, has: Uint8Array): { failed: string; weight: number } | null {
  const missing = needs.filter((need) => !need.some((term) => has[term]));
  const hit = forbids.filter((term) => has[term]);
  if (missing.length + hit.length !== 1) return null;
  const weight = needs
    .filter((need) => !missing.includes(need))
    .reduce((sum, need) => sum + Math.max(...need.filter((term) => has[term]).map(termWeight)), 0);
  const failed = missing[0]
    ? `needs ${missing[0].map(termName).join('|')}`
    : `forbidden by ${termName(hit[0] as number)}`;
  return { failed, weight };
}

/** The rules that all but held, the heaviest of each other procedure first: "VP.ARM/port-arm.x1: needs arm". */
export function nearMisses(description: string, answer: string | null): string[] {
  const { has } = read(description);
  const near = rules
    .filter(({ concept }) => concept !== answer)
    .flatMap((rule) => {
      const found = lack(rule, has);
      return found ? [{ rule, ...found }] : [];
    })
    .sort((a, b) => b.weight - a.weight);
  const one = new Map(near.toReversed().map((each) => [each.rule.concept, each]));
  return [...one.values()]
    .sort((a, b) => b.weight - a.weight)
    .slice(0, NEAR_AT_MOST)
    .map(({ rule, failed }) => `${rule.id}: ${failed}`);
}
