import { test as base, expect, type Page } from '@playwright/test';
import { type Extension, launchExtension } from '../../scripts/extension';
import { introduce } from '../../scripts/resident';
import type { Walk } from '../../scripts/walk';
import { type Practice, startPractice } from '../practice/server';

interface Fixtures {
  extension: Extension;
  practice: Practice;
  /** A tab on the practice worklist and one on the practice Case Log. */
  walk: Walk;
}

/** Every test gets a browser of its own with the built extension, the practice resident's settings, and practice pages nobody has touched. */
export const test = base.extend<Fixtures>({
  practice: async ({ browserName: _ }, use) => {
    const practice = await startPractice();
    await use(practice);
    await practice.close();
  },
  extension: async ({ browserName: _ }, use, testInfo) => {
    const extension = await launchExtension({ headless: true });
    await introduce(extension);
    await use(extension);
    if (testInfo.status !== testInfo.expectedStatus) {
      const shown = await extension.shown().catch(() => '(the browser is gone)');
      testInfo.errors.push({ message: `When it failed, our pages showed:\n${shown}` });
    }
    await extension.close();
  },
  walk: async ({ extension, practice }, use) => {
    const worklist = await tab(extension, practice.worklistUrl);
    const caseLog = await tab(extension, practice.caseLogUrl);
    await use({ extension, worklist, caseLog, say: () => undefined });
  },
});

/** Opens an address in a tab of its own. */
export async function tab({ context }: Extension, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url);
  return page;
}

/** Everything the extension keeps on disk, as one text: its database and its storage areas. */
export async function everythingStored(extension: Extension): Promise<string> {
  const page = await extension.openPage('options.html');
  const stored = await page.evaluate(async () => {
    const names = (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
    const stores = await Promise.all(
      names.map(
        (name) =>
          new Promise<unknown[]>((done, fail) => {
            const opening = indexedDB.open(name);
            opening.onerror = () => fail(opening.error);
            opening.onsuccess = () => {
              const db = opening.result;
              const all: unknown[] = [];
              const reading = db.transaction([...db.objectStoreNames]);
              for (const store of db.objectStoreNames) {
                const request = reading.objectStore(store).getAll();
                request.onsuccess = () => all.push({ store, records: request.result });
              }
              reading.oncomplete = () => {
                db.close();
                done(all);
              };
            };
          }),
      ),
    );
    return JSON.stringify([stores, await chrome.storage.local.get(), await chrome.storage.session.get()]);
  });
  await page.close();
  return stored;
}

/** The drafts as they are stored, with their state. */
export async function storedDrafts(
  extension: Extension,
): Promise<{ state: string; lines: unknown[]; entries: { concept: string }[] }[]> {
  const [stores] = JSON.parse(await everythingStored(extension)) as [{ store: string; records: never[] }[][]];
  return stores.flat().find(({ store }) => store === 'drafts')?.records ?? [];
}

export { expect };
