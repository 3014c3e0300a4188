import type { Table } from 'dexie';
import * as z from 'zod/mini';
import { type Answer, answer, type Imported, refuse } from '../model';
import { run, write } from './connection';
import type { Database } from './schema';

/** A list of things taught, each found by the values of its key, and what two entries of one key must agree in to be alike. */
export interface List<T> {
  schema: z.ZodMiniType<T>;
  table(db: Database): Table<T, string[]>;
  keyOf(entry: T): string[];
  meaningOf(entry: T): string;
}

/** Keeps an entry in place of what its key held before. Refusals: `bad-message`, and storage's. */
export async function keep<T>(db: Database, list: List<T>, entry: T): Promise<Answer<null>> {
  const parsed = list.schema.safeParse(entry);
  if (!parsed.success) return refuse('bad-message');
  return run(db, 'write', async () => {
    await list.table(db).put(parsed.data);
    return answer(null);
  });
}

/** Forgets what a key holds; where that is nothing it is forgotten already. Refusals: storage's. */
export function forget<T>(db: Database, list: List<T>, key: string[]): Promise<Answer<null>> {
  return run(db, 'write', async () => {
    await list.table(db).delete(key);
    return answer(null);
  });
}

/** Every whole entry, by its key. Damaged records are left out and as they lie. */
export async function everyEntry<T>(db: Database, list: List<T>): Promise<T[]> {
  return whole(list, await list.table(db).orderBy(':id').toArray());
}

/**
 * Takes a list in, all of it or nothing. An entry that means something else here keeps its meaning and is answered as a conflict, mine and
 * theirs, but for those whose key is in `replace`. Refusals: `bad-message`, and storage's.
 */
export async function importList<T>(
  db: Database,
  list: List<T>,
  entries: readonly T[],
  replace: readonly string[][],
): Promise<Answer<Imported<[mine: T, theirs: T]>>> {
  const parsed = z.array(list.schema).safeParse(entries);
  if (!parsed.success) return refuse('bad-message');
  const named = (entry: T) => JSON.stringify(list.keyOf(entry));
  return write(db, async () => {
    const known = whole(list, await list.table(db).bulkGet(parsed.data.map(list.keyOf)));
    const mine = new Map(known.map((one) => [named(one), one]));
    const meant = new Set(replace.map((key) => JSON.stringify(key)));
    const fresh = parsed.data.filter((one) => !mine.has(named(one)));
    const differing = parsed.data.filter((one) => {
      const own = mine.get(named(one));
      return own !== undefined && list.meaningOf(own) !== list.meaningOf(one);
    });
    const replaced = differing.filter((one) => meant.has(named(one)));
    await list.table(db).bulkPut([...fresh, ...replaced]);
    return answer({
      added: fresh.length,
      replaced: replaced.length,
      alike: parsed.data.length - fresh.length - differing.length,
      conflicts: differing.filter((one) => !meant.has(named(one))).map((one): [T, T] => [mine.get(named(one))!, one]),
    });
  }, [list.table(db)]);
}

function whole<T>(list: List<T>, records: readonly unknown[]): T[] {
  return records.flatMap((record) => {
    const parsed = list.schema.safeParse(record);
    return parsed.success ? [parsed.data] : [];
  });
}
