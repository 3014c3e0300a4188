import { type Answer, DraftFacts, isPractice } from '../model';
import type { Database } from './schema';
import { watch } from './watch';

/**
 * Calls back with what the record counts of every draft that is not discarded, now and after every change; see `watch`. Practice and damaged
 * records are left out; the worklist lines, most of a record, are not looked at.
 */
export function watchFacts(db: Database, callback: (facts: Answer<DraftFacts[]>) => void): () => void {
  const read = async (): Promise<DraftFacts[]> =>
    (await db.drafts.where('state').anyOf('staged', 'filled', 'logged').toArray()).flatMap((record) => {
      const parsed = DraftFacts.safeParse(record);
      return parsed.success && !isPractice(parsed.data) ? [parsed.data] : [];
    });
  return watch(db, read, callback);
}
