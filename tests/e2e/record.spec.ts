import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import type { Draft, Settings } from '../../lib/model';
import { bundle } from '../../scripts/in-page';
import type { Done } from '../unit/progress/oracle';
import { expect, test } from './fixtures';

const esir = { from: '2021-07-01', to: '2025-06-30' };

/** Puts a training into the extension's own storage, as if it had been logged there. */
async function seed(page: Page, stored: readonly Draft[], said: Settings): Promise<void> {
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

test('the pages of the record show what the independent count says, and the ESIR form comes as a PDF', async ({
  extension,
}) => {
  test.setTimeout(180_000);
  // Shown once, the list of cases has made the database.
  const page = await extension.openPage('log.html#cases');
  await expect(page.getByText('No case is here')).toBeVisible();
  const code = await bundle('tests/e2e/training.ts');
  const made = (await page.evaluate(
    `(() => { const it = ${code}; return { ...it.training(7, 300), settings: it.SETTINGS }; })()`,
  )) as {
    drafts: Draft[];
    done: Done[];
    settings: Settings;
  };
  const { profile } = made.settings;
  await seed(page, made.drafts, { ...made.settings, profile: { ...profile, pathway: 'esir', esir } });
  const counting = made.done.filter((one) => one.state === 'logged' && one.counts);
  const inEsir = counting.filter(({ date }) => date !== null && date >= esir.from && date <= esir.to);
  const visits = (some: typeof counting) => new Set(some.map(({ visit }) => visit)).size;

  await page.goto(page.url().replace(/#.*/, '#progress'));
  await page.reload();
  await expect(page.locator('.target-count strong')).toHaveText(String(visits(inEsir)), { timeout: 30_000 });
  const twelve = page
    .locator('section.chart')
    .filter({ has: page.getByRole('heading', { name: 'The twelve categories' }) });
  const embolized = counting.filter(({ category }) => category === 'Embolization').length;
  await expect(
    twelve
      .locator('.bar-line')
      .filter({ hasText: /^Embolization/ })
      .locator('.bar-number'),
  ).toHaveText(String(embolized));

  await page.getByRole('link', { name: 'ESIR form' }).click();
  await page.getByLabel('Resident').fill('Ada Okafor');
  const coming = page.waitForEvent('download', { timeout: 120_000 });
  await page.getByRole('button', { name: 'Form and log as PDF' }).click();
  const path = await (await coming).path();
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(await readFile(path))), {
    mergePages: false,
  });
  const first = text[0]!.replace(/\s+/g, ' ');
  expect(first).toContain('Resident Name: Ada Okafor');
  const embolizedInEsir = inEsir.filter(({ category }) => category === 'Embolization').length;
  expect(first).toContain(`Embolization ${embolizedInEsir}`);
  expect(first).toContain(String(visits(inEsir)));

  await page.getByRole('link', { name: 'Reconcile' }).click();
  await page.getByLabel('Choose exports').setInputFiles({
    name: 'CaseDetail.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('Case ID,Case Date,Category\nZZZZ,3/5/2024,Embolization\n'),
  });
  await expect(page.getByText('1 case is in the export alone.')).toBeVisible();
});
