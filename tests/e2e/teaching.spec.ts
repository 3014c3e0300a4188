import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Draft } from '../../lib/model';
import type { Extension, Popup } from '../../scripts/extension';
import { captureRows, type Walk } from '../../scripts/walk';
import { practiceCases } from '../practice/cases';
import { everythingStored, expect, storedDrafts, tab, test } from './fixtures';

const MISSING = (field: string) => `button[aria-label="${field}: not found. Show where it is."]`;
const HEAD = `document.querySelector('.reading-head').innerText`;
const COLUMN = '.columns .column';

const openList = (extension: Extension, origin: string, name: string): Promise<Page> =>
  tab(extension, `${origin}/worklist/${name}`);
const over = (walk: Walk, worklist: Page): Promise<Popup> => captureRows({ ...walk, worklist });
/** The popup over a list that may have been read before. */
async function readingOf(extension: Extension, worklist: Page): Promise<Popup> {
  const popup = await extension.openPopup(worklist);
  const CAPTURE = `[...document.querySelectorAll('button')].find((one) => one.textContent.includes('Capture case'))`;
  await popup.until(`document.querySelector('.rows .row') || ${CAPTURE}`);
  await popup.evaluate(`document.querySelector('.rows .row') || ${CAPTURE}.click()`);
  await popup.until(`Boolean(document.querySelector('.rows .row'))`);
  return popup;
}
const accessions = practiceCases(new Date().toLocaleDateString('sv-SE'))
  .flatMap(({ lines }) => lines)
  .map(({ accession }) => accession);

/** Stages the first row and gives back the line as it is stored. */
async function stageFirst(extension: Extension, popup: Popup) {
  await popup.evaluate(`document.querySelector('.rows .row input').click()`);
  await popup.click('.reading-acts button', 'Stage 1 row');
  await popup.until(`Boolean(document.querySelector('.card'))`);
  const [draft] = (await storedDrafts(extension)) as unknown as Draft[];
  return draft!.lines[0]!;
}

test('a column that is not recognised is chosen in a list, holds at the next visit, and is marked in the review', async ({
  walk,
  practice,
  extension,
}) => {
  const worklist = await openList(extension, practice.origin, 'headings');
  const popup = await over(walk, worklist);
  await popup.click(MISSING('accession'));
  await popup.until(`document.querySelectorAll('${COLUMN}').length === 8`);
  const listed = await popup.evaluate<string>(`document.querySelector('.columns').innerText`);
  expect(listed).toContain('Filing key');
  expect(accessions.filter((accession) => listed.includes(accession))).toEqual([]);
  await popup.click(COLUMN, 'Filing key');
  await popup.until(`${HEAD}.includes('Read as it was shown: accession')`);
  await popup.close();

  await worklist.reload();
  const again = await over(walk, worklist);
  expect(await again.evaluate<string>(HEAD)).toContain('Read as it was shown: accession');
  const line = await stageFirst(extension, again);
  expect(line.accession).toMatch(/^[0-9a-f]{64}$/);
  await again.close();
  const stored = await everythingStored(extension);
  expect(stored).toContain('"heading":"filing key"');
  expect(accessions.filter((accession) => stored.includes(accession))).toEqual([]);
});

test('two columns that could each be the MRN are shown, and the one that is chosen is read', async ({
  walk,
  practice,
  extension,
}) => {
  const worklist = await openList(extension, practice.origin, 'headings');
  const popup = await over(walk, worklist);
  expect(await popup.evaluate<string>(HEAD)).toContain('“Patient ID” and “Pat. ID” could each be it');
  await popup.click('.contested button', 'Choose');
  await popup.click(COLUMN, 'Patient ID');
  await popup.until(`!document.querySelector('.contested')`);
  const line = await stageFirst(extension, popup);
  expect(line.patient).toMatch(/^[0-9a-f]{64}$/);
  await popup.close();
});

