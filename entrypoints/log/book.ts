import type { ConceptBook } from '../../components/concepts';
import { RULES } from '../../lib/encounters';
import { concept, concepts, wordingOf } from '../../lib/procedures';

/** The procedures' names and the rules' meanings, out of the catalogue itself: the full page counts cases by it all the same. */
export const BOOK: ConceptBook = {
  nameOf: (id) => concept(id)?.name ?? id,
  categoryOf: (id) => concept(id)?.category,
  meaningOf: (rule) => (rule in RULES ? RULES[rule as keyof typeof RULES].meaning : undefined),
  wordingOf,
  all: async () => concepts(),
};
