import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import { findChromium } from './ensure.mjs';

/** Where `wxt build` puts the extension for Chromium. */
export const BUILD = resolve(import.meta.dirname, '../.output/chrome-mv3');

interface Target {
  type: string;
  url: string;
  targetId: string;
}

/** The real popup, which Playwright does not list: driven over the browser's own debugging channel. */
export interface Popup {
  /** Evaluates an expression in the popup, as if by the user's own hand. */
  evaluate<T>(expression: string): Promise<T>;
  /** Waits until an expression is truthy and returns it; throws after `timeout` ms, naming the expression and what the popup shows. */
  until<T>(expression: string, timeout?: number): Promise<T>;
  /** Clicks the first visible element that fits the selector and, where given, whose text contains `text`. */
  click(selector: string, text?: string): Promise<void>;
  /** Presses a key as the keyboard does, on whatever has the focus; `shift` holds Shift down. */
  key(key: string, shift?: boolean): Promise<void>;
  /** Clicks a point as the mouse does; `shift` holds Shift down. */
  mouse(x: number, y: number, shift?: boolean): Promise<void>;
  screenshot(file: string): Promise<void>;
  close(): Promise<void>;
  /** Done when it is closed, by whomever. */
  closed: Promise<void>;
}

/** The built extension in a running Chromium. */
export interface Extension {
  context: BrowserContext;
  id: string;
  /** What a click on the toolbar icon does with `page` in front: grants activeTab and opens the popup. */
  openPopup(page: Page): Promise<Popup>;
  /** The side panel, once something has opened it. */
  openedPanel(): Promise<Popup>;
  /** Opens a page of the extension in a tab. */
  openPage(path: string): Promise<Page>;
  /**
   * What choosing "Capture case" in the context menu of `page` tells the extension. The menu itself is the browser's, out of any test's reach; the
   * right-click before it is the test's own.
   */
  chooseMenu(page: Page): Promise<void>;
  /** Evaluates an expression in the service worker that runs now; Playwright's own handle stays with one that was ended. */
  inWorker(expression: string): Promise<void>;
  /** What every open page, popup and panel of the extension shows now, for the message of a test that failed. */
  shown(): Promise<string>;
  /** Ends the service worker as the browser may at any time. */
  killWorker(): Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  headless: boolean;
  /** Kept profile; a fresh one, removed at the end, where absent. */
  profile?: string;
  build?: string;
  args?: string[];
  /** The browser's own language; the computer's where absent. */
  language?: string;
  /** Leaves the page open that a fresh profile is welcomed with. */
  welcome?: boolean;
}

/** Starts Chromium with the built extension loaded. Throws where no browser is found or the extension does not load. */
export async function launchExtension({
  headless,
  profile,
  build = BUILD,
  args = [],
  language,
  welcome = false,
}: LaunchOptions): Promise<Extension> {
  const executablePath = await findChromium();
  const directory = profile ?? mkdtempSync(join(tmpdir(), 'first-operator-'));
  const context = await chromium.launchPersistentContext(directory, {
    executablePath,
    headless,
    viewport: headless ? { width: 1280, height: 900 } : null,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      '--enable-unsafe-extension-debugging',
      '--disable-search-engine-choice-screen',
      ...(language ? [`--lang=${language}`] : []),
      ...args,
    ],
    // Chromium asks the environment on Linux and its arguments elsewhere.
    ...(language && { env: { ...process.env, LANGUAGE: language } as Record<string, string> }),
    chromiumSandbox: process.platform === 'linux' ? process.getuid?.() !== 0 : undefined,
  });
  const cdp = (await context.browser()?.newBrowserCDPSession()) as CDPSession | undefined;
  if (!cdp) throw new Error('the browser offers no debugging channel');
  const send = cdp.send.bind(cdp) as (method: string, params?: object) => Promise<Record<string, unknown>>;
  const { id } = (await send('Extensions.loadUnpacked', { path: build })) as { id: string };
  const targets = async () => (await send('Target.getTargets', { filter: [{}] })).targetInfos as Target[];
  const url = (path: string) => `chrome-extension://${id}/${path}`;
  const runningWorker = async () =>
    (await targets()).find((t) => t.type === 'service_worker' && t.url.startsWith(url('')));
  const greeted = welcome ? undefined : closeWelcome(context, url('welcome.html'));
  // Where a fresh profile is greeted, it has been by the time the test is ready to press our icon.
  const undisturbed = profile || build !== BUILD ? undefined : greeted;

  return {
    context,
    id,
    async openPopup(page) {
      await undisturbed;
      await page.bringToFront();
      const tab = (await targets()).find((t) => t.type === 'tab' && t.url === page.url());
      if (!tab) throw new Error(`no tab shows ${page.url()}`);
      await send('Extensions.triggerAction', { id, targetId: tab.targetId });
      const popup = await eventually(async () =>
        (await targets()).find((t) => t.type === 'page' && t.url.startsWith(url('popup.html'))),
      );
      return drive(cdp, popup.targetId);
    },
    async openedPanel() {
      const panel = await eventually(async () =>
        (await targets()).find((t) => t.type === 'page' && t.url.startsWith(url('sidepanel.html'))),
      );
      return drive(cdp, panel.targetId);
    },
    async openPage(path) {
      const page = await context.newPage();
      await page.goto(url(path));
      return page;
    },
    async chooseMenu(page) {
      const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
      await worker.evaluate(async (address) => {
        const tabs = await chrome.tabs.query({});
        const tab = tabs.find(({ url }) => url === address);
        const clicked = chrome.contextMenus.onClicked as unknown as { dispatch(info: object, tab: unknown): void };
        clicked.dispatch({ menuItemId: 'capture-case' }, tab);
      }, page.url());
    },
    async inWorker(expression) {
      const worker = await eventually(runningWorker);
      await (await drive(cdp, worker.targetId)).evaluate(expression);
    },
    async shown() {
      const pages = (await targets()).filter((t) => t.type === 'page' && t.url.startsWith(url('')));
      const texts = pages.map(async ({ targetId, url }) => {
        const text = await (await drive(cdp, targetId)).evaluate<string>('document.body.innerText');
        return `── ${url}\n${text}`;
      });
      return (await Promise.allSettled(texts)).map((one) => (one.status === 'fulfilled' ? one.value : '')).join('\n');
    },
    async killWorker() {
      const worker = await runningWorker();
      if (worker) await send('Target.closeTarget', { targetId: worker.targetId });
    },
    async close() {
      await context.close();
      if (!profile) rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** Closes the page that a fresh profile is welcomed with, as soon as it opens: it would come to the front. */
function closeWelcome(context: BrowserContext, url: string): Promise<void> {
  return new Promise((done) => {
    const look = (page: Page) => {
      if (page.url() === url) void page.close().then(done, done);
    };
    context.on('page', (page) => {
      look(page);
      page.on('framenavigated', () => look(page));
    });
  });
}

async function eventually<T>(look: () => Promise<T | undefined>, timeout = 10_000): Promise<T> {
  const end = Date.now() + timeout;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > end) throw new Error('waited in vain');
    await new Promise((done) => setTimeout(done, 20));
  }
}

