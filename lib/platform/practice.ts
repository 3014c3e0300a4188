import { browser } from 'wxt/browser';

/** The practice pages in our own package, which load the reader and the filler themselves: no script can be put into them. */
const PAGES = { worklist: '/practice-worklist.html', form: '/practice-form.html' } as const;
export type PracticePage = keyof typeof PAGES;

/** The whole address of a practice page. */
export const practiceAddress = (page: PracticePage): string => browser.runtime.getURL(PAGES[page] as never);

/** Which practice page an address is, by every letter of it; null for any other page, our own others among them. */
export function practicePage(url: string | undefined): PracticePage | null {
  const pages = Object.keys(PAGES) as PracticePage[];
  return pages.find((page) => practiceAddress(page) === url) ?? null;
}

/** Whether a tab shows a practice page; a tab that is closed shows none. */
export async function isPracticeTab(tabId: number): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return practicePage(tab?.url) !== null;
}
