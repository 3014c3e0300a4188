import Dexie from 'dexie';
import {
  type Answer,
  answer,
  type Counts,
  type DeskQuery,
  type Draft,
  type DraftState,
  isPractice,
  refuse,
  type Standing,
} from '../model';
import { run } from './connection';
import { sealKeys } from './keys';
import { practised } from './practice';
import { filedUnder, find, toDraft, whole } from './records';
import type { Database, StoredDraft } from './schema';
import { OPEN } from './states';
import { watch } from './watch';

const EVERY: readonly DraftState[] = ['staged', 'filled', 'logged', 'discarded'];

/** The drafts in the given states, the newest case date first, undated ones last. Damaged ones are left out. */
export function listDrafts(db: Database, states: readonly DraftState[] = EVERY): Promise<Answer<Draft[]>> {
  return run(db, 'read', async () => answer(await inStates(db, states)));
}

/** One draft; `draft-gone` where there is none. */
export function getDraft(db: Database, id: string): Promise<Answer<Draft>> {
  return run(db, 'read', async () => {
    const stored = await find(db, id);
    return stored === null ? refuse('draft-gone') : answer(toDraft(stored));
  });
}

/** Counts, practice left out, or counted alone; reads no record of a case. */
export function counts(db: Database, practice = false): Promise<Answer<Counts>> {
  return run(db, 'read', async () => answer(await countsNow(db, practice)));
}

/** Calls back with the counts, now and after every change; see `watch`. */
export function watchCounts(db: Database, callback: (counts: Answer<Counts>) => void): () => void {
  return watch(db, () => countsNow(db, false), callback);
}

function countsNow(db: Database, practice: boolean): Promise<Counts> {
  return db.transaction('r', db.drafts, async () => {
    const apart = await practised(db).toArray();
    const count = async (state: DraftState) => {
      const those = apart.filter((draft) => draft.state === state).length;
      return practice ? those : (await db.drafts.where('state').equals(state).count()) - those;
    };
    const [staged, filled, logged, discarded] = await Promise.all(EVERY.map(count));
    return { staged: staged!, filled: filled!, logged: logged!, discarded: discarded! };
  });
}

/**
 * What became of rows on earlier captures, by the line keys they carry: those in an open draft are staged since it was made, those in a logged
 * one logged since it was frozen. Keys that are new, or only in a discarded draft, are left out.
 */
export async function standingOf(db: Database, lineKeys: readonly string[]): Promise<Answer<Record<string, Standing>>> {
  const sealed = await sealKeys(db, lineKeys);
  if (!sealed.ok) return sealed;
  return run(db, 'read', async () => {
    const holding = await db.transaction('r', db.drafts, () => filedUnder(db, 'lineKeys', sealed.value));
    const holdersOf = new Map<string, StoredDraft[]>();
    for (const draft of holding) {
      for (const key of draft.lineKeys) holdersOf.set(key, [...(holdersOf.get(key) ?? []), draft]);
    }
    const found: Record<string, Standing> = {};
    lineKeys.forEach((lineKey, index) => {
      const holders = holdersOf.get(sealed.value[index]!) ?? [];
      const logged = holders.find(({ state }) => state === 'logged');
      const open = holders.find(({ state }) => OPEN.includes(state));
      if (logged) found[lineKey] = { state: 'logged', at: logged.updatedAt };
      else if (open) found[lineKey] = { state: 'staged', at: open.createdAt };
    });
    return answer(found);
  });
}

/** Calls back with the drafts in the given states, now and after every change; see `watch`. */
export function watchDrafts(
  db: Database,
  callback: (drafts: Answer<Draft[]>) => void,
  states: readonly DraftState[] = OPEN,
): () => void {
  return watch(db, () => inStates(db, states), callback);
}

/** The waiting drafts that a desk shows, the newest case date first, cases or practice. However many wait, it reads only these. */
export function deskDrafts(db: Database, { newest, also, practice }: DeskQuery): Promise<Answer<Draft[]>> {
  return run(db, 'read', async () => {
    const apart = whole(await practised(db).toArray());
    if (practice)
      return answer(
        apart
          .filter(({ state }) => OPEN.includes(state))
          .sort(newestFirst)
          .map(toDraft),
      );
    const staged = await db.drafts
      .where('[state+caseDate]')
      .between(['staged', Dexie.minKey], ['staged', Dexie.maxKey])
      .reverse()
      .limit(newest + apart.length)
      .toArray();
    const filled = await db.drafts.where('state').equals('filled').toArray();
    const named = (await db.drafts.bulkGet([...also])).filter((draft) => draft && OPEN.includes(draft.state));
    const cases = [...staged.filter(isCase).slice(0, newest), ...filled.filter(isCase), ...named];
    const all = new Map(whole(cases).map((draft) => [draft.id, draft]));
    return answer([...all.values()].sort(newestFirst).map(toDraft));
  });
}

const isCase = (draft: StoredDraft): boolean => !isPractice(draft);

async function inStates(db: Database, states: readonly DraftState[]): Promise<Draft[]> {
  const stored = whole(
    await db.drafts
      .where('state')
      .anyOf([...states])
      .toArray(),
  );
  return stored.sort(newestFirst).map(toDraft);
}

function newestFirst(one: StoredDraft, other: StoredDraft): number {
  if (one.caseDate !== other.caseDate) return one.caseDate < other.caseDate ? 1 : -1;
  return other.createdAt - one.createdAt;
}
