import Dexie, { liveQuery } from 'dexie';
import { type Answer, answer, refuse } from '../model';
import { run } from './connection';
import type { Database } from './schema';

/**
 * Calls back with what is stored, now and after every change in any context; returns the way to stop. Where the database fails it is opened
 * once more; where that fails too the callback gets the refusal.
 */
export function watch<T>(db: Database, read: () => Promise<T>, callback: (stored: Answer<T>) => void): () => void {
  let stopped = false;
  let mayReopen = true;
  let stop = () => {};
  const begin = (): void => {
    // Dexie keeps some failures of a live query to itself, so they are made values before it sees them.
    const query = liveQuery(() => read().then(answer, () => null));
    stop = () => subscription.unsubscribe();
    const subscription = query.subscribe((stored) => {
      if (stored === null) return void recover();
      mayReopen = true;
      callback(stored);
    });
  };
  const recover = async (): Promise<void> => {
    stop();
    const again = await run(db, 'read', async () => answer(await read()));
    if (stopped) return;
    if (again.ok && mayReopen) begin();
    else callback(again.ok ? refuse('storage-unavailable') : again);
    mayReopen = false;
  };
  begin();
  return () => {
    stopped = true;
    stop();
  };
}

/** Calls back after every write to the database, whichever context of ours made it; returns the way to stop. */
export function watchWrites(db: Database, callback: () => void): () => void {
  const heard = (parts: object): void => {
    if (Object.keys(parts).some((part) => part.startsWith(`idb://${db.name}/`))) callback();
  };
  Dexie.on('storagemutated', heard);
  return () => Dexie.on.storagemutated.unsubscribe(heard);
}
