import * as z from 'zod/mini';
import { type Answer, answer, type Imported, refuse, Wording, type WordingKey } from '../model';
import { run, write } from './connection';
import type { Database } from './schema';
import { watch } from './watch';

const keyOf = ({ origin, words }: WordingKey): [string, string] => [origin, words];
const named = ({ origin, words }: WordingKey): string => `${origin} ${words}`;

/** Keeps what a wording means at its site, in place of what it meant before. Refusals: `bad-message`, and storage's. */
export async function teach(db: Database, wording: Wording): Promise<Answer<null>> {
  const parsed = Wording.safeParse(wording);
  if (!parsed.success) return refuse('bad-message');
  return run(db, 'write', async () => {
    await db.wordings.put(parsed.data);
    return answer(null);
  });
}

/** Forgets a wording; one that is not there is forgotten already. Lines staged by it stay as they are. Refusals: storage's. */
export async function revoke(db: Database, key: WordingKey): Promise<Answer<null>> {
  return run(db, 'write', async () => {
    await db.wordings.delete(keyOf(key));
    return answer(null);
  });
}

/** Everything that was taught, by site and wording. Damaged records are left out and as they lie. */
export function listWordings(db: Database): Promise<Answer<Wording[]>> {
  return run(db, 'read', async () => answer(await everyWording(db)));
}

/** Calls back with everything that was taught, now and after every change; see `watch`. */
export function watchWordings(db: Database, callback: (wordings: Answer<Wording[]>) => void): () => void {
  return watch(db, () => everyWording(db), callback);
}

/**
 * Takes a list in, all of it or nothing. A wording that has another meaning here keeps it and is answered as a conflict, but for those named
 * in `replace`. Refusals: `bad-message`, and storage's.
 */
export async function importWordings(
  db: Database,
  wordings: readonly Wording[],
  replace: readonly WordingKey[],
): Promise<Answer<Imported>> {
  const parsed = z.array(Wording).safeParse(wordings);
  if (!parsed.success) return refuse('bad-message');
  return write(db, async () => {
    const known = whole(await db.wordings.bulkGet(parsed.data.map(keyOf)));
    const mine = new Map(known.map((one) => [named(one), one.concept]));
    const meant = new Set(replace.map(named));
    const fresh = parsed.data.filter((one) => !mine.has(named(one)));
    const differing = parsed.data.filter((one) => (mine.get(named(one)) ?? one.concept) !== one.concept);
    const replaced = differing.filter((one) => meant.has(named(one)));
    await db.wordings.bulkPut([...fresh, ...replaced]);
    return answer({
      added: fresh.length,
      replaced: replaced.length,
      alike: parsed.data.length - fresh.length - differing.length,
      conflicts: differing
        .filter((one) => !meant.has(named(one)))
        .map(({ origin, words, concept }) => ({
          origin,
          words,
          mine: mine.get(named({ origin, words }))!,
          theirs: concept,
        })),
    });
  }, [db.wordings]);
}

/** The same within a transaction under way. */
export async function everyWording(db: Database): Promise<Wording[]> {
  return whole(await db.wordings.orderBy('[origin+words]').toArray());
}

function whole(records: readonly unknown[]): Wording[] {
  return records.flatMap((record) => {
    const parsed = Wording.safeParse(record);
    return parsed.success ? [parsed.data] : [];
  });
}
