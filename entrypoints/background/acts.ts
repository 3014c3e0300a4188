import type { Drafts } from '../../lib/drafts';
import { type Answer, answer, type ToldAct } from '../../lib/model';
import { concept } from '../../lib/procedures';

/** The acts that can still be taken back, the last one first, their procedures by name. */
export async function listActs(drafts: Pick<Drafts, 'listActs'>): Promise<Answer<ToldAct[]>> {
  const acts = await drafts.listActs();
  if (!acts.ok) return acts;
  return answer(
    acts.value.map(({ concepts, unmapped, ...act }) => ({
      ...act,
      names: [...concepts.map((id) => concept(id)?.name ?? id), ...unmapped],
    })),
  );
}
