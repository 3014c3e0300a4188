import { storage } from 'wxt/utils/storage';
import { type Answer, Counts, type DeskQuery, type DeskView, type ToldAct } from '../model';
import { ask } from './messages';
import { untilAnswered } from './until-answered';

/** Another value after every write to the store. Storage and not a message: nobody need be there to hear it. */
const written = storage.defineItem<string>('session:written');
/** How many drafts there are, as last counted: counting thousands takes longer than reading the few that are shown. */
const counted = storage.defineItem<unknown>('session:counts');

/** Tells one state of the store from another: the same for as long as nothing was written. */
export const lastWrite = (): Promise<string | null> => written.getValue();

/** Lets every desk know that the store was written to. */
export const announceWrite = (): Promise<void> => written.setValue(crypto.randomUUID());

/** Keeps how many drafts there are now, for every desk. */
export const announceCounts = (counts: Counts): Promise<void> => counted.setValue(counts);

/** Calls back with how many drafts there are, once it is known and after every change; returns the way to stop. */
export function watchCounts(callback: (counts: Counts) => void): () => void {
  const tell = (stored: unknown): void => {
    const counts = Counts.safeParse(stored);
    if (counts.success) callback(counts.data);
  };
  void counted.getValue().then(tell);
  return counted.watch(tell);
}

/**
 * Calls back with what a desk shows, now and after every write to the store; returns the way to stop. The background reads for it, so that
 * a desk carries neither a database nor the catalogue.
 */
export const followDesk = (query: DeskQuery, callback: (view: Answer<DeskView>) => void): (() => void) =>
  follow(() => ask('readDesk', query), callback);

/** Calls back with the acts that can be taken back, now and after every write to the store; returns the way to stop. */
export const followActs = (callback: (acts: Answer<ToldAct[]>) => void): (() => void) =>
  follow(() => ask('listActs', {}), callback);

function follow<T>(read: () => Promise<Answer<T>>, callback: (told: Answer<T>) => void): () => void {
  let stopped = false;
  let reading = false;
  let again = false;
  const look = async (): Promise<void> => {
    again = reading;
    if (reading) return;
    reading = true;
    do {
      again = false;
      const told = await untilAnswered(read);
      if (!stopped) callback(told);
    } while (again && !stopped);
    reading = false;
  };
  const unwatch = written.watch(() => void look());
  void look();
  return () => {
    stopped = true;
    unwatch();
  };
}