test('a table in which no worklist was recognised is shown on request and read once its columns are shown', async ({
  walk,
  practice,
  extension,
}) => {
  const worklist = await openList(extension, practice.origin, 'nameless');
  const popup = await extension.openPopup(worklist);
  await popup.click('button', 'Capture case');
  await popup.click('button', 'Show the tables');
  await popup.click('button', 'Fix columns');
  await popup.evaluate(`(() => {
    const field = document.querySelector('.columns select');
    field.value = 'description';
    field.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);
  await popup.click(COLUMN, 'What');
  await popup.until(`document.querySelectorAll('.rows .row').length === 5 && ${HEAD}.includes('description')`);
  await popup.close();
  await worklist.reload();
  const again = await over(walk, worklist);
  expect(await again.evaluate<number>(`document.querySelectorAll('.rows .row').length`)).toBe(5);
  expect(walk.worklist.isClosed()).toBe(false);
  await again.close();
});

test('the resident points at a column on the page, by pointer or by keys; the page notices nothing', async ({
  practice,
  extension,
}) => {
  const worklist = await openList(extension, practice.origin, 'headings');
  await worklist.evaluate(() => {
    const noticed: string[] = [];
    Object.assign(window, { noticed });
    for (const type of ['click', 'mousedown', 'mouseup', 'pointerdown', 'keydown'])
      document.addEventListener(type, ({ isTrusted }) => isTrusted && noticed.push(type), true);
  });
  const before = await worklist.evaluate(() => document.body.outerHTML);
  const point = async (field: string) => {
    const popup = await readingOf(extension, worklist);
    await popup.click(MISSING(field));
    await popup.click('button', 'Point at it on the page');
    await popup.closed;
    await worklist.bringToFront();
  };
  const kept = async () => (await everythingStored(extension)).includes('"heading":"filing key"');

  await point('accession');
  // What a page does by itself is not the resident's word.
  await worklist.evaluate(() => {
    const heading = [...document.querySelectorAll('th')].find((one) => one.textContent === 'Filing key')!;
    heading.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  });
  await worklist.keyboard.press('Escape');
  expect(await kept()).toBe(false);

  await point('accession');
  await worklist.getByRole('columnheader', { name: 'Filing key' }).click();
  await expect.poll(kept, { timeout: 20_000 }).toBe(true);
  const again = await readingOf(extension, worklist);
  await again.until(`${HEAD}.includes('Read as it was shown: accession')`);
  await again.click('button', 'Fix columns');
  await again.click('button', 'Forget what was shown');
  await again.until(`!${HEAD}.includes('Read as it was shown')`);
  await again.close();
  expect(await kept()).toBe(false);

  await point('accession');
  for (let step = 0; step < 4; step++) await worklist.keyboard.press('ArrowRight');
  await worklist.keyboard.press('Enter');
  await expect.poll(kept, { timeout: 20_000 }).toBe(true);
  expect(await worklist.evaluate(() => document.body.outerHTML)).toBe(before);
  expect(await worklist.evaluate(() => (window as unknown as { noticed: string[] }).noticed)).toEqual([]);
  expect(await worklist.evaluate(() => document.documentElement.children.length)).toBeLessThanOrEqual(3);
});

test('what was shown is listed, handed on as a file without a patient, taken back, and taken in again', async ({
  walk,
  practice,
  extension,
}, testInfo) => {
  const worklist = await openList(extension, practice.origin, 'headings');
  const popup = await over(walk, worklist);
  await popup.click(MISSING('accession'));
  await popup.click(COLUMN, 'Filing key');
  await popup.until(`${HEAD}.includes('Read as it was shown: accession')`);
  await popup.close();

  const options = await extension.openPage('options.html');
  const item = options.getByRole('listitem').filter({ hasText: `${practice.origin}/worklist/headings` });
  await expect(item).toContainText('“filing key”');
  const [download] = await Promise.all([
    options.waitForEvent('download'),
    options.getByRole('link', { name: 'Export columns' }).click(),
  ]);
  const path = testInfo.outputPath('columns.json');
  await download.saveAs(path);
  expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({
    kind: 'first-operator-columns',
    schemaVersion: 1,
    tables: [
      {
        origin: practice.origin,
        path: '/worklist/headings',
        fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
        columns: { accession: { heading: 'filing key', index: 4 } },
      },
    ],
  });
  await item.getByRole('button', { name: /^Remove what was shown/ }).click();
  await expect(item).toHaveCount(0);
  await options.getByLabel('Import columns').setInputFiles(path);
  await expect(options.getByText('Imported: 1 new, 0 replaced, 0 known already.')).toBeVisible();
  await expect(item.getByText(/^imported from a colleague/)).toBeVisible();
  await worklist.reload();
  const again = await over(walk, worklist);
  expect(await again.evaluate<string>(HEAD)).toContain('Read as it was shown: accession');
  await again.close();
});
