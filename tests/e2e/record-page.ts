import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { Draft, Settings } from '../../lib/model';

/** Puts a training into the extension's own storage, as if it had been logged there. */
export async function put(page: Page, stored: readonly Draft[], said: Settings): Promise<void> {
  const records = stored.map((draft) => ({
    ...draft,
    lineKeys: [],
    caseDate: draft.fields.caseDate.value ?? '',
    writtenBy: 0,
  }));
  await page.evaluate(
    async ([all, kept]) => {
      await chrome.storage.local.set({ settings: kept });
      await new Promise<void>((stored, failed) => {
        const opening = indexedDB.open('first-operator');
        opening.onsuccess = () => {
          const writing = opening.result.transaction('drafts', 'readwrite');
          for (const one of all as object[]) writing.objectStore('drafts').put(one);
          writing.oncomplete = () => {
            opening.result.close();
            stored();
          };
          writing.onerror = () => failed(writing.error);
        };
        opening.onerror = () => failed(opening.error);
      });
    },
    [records, said] as const,
  );
}

const number = (text: string): string | number => (/^[\d,]+$/.test(text) ? Number(text.replaceAll(',', '')) : text);

/** Every chart of the page as the table behind it says it: its title, and its lines. */
export async function figuresOf(page: Page): Promise<Record<string, (string | number)[][]>> {
  const charts = await page.locator('section.chart').evaluateAll((sections) =>
    sections.map((section) => {
      const rows = [...section.querySelectorAll('table.figures tbody tr')];
      return {
        title: section.querySelector('h2')!.textContent!,
        rows: rows.map((row) => [...row.children].map((cell) => cell.textContent!.trim())),
      };
    }),
  );
  return Object.fromEntries(charts.map(({ title, rows }) => [title, rows.map((row) => row.map(number))]));
}

/** The lines of the tables on the sheet of paper that is shown. */
export const paperOf = (page: Page): Promise<string[][]> =>
  page
    .locator('.paper tr')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent!.trim())));

/** The file that a button makes. */
export async function saved(page: Page, button: string): Promise<Buffer> {
  const coming = page.waitForEvent('download', { timeout: 120_000 });
  await page.getByRole('button', { name: button }).click();
  return readFile(await (await coming).path());
}

/** The cells of a CSV file, by the rules of RFC 4180. */
export function csvIn(bytes: Uint8Array): string[][] {
  const text = new TextDecoder().decode(bytes);
  return text
    .split('\r\n')
    .filter((line) => line !== '')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(([, quoted, bare]) =>
        quoted === undefined ? bare! : quoted.replaceAll('""', '"'),
      ),
    );
}
