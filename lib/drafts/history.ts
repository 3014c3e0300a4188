import { type Answer, answer, type Draft } from '../model';
import { abort, write } from './connection';
import { find, toStored } from './records';
import { type Database, StoredAct, type StoredDraft } from './schema';
import type { Action } from './states';

/** How many acts can be taken back. */
const DEPTH = 20;
/** Edits of the same field count as one act while the pause between them is shorter, in milliseconds. */
const TYPING_PAUSE = 10_000;

/** What an act leaves behind: drafts as they shall stand (the revision is raised here), and the ids of drafts it removes. */
export interface Outcome {
  written: readonly Draft[];
  removed: readonly string[];
}

/**
 * Writes an act's outcome together with the images of before, in the transaction under way on `drafts` and `history`. An act that
 * changes nothing is not written.
 * @param touched what an edit touched; edits that touch the same within a pause of typing are one act
 */
export async function record(
  db: Database,
  action: Action,
  outcome: Outcome,
  now: number,
  touched: string | null = null,
): Promise<void> {
  const { written, removed } = outcome;
  if (written.length + removed.length === 0) return;
  const top = await lastAct(db);
  const continued = touched !== null && top?.touched === touched && now - top.at < TYPING_PAUSE && now >= top.at;
  const actId = continued
    ? top.id
    : await db.history.add({ action, at: now, touched, images: await before(db, outcome) });
  if (continued) await db.history.update(top.id, { at: now });
  await db.drafts.bulkPut(
    written.map((draft) => toStored({ ...draft, revision: draft.revision + 1, updatedAt: now }, actId)),
  );
  await db.drafts.bulkDelete([...removed]);
  const surplus = (await db.history.count()) - DEPTH;
  if (surplus > 0) await db.history.limit(surplus).delete();
}

async function before(db: Database, { written, removed }: Outcome): Promise<StoredAct['images']> {
  const images: StoredAct['images'] = [];
  for (const { id } of written) images.push({ draftId: id, before: await find(db, id), stays: true });
  for (const id of removed) images.push({ draftId: id, before: await find(db, id), stays: false });
  return images;
}

/**
 * Takes back the last act that is still in the history: every draft it touched is as it was before, under a new revision. Where one of
 * them has been written since by something the history does not know, the answer is `draft-changed` and nothing is written.
 */
export function undo(db: Database): Promise<Answer<{ action: Action }>> {
  return write(db, async () => {
    const act = (await lastAct(db)) ?? abort('nothing-to-undo');
    for (const { draftId, before, stays } of act.images) {
      const current = await find(db, draftId);
      if (stays ? current?.writtenBy !== act.id : (await db.drafts.get(draftId)) !== undefined) abort('draft-changed');
      if (before === null) await db.drafts.delete(draftId);
      else await db.drafts.put(restored(before, current));
    }
    await db.history.delete(act.id);
    return answer({ action: act.action });
  });
}

/** A revision is never used twice: a window that still shows the undone state must not write over the restored one. */
function restored(before: StoredDraft, current: StoredDraft | null): StoredDraft {
  return { ...before, revision: Math.max(before.revision, current?.revision ?? 0) + 1, updatedAt: Date.now() };
}

async function lastAct(db: Database): Promise<StoredAct | null> {
  const parsed = StoredAct.safeParse(await db.history.orderBy(':id').last());
  return parsed.success ? parsed.data : null;
}
