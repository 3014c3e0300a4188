import { browser } from 'wxt/browser';
import type { Tab } from '../popup/controller/world';

/** The tab in front of a window. */
export async function tabInFront(windowId: number): Promise<Tab> {
  const [tab] = await browser.tabs.query({ active: true, windowId });
  return { id: tab?.id ?? -1, url: tab?.url ?? '' };
}

/** Calls back whenever another tab comes to the front of a window, the one in front was loaded anew, or a worklist was read in it. */
export function watchFront(windowId: number, changed: () => void): void {
  browser.tabs.onActivated.addListener((info) => {
    if (info.windowId === windowId) changed();
  });
  browser.tabs.onUpdated.addListener((_, { status }, tab) => {
    if (tab.windowId === windowId && tab.active && status === 'complete') changed();
  });
  browser.storage.session.onChanged.addListener((changes) => {
    if ('lastRead' in changes) changed();
  });
}
