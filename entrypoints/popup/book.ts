import type { ConceptBook } from '../../components/draft/concepts';
import type { ConceptChoice, Glossary } from '../../lib/model';
import { ask } from '../../lib/platform/messages';

/** A book that knows what it was told with the drafts, and asks the background for the rest when it is wanted. */
export interface ToldBook extends ConceptBook {
  learn(glossary: Glossary): void;
}

/** Makes the book of one desk. The catalogue itself is too heavy for a popup. */
export function createBook(): ToldBook {
  const known = new Map<string, ConceptChoice>();
  const wordings = new Map<string, string | null>();
  let all: readonly ConceptChoice[] | null = null;
  return {
    learn(glossary) {
      for (const choice of glossary.concepts) known.set(choice.id, choice);
      for (const [description, words] of glossary.wordings) wordings.set(description, words);
    },
    nameOf: (id) => known.get(id)?.name ?? id,
    categoryOf: (id) => known.get(id)?.category,
    wordingOf: (description) => wordings.get(description) ?? null,
    async all() {
      if (all) return all;
      const reply = await ask('listConcepts', {});
      if (reply.ok) all = reply.value;
      return all;
    },
  };
}
