import type { ConceptBook } from '../../components/concepts';

/** The procedures' names and the rules' meanings, as the desk speaks of them. */
export async function openBook(): Promise<ConceptBook> {
  const [{ concept, concepts, wordingOf }, { RULES }] = await Promise.all([
    import('../../lib/procedures'),
    import('../../lib/encounters'),
  ]);
  return {
    meaningOf: (rule) => (rule in RULES ? RULES[rule as keyof typeof RULES].meaning : undefined),
    nameOf: (id) => concept(id)?.name ?? id,
    wordingOf,
    all: concepts().map(({ id, name, category }) => ({ id, name, category })),
  };
}
