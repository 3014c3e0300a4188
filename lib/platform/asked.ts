import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';

const Asked = z.object({ tabId: z.number(), pattern: z.string(), at: z.number() });

/** The tab over which the resident asked for a site, kept while the browser asks back: the popup does not live so long. */
const asked = storage.defineItem<unknown>('session:site-asked');
/** An answer that comes later than this, in milliseconds, is no answer to that question. */
const ANSWERED_WITHIN = 120_000;

/** Notes over which tab a site was asked for. */
export const markAsked = (tabId: number, pattern: string): Promise<void> =>
  asked.setValue({ tabId, pattern, at: Date.now() });

/** The tab for which a site was asked for just now, once; null where none was. */
export async function takeAsked(): Promise<number | null> {
  const parsed = Asked.safeParse(await asked.getValue());
  await asked.removeValue();
  return parsed.success && Date.now() - parsed.data.at < ANSWERED_WITHIN ? parsed.data.tabId : null;
}

/** The site that was asked for over this tab and is still among those that are off, once: the resident said no. Null where none was. */
export async function takeRefused(tabId: number, off: readonly string[]): Promise<string | null> {
  const parsed = Asked.safeParse(await asked.getValue());
  if (!parsed.success || parsed.data.tabId !== tabId || !off.includes(parsed.data.pattern)) return null;
  await asked.removeValue();
  return parsed.data.pattern;
}
