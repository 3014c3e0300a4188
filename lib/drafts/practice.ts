import type { Collection } from 'dexie';
import { type Answer, answer, isPractice, PRACTICE_IDS } from '../model';
import { write } from './connection';
import type { Database, StoredDraft } from './schema';
import { watch } from './watch';

/** The drafts captured from our own practice worklist, whatever their state: found without reading any other. */
export const practised = (db: Database): Collection<StoredDraft, string> =>
  db.drafts.where(':id').startsWith(PRACTICE_IDS);

/** Removes every practice draft, logged ones too, and what could be undone of them. Answers how many went. */
export function removePractice(db: Database): Promise<Answer<number>> {
  return write(db, async () => {
    const removed = await practised(db).delete();
    for (const { id, images } of await db.history.toArray()) {
      const others = images.filter(({ draftId }) => !isPractice({ id: draftId }));
      if (others.length === 0) await db.history.delete(id);
      else if (others.length < images.length) await db.history.update(id, { images: others });
    }
    return answer(removed);
  });
}

/** Calls back with how many practice drafts there are, now and after every change; see `watch`. */
export function watchPractice(db: Database, callback: (count: Answer<number>) => void): () => void {
  return watch(db, async () => practised(db).count(), callback);
}
