import { type Action, type Answer, answer, type Draft } from '../model';
import { isUntouched } from './acts';
import { abort, write } from './connection';
import { toStored, whole } from './records';
import { type Database, StoredAct, type StoredDraft } from './schema';

/** How many acts can be taken back. */
const DEPTH = 20;
/** What makes several writes one act: they touch the same, and less than the pause lies between two of them, in milliseconds. */
export interface Joining {
  touched: string;
  pause: number;
}

/** What an act leaves behind: drafts as they shall stand (the revision is raised here), and the ids of drafts it removes. */
export interface Outcome {
  written: readonly Draft[];
  removed: readonly string[];
}

/**
 * Writes an act's outcome together with the images of before, in the transaction under way on `drafts` and `history`. An act that
 * changes nothing is not written.
 * @param joining set where the act may carry on the one before it
 * @returns the images of the act that is carried on, as they were; none where it is a new one
 */
export async function record(
  db: Database,
  action: Action,
  outcome: Outcome,
  now: number,
  joining: Joining | null = null,
): Promise<StoredAct['images']> {
  const { written, removed } = outcome;
  const top = joining && (await underWay(db, joining, now));
  if (written.length + removed.length === 0) return top?.images ?? [];
  const images = await before(db, outcome);
  const actId = top?.id ?? (await db.history.add({ action, at: now, touched: joining?.touched ?? null, images }));
  if (top) await db.history.update(top.id, { at: now, images: together(top.images, images) });
  await db.drafts.bulkPut(
    written.map((draft) => toStored({ ...draft, revision: draft.revision + 1, updatedAt: now }, actId)),
  );
  await db.drafts.bulkDelete([...removed]);
  const surplus = (await db.history.count()) - DEPTH;
  if (surplus > 0) await db.history.limit(surplus).delete();
  return top?.images ?? [];
}

/** The last act, where what is done now carries it on; null otherwise. */
async function underWay(db: Database, { touched, pause }: Joining, now: number): Promise<StoredAct | null> {
  const top = await lastAct(db);
  return top?.touched === touched && now - top.at < pause && now >= top.at ? top : null;
}

async function before(db: Database, { written, removed }: Outcome): Promise<StoredAct['images']> {
  const ids = [...written.map(({ id }) => id), ...removed];
  const known = new Map(whole(await db.drafts.bulkGet(ids)).map((draft) => [draft.id, draft]));
  return ids.map((draftId, at) => ({ draftId, before: known.get(draftId) ?? null, stays: at < written.length }));
}

/** The images of an act that is carried on: what was before it stays so; a draft that it made and merged away again leaves none. */
function together(earlier: StoredAct['images'], later: StoredAct['images']): StoredAct['images'] {
  const images = new Map(earlier.map((image) => [image.draftId, image]));
  for (const image of later) {
    const known = images.get(image.draftId);
    if (known && known.before === null && !image.stays) images.delete(image.draftId);
    else images.set(image.draftId, known ? { ...known, stays: image.stays } : image);
  }
  return [...images.values()];
}

/**
 * Takes back the last act that is still in the history, or the one named: every draft it touched is as it was before, under a new revision.
 * Where one of them has been written since the answer is `draft-changed`, and nothing is written; `nothing-to-undo` where there is no such act.
 */
export function undo(db: Database, id: number | null = null): Promise<Answer<{ action: Action }>> {
  return write(db, async () => {
    const act = (await (id === null ? lastAct(db) : actOf(db, id))) ?? abort('nothing-to-undo');
    const raw = await db.drafts.bulkGet(act.images.map(({ draftId }) => draftId));
    const current = new Map(whole(raw).map((draft) => [draft.id, draft]));
    const there = new Set(act.images.flatMap(({ draftId }, at) => (raw[at] === undefined ? [] : [draftId])));
    if (!isUntouched(act, current, there)) abort('draft-changed');
    const images = act.images.flatMap(({ before }) => (before ? [before] : []));
    if (id !== null && (await standElsewhere(db, images, act))) abort('draft-changed');
    await db.drafts.bulkDelete(act.images.filter(({ before }) => before === null).map(({ draftId }) => draftId));
    await db.drafts.bulkPut(images.map((image) => restored(image, current.get(image.id) ?? null)));
    await db.history.delete(act.id);
    return answer({ action: act.action });
  });
}

/** Whether a line of some images stands in a draft by now that their act did not touch: taken back it would be there twice. */
async function standElsewhere(db: Database, images: readonly StoredDraft[], act: StoredAct): Promise<boolean> {
  const own = new Set(act.images.map(({ draftId }) => draftId));
  const keys = images.flatMap(({ lineKeys }) => lineKeys);
  const holding = await db.drafts.where('lineKeys').anyOf(keys).primaryKeys();
  return holding.some((draftId) => !own.has(draftId));
}

/** A revision is never used twice: a window that still shows the undone state must not write over the restored one. */
function restored(before: StoredDraft, current: StoredDraft | null): StoredDraft {
  return { ...before, revision: Math.max(before.revision, current?.revision ?? 0) + 1, updatedAt: Date.now() };
}

const lastAct = async (db: Database): Promise<StoredAct | null> => wholeAct(await db.history.orderBy(':id').last());
const actOf = async (db: Database, id: number): Promise<StoredAct | null> => wholeAct(await db.history.get(id));

function wholeAct(record: unknown): StoredAct | null {
  const parsed = StoredAct.safeParse(record);
  return parsed.success ? parsed.data : null;
}
