import { type Browser, browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { panelIsOpen } from '../../lib/platform/panel';
import { readSettings } from '../../lib/platform/settings';
import { text } from '../../lib/platform/text';

const MENU = 'capture-case';
const ALL_CASES = 'all-cases';

/**
 * Offers "Capture case" in the page's context menu, unless the resident switched it off, and the page of all cases in the icon's. Called when
 * the extension is installed or updated, and when the settings change.
 */
export async function offerMenu(): Promise<void> {
  const { pageMenu } = await readSettings();
  browser.contextMenus.removeAll(() => {
    browser.contextMenus.create({ id: ALL_CASES, title: text('cases_title'), contexts: ['action'] });
    if (!pageMenu) return;
    browser.contextMenus.create({
      id: MENU,
      title: text('commandCapture'),
      contexts: ['page', 'selection', 'link', 'frame'],
    });
  });
}

/** Opens the page of all cases when it is asked for in the icon's menu. */
export function openCasesFromMenu(): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId }) => {
    if (menuItemId === ALL_CASES) void browser.tabs.create({ url: browser.runtime.getURL('/log.html') });
  });
}

/**
 * Calls back with the tab when the resident asks for a capture outside the popup: from the context menu (`onRow` true: the row under the
 * pointer is meant) or by the keyboard command.
 */
export function onCaptureAsked(asked: (tabId: number, onRow: boolean) => void): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === MENU && tab?.id !== undefined) asked(tab.id, true);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === MENU && tab?.id !== undefined) asked(tab.id, false);
  });
}

/**
 * Shows what was read or staged: in the side panel where one is open, else in the popup where this browser lets us open it; elsewhere the
 * badge alone tells.
 */
export async function showDesk(): Promise<void> {
  await storage.setItem('session:lastRead', Date.now());
  if (!(await panelIsOpen())) await browser.action.openPopup().catch(() => undefined);
}

/** Shows the welcome page once, when the extension is installed: the only tab that opens by itself. */
export async function welcome(reason: `${Browser.runtime.OnInstalledReason}`): Promise<void> {
  if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}

/** The number of drafts that wait, on the icon: 1 to 99+, nothing at 0. Never anything of a patient. */
export async function showWaiting(count: number): Promise<void> {
  await browser.action.setBadgeText({ text: count === 0 ? '' : count > 99 ? '99+' : String(count) });
  await browser.action.setBadgeBackgroundColor({ color: '#0b6b60' });
  await browser.action.setTitle({ title: count === 0 ? text('extName') : text('badgeTitle', count) });
}
