import { expect, test } from '@playwright/test';
import type { FillReport } from '../../lib/model';
import { findChromium } from '../../scripts/ensure.mjs';
import { startPractice } from '../practice/server';
import { aCase, pickDay } from './a-case';
import { openCaseLog } from './caselog-page';

test.use({ launchOptions: { executablePath: await findChromium() } });

/** Fills a form, watches it, and hands on the page and what is told of it. */
async function watched(
  page: import('@playwright/test').Page,
  use: (caselog: Awaited<ReturnType<typeof openCaseLog>>) => Promise<void>,
) {
  const practice = await startPractice();
  try {
    const caselog = await openCaseLog(page, practice.caseLogUrl);
    expect((await caselog.fill(aCase())).left).toEqual([]);
    await caselog.watch();
    await use(caselog);
    expect(practice.state().spied).toEqual([]);
  } finally {
    await practice.close();
  }
}

const site = (page: import('@playwright/test').Page) => page.locator('#Institutions option:checked').innerText();
/** As a page's own script does it: no event, and no person. */
const drift = (page: import('@playwright/test').Page, text: string) =>
  page.evaluate((wanted) => {
    const list = document.querySelector<HTMLSelectElement>('#Institutions')!;
    list.selectedIndex = [...list.options].findIndex((option) => option.text === wanted);
  }, text);

test('a field that the page loses later is set again once, then shown with what was wanted', async ({ page }) => {
  await watched(page, async (caselog) => {
    await drift(page, 'University Hospital');
    await expect.poll(() => site(page)).toBe('Saint Brigid Hospital');
    expect(await caselog.told()).toEqual([]);
    await drift(page, 'University Hospital');
    await expect.poll(caselog.told).toMatchObject([
      {
        left: [{ field: 'site', reason: 'did-not-stick', wanted: 'Saint Brigid Hospital', now: 'University Hospital' }],
      },
    ]);
    await page.waitForTimeout(1_000);
    expect(await site(page)).toBe('University Hospital');
  });
});

test('what the page spoils after a fill was told of is told again, and Submit is held back until then', async ({
  page,
}) => {
  const practice = await startPractice();
  const caselog = await openCaseLog(page, practice.caseLogUrl);
  const { told, report, again } = await caselog.evaluate<{
    told: FillReport;
    report: FillReport;
    again: FillReport[];
  }>(`(async () => {
    const seen = { again: [] };
    seen.report = await lib.fillCaseLog(document, location, ${JSON.stringify(aCase())}, resident, undefined, (told) => {
      seen.told = told;
      // Add has had its one chance to blank the Site.
      document.querySelector('#Institutions').selectedIndex = 1;
      document.querySelector('#submitButton').click();
    });
    lib.watchFilled(document, seen.told, (now) => seen.again.push(now));
    return seen;
  })()`);
  expect(told).toMatchObject({ left: [], refused: null });
  expect(report.left).toMatchObject([{ field: 'site', reason: 'did-not-stick' }]);
  expect(again).toEqual([report]);
  expect(practice.state().spied).toEqual([]);
  await practice.close();
});

test('what the resident changes after the fill is the resident’s: never set again', async ({ page }) => {
  await watched(page, async (caselog) => {
    await page.locator('#Institutions').focus();
    await page.keyboard.type('Child');
    await expect
      .poll(async () => (await caselog.told()).at(-1)?.left)
      .toMatchObject([{ field: 'site', reason: 'changed-by-resident' }]);
    await page.waitForTimeout(1_000);
    expect(await site(page)).toContain('Children');
  });
});

test('a code that goes, or comes twice, is told', async ({ page }) => {
  await watched(page, async (caselog) => {
    await page.evaluate(() =>
      (globalThis as never as { sidePanelCodes: { remove(at: number): void } }).sidePanelCodes.remove(0),
    );
    await expect
      .poll(async () => (await caselog.told()).at(-1)?.left)
      .toMatchObject([{ field: 'entries', reason: 'did-not-stick', now: null }]);
  });
});

test('lists that the page fetches anew for a date the resident changed are waited for, not fought with', async ({
  page,
}) => {
  await watched(page, async (caselog) => {
    await pickDay(page, 15);
    await expect.poll(() => page.locator('#ResidentRoles option:checked').innerText()).toBe('Secondary');
    await expect
      .poll(async () => (await caselog.told()).at(-1)?.left.map(({ field, reason }) => [field, reason]))
      .toEqual([['caseDate', 'changed-by-resident']]);
  });
});

test('the watch ends when the resident submits', async ({ page }) => {
  const practice = await startPractice();
  const caselog = await openCaseLog(page, practice.caseLogUrl);
  await caselog.evaluate('lib.onSubmitted(document, () => {}); null');
  await caselog.fill(aCase());
  await caselog.watch();
  await page.locator('#submitButton').click();
  await page.locator('#confirmSubmitButton').waitFor();
  await drift(page, 'University Hospital');
  await page.waitForTimeout(1_200);
  expect(await site(page)).toBe('University Hospital');
  expect(await caselog.told()).toEqual([]);
  await practice.close();
});
