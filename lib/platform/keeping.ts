import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';

/**
 * What is remembered outside the database, so that a database that was lost is noticed: how many drafts there were, when they were backed up
 * last, and when it was last looked whether some are old enough to be forgotten, both in ms since 1970. And what reconciling left: the day of each
 * correction to make in the Case Log, and the drafts that the resident found in an export under a Case ID of its own; and
 * on which day an export was last held against the record, with the cases that it had just as they are here.
 */
const Kept = z.object({
  drafts: z.number(),
  backedUpAt: z.nullable(z.number()),
  lookedAt: z._default(z.number(), 0),
  corrections: z.catch(z._default(z.array(z.string()), []), []),
  confirmed: z._default(z.array(z.string()), []),
  inCaseLog: z.catch(z._default(z.nullable(z.object({ day: z.string(), ids: z.array(z.string()) })), null), null),
});
export type Kept = z.infer<typeof Kept>;

const NOTHING: Kept = { drafts: 0, backedUpAt: null, lookedAt: 0, corrections: [], confirmed: [], inCaseLog: null };
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
