import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';

/** What may be logged: a code and counts. Values of a page or a draft never are, so there is no parameter for them. */
export interface Trouble {
  where: string;
  code: string;
}

/** How many are remembered. */
const DEPTH = 30;

/** A trouble with the minute it came up, in ms since 1970. */
const Remembered = z.object({ where: z.string(), code: z.string(), at: z.number() });
export type Remembered = z.infer<typeof Remembered>;

/** Kept for the browser's session only. */
const item = storage.defineItem<unknown>('session:troubles');

/** Remembers a trouble for whoever is asked to report it. Where nothing can be stored (a page's script) it is let go. */
export async function remember({ where, code }: Trouble): Promise<void> {
  try {
    const at = Math.floor(Date.now() / 60_000) * 60_000;
    await item.setValue([...(await readTroubles()), { where, code, at }].slice(-DEPTH));
  } catch {
    // A trouble in noting troubles has nobody to be told to.
  }
}

/** What was remembered, oldest first. */
export async function readTroubles(): Promise<Remembered[]> {
  const parsed = z.array(Remembered).safeParse(await item.getValue());
  return parsed.success ? parsed.data : [];
}
