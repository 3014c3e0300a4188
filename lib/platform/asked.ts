import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';

const Asked = z.object({ tabId: z.number(), at: z.number() });

/** The tab over which the resident asked for a site, kept while the browser asks back: the popup does not live so long. */
const asked = storage.defineItem<unknown>('session:site-asked');
/** An answer that comes later than this, in milliseconds, is no answer to that question. */
const ANSWERED_WITHIN = 120_000;

/** Notes for which tab a site was asked for. */
export const markAsked = (tabId: number): Promise<void> => asked.setValue({ tabId, at: Date.now() });

/** The tab for which a site was asked for just now, once; null where none was. */
export async function takeAsked(): Promise<number | null> {
  const parsed = Asked.safeParse(await asked.getValue());
  await asked.removeValue();
  return parsed.success && Date.now() - parsed.data.at < ANSWERED_WITHIN ? parsed.data.tabId : null;
}
