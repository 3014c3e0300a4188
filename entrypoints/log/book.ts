import type { ConceptBook } from '../../components/draft/concepts';
import { choices, concept, wordingOf } from '../../lib/procedures';

/** The procedures' names, out of the catalogue itself: the full page counts cases by it all the same. */
export const BOOK: ConceptBook = {
  nameOf: (id) => concept(id)?.name ?? id,
  categoryOf: (id) => concept(id)?.category,
  wordingOf,
  all: async () => choices(),
};
