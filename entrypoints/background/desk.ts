import type { Drafts } from '../../lib/drafts';
import { type Answer, answer, type DeskQuery, type DeskView, type Draft, type Glossary } from '../../lib/model';
import { concept, wordingOf } from '../../lib/procedures';

/** What a desk shows of the store, with the names of everything in it. */
export async function readDesk(
  store: Pick<Drafts, 'deskDrafts' | 'listWordings' | 'counts'>,
  query: DeskQuery,
): Promise<Answer<DeskView>> {
  const [drafts, wordings, practice] = await Promise.all([
    store.deskDrafts(query),
    store.listWordings(),
    query.practice ? store.counts(true) : answer(null),
  ]);
  if (!drafts.ok) return drafts;
  if (!wordings.ok) return wordings;
  if (!practice.ok) return practice;
  const view = { drafts: drafts.value, wordings: wordings.value, practice: practice.value };
  return answer({ ...view, glossary: glossaryOf(view.drafts) });
}

/** What the catalogue says of everything that some drafts mention, each thing once. */
function glossaryOf(drafts: readonly Draft[]): Glossary {
  const lines = drafts.flatMap((draft) => draft.lines);
  const ids = new Set<string | null | undefined>([
    ...drafts.flatMap(({ entries, dropped }) => [...entries, ...dropped].map((one) => one.concept)),
    ...drafts.flatMap(({ report }) => report?.left.map(({ wanted }) => wanted) ?? []),
    ...lines.flatMap(({ decision, override }) => [
      decision.concept,
      override?.concept,
      ...decision.alternatives.map((one) => one.concept),
    ]),
  ]);
  return {
    concepts: [...ids].flatMap((id) => {
      const known = id ? concept(id) : undefined;
      return known ? [{ id: known.id, name: known.name, category: known.category }] : [];
    }),
    wordings: [...new Set(lines.map(({ description }) => description))].map((said) => [said, wordingOf(said)]),
  };
}
