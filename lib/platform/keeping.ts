import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';

/**
 * What is remembered outside the database, so that a database that was lost is noticed: how many drafts there were, and when they were backed
 * up last, in ms since 1970.
 */
const Kept = z.object({ drafts: z.number(), backedUpAt: z.nullable(z.number()) });
export type Kept = z.infer<typeof Kept>;

const NOTHING: Kept = { drafts: 0, backedUpAt: null };
const item = storage.defineItem<unknown>('local:kept');

/** What is remembered; a damaged record reads as nothing. */
export async function readKept(): Promise<Kept> {
  const parsed = Kept.safeParse(await item.getValue());
  return parsed.success ? parsed.data : NOTHING;
}

/** Remembers how many drafts there are, or when they were backed up. */
export async function noteKept(change: Partial<Kept>): Promise<void> {
  await item.setValue(Kept.parse({ ...(await readKept()), ...change }));
}
