import { type Answer, answer, ManyPatch, refuse } from '../model';
import { abort, write } from './connection';
import { withOwnFields } from './edit';
import { record } from './history';
import { find } from './records';
import type { Database, StoredDraft } from './schema';
import { move } from './states';

/**
 * Does one thing to several drafts, to all of them or none, as one act that can be undone. Answers how many it was done to; those that are
 * gone or frozen are left as they are. Refusals: `nothing-ticked`, `bad-message`, and storage's.
 */
export async function changeMany(db: Database, ids: readonly string[], patch: ManyPatch): Promise<Answer<number>> {
  const parsed = ManyPatch.safeParse(patch);
  if (!parsed.success) return refuse('bad-message');
  if (ids.length === 0) return refuse('nothing-ticked');
  const action = actionOf(parsed.data);
  return write(db, async () => {
    const found = await Promise.all([...new Set(ids)].map((id) => find(db, id)));
    const written = found.flatMap((stored) => changed(stored, action, parsed.data));
    if (written.length === 0) abort('draft-not-open');
    await record(db, action, { written, removed: [] }, Date.now());
    return answer(written.length);
  });
}

const actionOf = (patch: ManyPatch): ManyAction =>
  'discard' in patch ? 'discard' : 'logged' in patch ? 'log' : 'edit';

type ManyAction = 'edit' | 'discard' | 'log';

function changed(stored: StoredDraft | null, action: ManyAction, patch: ManyPatch): StoredDraft[] {
  const state = stored && move(stored.state, action);
  if (!stored || !state) return [];
  const said = 'fields' in patch ? { ...stored, ...withOwnFields(stored, patch) } : stored;
  // What a submit came to is settled by the resident's word.
  return [{ ...said, state, ...(action === 'log' && { outcome: undefined }) }];
}
