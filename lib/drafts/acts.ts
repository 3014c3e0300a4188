import { type Answer, answer, FORM_FIELDS, type PastAct, PRACTICE_IDS } from '../model';
import { run } from './connection';
import { whole } from './records';
import { type Database, StoredAct, type StoredDraft } from './schema';

/** The acts that can still be taken back, the last one first; those on practice alone are left out. Refusals: storage's. */
export function listActs(db: Database): Promise<Answer<PastAct[]>> {
  return run(db, 'read', async () => {
    const acts = (await db.history.orderBy(':id').reverse().toArray()).flatMap((record) => {
      const parsed = StoredAct.safeParse(record);
      return parsed.success && parsed.data.images.some(({ draftId }) => !draftId.startsWith(PRACTICE_IDS))
        ? [parsed.data]
        : [];
    });
    const ids = [...new Set(acts.flatMap(({ images }) => images.map(({ draftId }) => draftId)))];
    const raw = (await db.drafts.bulkGet(ids)).filter((record) => record !== undefined);
    const current = new Map(whole(raw).map((draft) => [draft.id, draft]));
    return answer(acts.map((act) => told(act, current, new Set(raw.map(({ id }) => id)))));
  });
}

function told(act: StoredAct, current: ReadonlyMap<string, StoredDraft>, there: ReadonlySet<string>): PastAct {
  const { id, action, at, images } = act;
  const [first] = images;
  const shown = first && (current.get(first.draftId) ?? first.before);
  return {
    id,
    action,
    at,
    count: images.length,
    concepts: shown?.entries.map(({ concept }) => concept) ?? [],
    unmapped: shown?.lines.filter((line) => shown.unmapped.includes(line.id)).map((line) => line.description) ?? [],
    date: shown?.caseDate ?? '',
    fields: FORM_FIELDS.filter((field) => act.touched?.split(' ').slice(1).includes(field)),
    undoable: isUntouched(act, current, there),
  };
}

/** Whether everything stands as an act left it. */
export function isUntouched(
  { id, images }: StoredAct,
  current: ReadonlyMap<string, StoredDraft>,
  there: ReadonlySet<string>,
): boolean {
  return images.every(({ draftId, stays }) => (stays ? current.get(draftId)?.writtenBy === id : !there.has(draftId)));
}
