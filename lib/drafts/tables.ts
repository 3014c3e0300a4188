import { type Answer, answer, type Imported, type TableConflict, type TableKey, TaughtTable } from '../model';
import { run } from './connection';
import { everyEntry, forget, importList, keep, type List } from './lists';
import type { Database } from './schema';
import { watch } from './watch';

const keyOf = ({ origin, path, fingerprint }: TableKey): string[] => [origin, path, fingerprint];

const TABLES: List<TaughtTable> = {
  schema: TaughtTable,
  table: (db) => db.columnMaps,
  keyOf,
  meaningOf: ({ columns }) => JSON.stringify(Object.entries(columns).sort(([a], [b]) => (a < b ? -1 : 1))),
};

/** Keeps what a table's columns are, in place of what was taught of it before. Refusals: `bad-message`, and storage's. */
export const teachTable = (db: Database, table: TaughtTable): Promise<Answer<null>> => keep(db, TABLES, table);

/** Forgets what was taught of a table: it is read by the reader's own choice again. Refusals: storage's. */
export const revokeTable = (db: Database, key: TableKey): Promise<Answer<null>> => forget(db, TABLES, keyOf(key));

/** Everything that was taught of tables, by site and path. Damaged records are left out and as they lie. */
export function listTables(db: Database): Promise<Answer<TaughtTable[]>> {
  return run(db, 'read', async () => answer(await everyTable(db)));
}

/** Calls back with everything that was taught of tables, now and after every change; see `watch`. */
export function watchTables(db: Database, callback: (tables: Answer<TaughtTable[]>) => void): () => void {
  return watch(db, () => everyTable(db), callback);
}

/** Takes a colleague's list in; see `importList`. */
export async function importTables(
  db: Database,
  tables: readonly TaughtTable[],
  replace: readonly TableKey[],
): Promise<Answer<Imported<TableConflict>>> {
  const imported = await importList(db, TABLES, tables, replace.map(keyOf));
  if (!imported.ok) return imported;
  const conflicts = imported.value.conflicts.map(([mine, { origin, path, fingerprint, columns }]) => ({
    ...{ origin, path, fingerprint },
    ...{ mine: mine.columns, theirs: columns },
  }));
  return answer({ ...imported.value, conflicts });
}

/** The same as `listTables` within a transaction under way. */
export const everyTable = (db: Database): Promise<TaughtTable[]> => everyEntry(db, TABLES);
