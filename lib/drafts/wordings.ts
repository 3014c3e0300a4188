import { type Answer, answer, type Imported, Wording, type WordingKey } from '../model';
import { run } from './connection';
import { everyEntry, forget, importList, keep, type List } from './lists';
import type { Database } from './schema';
import { watch } from './watch';

const WORDINGS: List<Wording> = {
  schema: Wording,
  table: (db) => db.wordings,
  keyOf: ({ origin, words }) => [origin, words],
  meaningOf: ({ concept }) => concept,
};

/** Keeps what a wording means at its site, in place of what it meant before. Refusals: `bad-message`, and storage's. */
export const teach = (db: Database, wording: Wording): Promise<Answer<null>> => keep(db, WORDINGS, wording);

/** Forgets a wording; one that is not there is forgotten already. Lines staged by it stay as they are. Refusals: storage's. */
export const revoke = (db: Database, { origin, words }: WordingKey): Promise<Answer<null>> =>
  forget(db, WORDINGS, [origin, words]);

/** Everything that was taught, by site and wording. Damaged records are left out and as they lie. */
export function listWordings(db: Database): Promise<Answer<Wording[]>> {
  return run(db, 'read', async () => answer(await everyWording(db)));
}

/** Calls back with everything that was taught, now and after every change; see `watch`. */
export function watchWordings(db: Database, callback: (wordings: Answer<Wording[]>) => void): () => void {
  return watch(db, () => everyWording(db), callback);
}

/** Takes a colleague's list in; see `importList`. */
export async function importWordings(
  db: Database,
  wordings: readonly Wording[],
  replace: readonly WordingKey[],
): Promise<Answer<Imported>> {
  const keys = replace.map(({ origin, words }): string[] => [origin, words]);
  const imported = await importList(db, WORDINGS, wordings, keys);
  if (!imported.ok) return imported;
  const conflicts = imported.value.conflicts.map(([mine, { origin, words, concept }]) => ({
    ...{ origin, words },
    ...{ mine: mine.concept, theirs: concept },
  }));
  return answer({ ...imported.value, conflicts });
}

/** The same within a transaction under way. */
export const everyWording = (db: Database): Promise<Wording[]> => everyEntry(db, WORDINGS);