/** The debugging channel's bit for a Shift that is held. */
const SHIFT = 8;
/** Keys that are no letter: their number, and the text they type. */
const KEYS: Record<string, [code: number, text?: string]> = {
  Tab: [9],
  Enter: [13, '\r'],
  Escape: [27],
  ' ': [32, ' '],
};

/** What whoever asks a closed page is told. */
const CLOSED = 'it was closed';

async function drive(cdp: CDPSession, targetId: string): Promise<Popup> {
  const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, { done(result: Record<string, unknown>): void; fail(error: Error): void }>();
  let last = 0;
  let isOpen = true;
  let tellClosed = () => {};
  const closed = new Promise<void>((done) => {
    tellClosed = done;
  });
  cdp.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const { id, result, error } = JSON.parse(event.message);
    if (error) waiting.get(id)?.fail(new Error(error.message));
    else waiting.get(id)?.done(result ?? {});
    waiting.delete(id);
  });
  // A page that closes answers nothing that was asked of it before: whoever waits would wait for ever.
  cdp.on('Target.detachedFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    isOpen = false;
    tellClosed();
    for (const { fail } of waiting.values()) fail(new Error(CLOSED));
    waiting.clear();
  });
  const send = (method: string, params: object = {}) =>
    new Promise<Record<string, unknown>>((done, fail) => {
      if (!isOpen) return fail(new Error(CLOSED));
      const id = ++last;
      waiting.set(id, { done, fail });
      cdp
        .send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) })
        .catch(fail);
    });

  const popup: Popup = {
    async evaluate<T>(expression: string) {
      const { result, exceptionDetails } = (await send('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        returnByValue: true,
        userGesture: true,
      })) as { result?: { value?: T }; exceptionDetails?: { exception?: { description?: string } } };
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'the popup threw');
      return result?.value as T;
    },
    async until<T>(expression: string, timeout = 15_000) {
      const end = Date.now() + timeout;
      for (;;) {
        const value = await popup.evaluate<T>(expression).catch(() => undefined);
        if (value) return value;
        if (Date.now() > end || !isOpen) {
          const shown = await popup.evaluate<string>('document.body?.innerText ?? ""').catch(() => '(popup closed)');
          throw new Error(`the popup never came to ${expression}; it shows:\n${shown}`);
        }
        await new Promise((done) => setTimeout(done, 30));
      }
    },
    async click(selector, text = '') {
      const find = `[...document.querySelectorAll(${JSON.stringify(selector)})].find((e) => e.checkVisibility() && !e.disabled && e.textContent.includes(${JSON.stringify(text)}))`;
      // It may be drawn anew between being found and being clicked; a click that closes the popup is answered by nobody.
      const press = `((found) => { found?.click(); return Boolean(found); })(${find})`;
      for (;;) {
        await popup.until(`Boolean(${find})`);
        const pressed = await popup.evaluate<boolean>(press).catch((error) => {
          if (isOpen) throw error;
          return true;
        });
        if (pressed) return;
      }
    },
    async key(key, shift = false) {
      const [code, text = ''] = KEYS[key] ?? [key.toUpperCase().charCodeAt(0), key];
      const press = { key, windowsVirtualKeyCode: code, modifiers: shift ? SHIFT : 0 };
      await send('Input.dispatchKeyEvent', { ...press, type: text ? 'keyDown' : 'rawKeyDown', text });
      await send('Input.dispatchKeyEvent', { ...press, type: 'keyUp' });
    },
    async mouse(x, y, shift = false) {
      const press = { x, y, button: 'left', clickCount: 1, modifiers: shift ? SHIFT : 0 };
      await send('Input.dispatchMouseEvent', { ...press, type: 'mousePressed' });
      await send('Input.dispatchMouseEvent', { ...press, type: 'mouseReleased' });
    },
    async screenshot(file) {
      const { data } = (await send('Page.captureScreenshot', { format: 'png' })) as { data: string };
      writeFileSync(file, Buffer.from(data, 'base64'));
    },
    async close() {
      await cdp.send('Target.closeTarget', { targetId }).catch(() => undefined);
    },
    closed,
  };
  return popup;
}
