import type { Concept } from './concept';
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

/** The compiled rules under each term that their first condition names. */
export const rulesByTerm = new Map<number, Rule[]>();
for (const { id, words } of all) {
  words.forEach((text, i) => {
    const rule = compile(id, text, i);
    for (const term of rule.needs[0] as number[]) rulesByTerm.set(term, [...(rulesByTerm.get(term) ?? []), rule]);
  });
}

/** The concepts for which a CPT or HCPCS number speaks. */
export const conceptsByCode = new Map<string, Concept[]>();
for (const one of all)
  for (const code of one.codes) conceptsByCode.set(code, [...(conceptsByCode.get(code) ?? []), one]);
