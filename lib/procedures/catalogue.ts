import type { Concept } from './concept';
import { termWeight } from './lexicon';
import { compile, type Rule } from './rules';

const files = import.meta.glob<{ family: Concept[] }>('./catalogue/*.ts', { eager: true });

/** Every concept of every family file, in the order of category and rank. */
const all: readonly Concept[] = Object.keys(files)
  .sort()
  .flatMap((path) => (files[path] as { family: Concept[] }).family);

const byId = new Map(all.map((concept) => [concept.id, concept]));

/** A concept by its id; undefined for an unknown one. */
export const concept = (id: string): Concept | undefined => byId.get(id);

/** All concepts. */
export const concepts = (): readonly Concept[] => all;

/** Every rule, compiled. */
export const rules: Rule[] = [];

/** How telling a condition is: what is worked on more than how; one word more than a choice of many. */
const telling = (need: readonly number[]): number => Math.min(...need.map(termWeight)) - need.length / 100;

/** The compiled rules under each term of their most telling condition. */
export const rulesByTerm = new Map<number, Rule[]>();
for (const { id, words } of all) {
  for (const text of words) {
    const rule = compile(id, text);
    rules.push(rule);
    const key = [...rule.needs].sort((a, b) => telling(b) - telling(a))[0] as readonly number[];
    for (const term of key) rulesByTerm.set(term, [...(rulesByTerm.get(term) ?? []), rule]);
  }
}

/** The concepts for which a CPT or HCPCS number speaks. */
export const conceptsByCode = new Map<string, Concept[]>();
for (const one of all)
  for (const code of one.codes) conceptsByCode.set(code, [...(conceptsByCode.get(code) ?? []), one]);
