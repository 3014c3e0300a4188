import { expect, test } from '@playwright/test';
import { findChromium } from '../../scripts/ensure.mjs';
import { IR_CLASS } from '../practice/codes';
import { IR_ROWS } from '../practice/picker';
import { NO_QUIRKS, type QuirkName } from '../practice/quirks';
import { type PracticeOptions, startPractice } from '../practice/server';
import { aCase, contents } from './a-case';
import { openCaseLog } from './caselog-page';

test.use({ launchOptions: { executablePath: await findChromium() } });

async function withPage(
  use: (url: string, practice: Awaited<ReturnType<typeof startPractice>>) => Promise<void>,
  options: PracticeOptions = {},
) {
  const practice = await startPractice(options);
  try {
    await use(practice.caseLogUrl, practice);
  } finally {
    await practice.close();
  }
}

const CLEAN = { ok: true, value: { filled: [], left: [], refused: null, undone: true } };

/** Those that touch a value after it was written, or how a code is added. */
const SPOILERS: QuirkName[] = [
  'addResetsSite',
  'dateResetsToToday',
  'dateResetsOnceOverPicked',
  'dateChangeReloadsLists',
  'caseIdClearedByReload',
  'templatePrefills',
  'quantityBoxes',
];

for (const quirk of ['all', ...SPOILERS])
  test(`undo puts the form back exactly as it was, with the quirk ${quirk}`, async ({ page }) => {
    const quirks = quirk === 'all' ? {} : { ...NO_QUIRKS, [quirk]: true };
    await withPage(
      async (url, practice) => {
        const caselog = await openCaseLog(page, url);
        const before = await contents(page);
        const entries = [5, 90].map((at) => {
          const { area, type, description } = IR_ROWS[at]!;
          return { concept: description, listings: [{ class: IR_CLASS, area, type, description }] };
        });
        const filled = await caselog.fill(aCase({ entries }));
        expect(filled.left).toEqual([]);
        expect(await contents(page)).not.toEqual(before);
        expect(await caselog.undo()).toMatchObject(CLEAN);
        await page.waitForTimeout(600);
        expect(await contents(page)).toEqual(before);
        const done = practice.state().spied.filter(({ kind }) => kind !== 'remove click');
        expect(done).toEqual([]);
        expect(practice.state().spied).toHaveLength(2);
      },
      { quirks, today: '2026-11-20' },
    );
  });

test('undo brings back what the resident had typed and let us overwrite, and it is theirs again', async ({ page }) => {
  await withPage(async (url) => {
    const caselog = await openCaseLog(page, url);
    await page.locator('input[maxlength="25"]').pressSequentially('MINE-1');
    const before = await contents(page);
    await caselog.fill(aCase(), { keep: { caseId: 'mine' }, pick: {} });
    expect(await caselog.undo()).toMatchObject(CLEAN);
    expect(await contents(page)).toEqual(before);
    const report = await caselog.fill(aCase());
    expect(report.left).toMatchObject([{ field: 'caseId', reason: 'already-filled', now: 'MINE-1' }]);
  });
});

test('what the resident changed or added since stays where undo finds it, and is named', async ({ page }) => {
  await withPage(async (url) => {
    const caselog = await openCaseLog(page, url);
    await page.locator('a[href="#favorites"]').click();
    await page.locator('#code-favorites-body .addCode').first().click();
    const own = (await contents(page)).codes;
    await caselog.fill(aCase({ entries: [] }));
    await page.locator('input[maxlength="25"]').fill('');
    await page.locator('input[maxlength="25"]').pressSequentially('MINE-2');
    expect(await caselog.undo()).toMatchObject({
      ok: true,
      value: { left: [{ field: 'caseId', reason: 'changed-by-resident', now: 'MINE-2' }] },
    });
    expect((await contents(page)).codes).toBe(own);
    expect(await page.locator('input[maxlength="25"]').inputValue()).toBe('MINE-2');
  });
});

test('a code that stood there before the fill is not removed by its undoing, though the case has it too', async ({
  page,
}) => {
  await withPage(async (url) => {
    const caselog = await openCaseLog(page, url);
    await page.locator('a[href="#favorites"]').click();
    await page.locator('#code-favorites-body tr', { hasText: 'Venous port placement' }).locator('.addCode').click();
    const report = await caselog.fill(aCase());
    expect(report.left).toEqual([]);
    expect(await page.locator('.selectedCodesBody li').count()).toBe(1);
    expect(await caselog.undo()).toMatchObject(CLEAN);
    expect(await page.locator('.selectedCodesBody li').count()).toBe(1);
  });
});

test('filling the same case twice is taken back to before the first', async ({ page }) => {
  await withPage(async (url) => {
    const caselog = await openCaseLog(page, url);
    const before = await contents(page);
    await caselog.fill(aCase());
    await caselog.fill(aCase({ role: 'Assisting' }));
    expect(await caselog.undo()).toMatchObject(CLEAN);
    await page.waitForTimeout(600);
    expect(await contents(page)).toEqual(before);
    expect(await caselog.undo()).toMatchObject({ ok: false, refusal: { code: 'nothing-to-undo' } });
  });
});

test('a fill can be taken back after a press of Submit that the page did not take', async ({ page }) => {
  await withPage(async (url) => {
    const caselog = await openCaseLog(page, url);
    await caselog.evaluate('globalThis.submits = 0; lib.onSubmitted(document, () => { submits += 1; }); null');
    await caselog.fill(aCase());
    await page.evaluate(() => document.querySelector<HTMLElement>('#submitButton')!.click());
    expect(await caselog.evaluate('submits')).toBe(0);
    await page.locator('#confirmSubmitButton').waitFor();
    await page.locator('#confirmSubmit [data-bs-dismiss="modal"]').first().click();
    await page.locator('#confirmSubmitButton').waitFor({ state: 'hidden' });
    await page.locator('#submitButton').click();
    expect(await caselog.evaluate('submits')).toBe(1);
    expect(await caselog.undo()).toMatchObject(CLEAN);
  });
});
