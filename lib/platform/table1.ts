import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import { CountedList } from '../model';

const item = storage.defineItem<unknown>('local:table1');
const Lists = z.array(CountedList);

/** The lists that were counted for Table 1, the first counted first; a damaged one is left out. */
export async function readCounted(): Promise<CountedList[]> {
  const stored = await item.getValue();
  return Array.isArray(stored) ? stored.flatMap((one) => CountedList.safeParse(one).data ?? []) : [];
}

/** Keeps lists beside those that are here; one that is here already is not added. Throws where the storage is full. */
export async function addCounted(lists: readonly CountedList[]): Promise<void> {
  const here = await readCounted();
  const known = new Set(here.map(({ mark }) => mark));
  await item.setValue(Lists.parse([...here, ...lists.filter(({ mark }) => !known.has(mark))]));
}

/** Takes a list out of the counts. */
export async function removeCounted(mark: string): Promise<void> {
  await item.setValue((await readCounted()).filter((one) => one.mark !== mark));
}

/** Calls back with the lists, now and after every change in any page; returns the way to stop. */
export function watchCounted(callback: (lists: CountedList[]) => void): () => void {
  const tell = () => void readCounted().then(callback);
  tell();
  return item.watch(tell);
}
