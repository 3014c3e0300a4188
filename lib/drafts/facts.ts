import { type Answer, answer, DraftFacts, isPractice } from '../model';
import { run } from './connection';
import type { Database } from './schema';
import { watch } from './watch';

/**
 * Calls back with what the record counts of every draft that is not discarded, now and after every change; see `watch`. Practice and damaged
 * records are left out; the worklist lines, most of a record, are not looked at.
 */
export function watchFacts(db: Database, callback: (facts: Answer<DraftFacts[]>) => void): () => void {
  return watch(db, () => factsNow(db), callback);
}

/** The same as it stands now. */
export function facts(db: Database): Promise<Answer<DraftFacts[]>> {
  return run(db, 'read', async () => answer(await factsNow(db)));
}

async function factsNow(db: Database): Promise<DraftFacts[]> {
  return (await db.drafts.where('state').anyOf('staged', 'filled', 'logged').toArray()).flatMap((record) => {
    const parsed = DraftFacts.safeParse(record);
    return parsed.success && !isPractice(parsed.data) ? [parsed.data] : [];
  });
}
