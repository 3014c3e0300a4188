import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import { Glance } from '../model';

const item = storage.defineItem<unknown>('session:glance');
const Kept = z.object({ of: z.string(), glance: Glance });

/** The last glance, where it was of the same; null where it has to be counted. */
export async function keptGlance(of: string): Promise<Glance | null> {
  const kept = Kept.safeParse(await item.getValue());
  return kept.success && kept.data.of === of ? kept.data.glance : null;
}

/** Keeps a glance, and what it was of, until the browser is closed. */
export const keepGlance = (of: string, glance: Glance): Promise<void> => item.setValue({ of, glance });
