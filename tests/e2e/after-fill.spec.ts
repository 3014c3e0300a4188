import { expect, type Page, test } from '@playwright/test';
import type { FillValues } from '../../lib/model';
import { findChromium } from '../../scripts/ensure.mjs';
import type { Quirks } from '../practice/quirks';
import { type Practice, startPractice } from '../practice/server';
import { aCase } from './a-case';
import { openCaseLog } from './caselog-page';

/*
 * What a page does after the fill, and what is told of it: faults that were met on pages built by others, each on a page of its own.
 */
test.use({ launchOptions: { executablePath: await findChromium() } });

type CaseLog = Awaited<ReturnType<typeof openCaseLog>>;
interface Filled {
  page: Page;
  caselog: CaseLog;
  practice: Practice;
  values: FillValues;
}

/** Fills a form and watches it. */
async function filledPage(
  page: Page,
  use: (filled: Filled) => Promise<void>,
  { quirks = {}, before }: { quirks?: Partial<Quirks>; before?: () => void } = {},
): Promise<void> {
  const practice = await startPractice({ quirks: { ajaxDelay: false, ...quirks } });
  const values = { ...aCase(), attending: quirks.attendingPresent === false ? null : aCase().attending };
  try {
    const caselog = await openCaseLog(page, practice.caseLogUrl);
    if (before) await page.evaluate(before);
    expect((await caselog.fill(values)).left).toEqual([]);
    await caselog.watch();
    await use({ page, caselog, practice, values });
  } finally {
    await practice.close();
  }
}

const MASKED = { maskedDate: true, selectTwo: false, attendingPresent: false } as const;
const dateOf = async (page: Page) =>
  (await page.locator('.ProcedureDate input').inputValue()).replace(/\b0(?=\d)/g, '');
const asWritten = (iso: string) => iso.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$2/$3/$1');

for (const [name, quirks] of [
  ['jQuery UI with a mask', MASKED],
  ['bootstrap-datepicker', {}],
] as const)
  test(`the date stays through Escape, Tab and a click away: ${name}`, async ({ page }) => {
    await filledPage(
      page,
      async ({ caselog, values }) => {
        const box = page.locator('.ProcedureDate input');
        for (const key of ['Escape', 'Tab', 'Enter']) {
          await box.click();
          await page.keyboard.press(key);
          await page.locator('h1').click();
          await expect.poll(() => dateOf(page)).toBe(asWritten(values.caseDate!));
          await page.waitForTimeout(500);
        }
        expect((await caselog.told()).flatMap(({ left }) => left)).toEqual([]);
      },
      { quirks },
    );
  });

test('a page that changes the Site after the resident chose it is not taken for the resident', async ({ page }) => {
  await filledPage(page, async ({ caselog }) => {
    const site = page.locator('#Institutions');
    await site.focus();
    await page.keyboard.type('Univ');
    await expect
      .poll(async () => (await caselog.told()).at(-1)?.left)
      .toMatchObject([{ field: 'site', reason: 'changed-by-resident' }]);
    await page.locator('a[href="#favorites"]').click();
    await page.locator('#code-favorites-body .addCode').first().click();
    // The page blanks it; what the resident chose is put back.
    await page.waitForTimeout(1_000);
    expect(await site.locator('option:checked').innerText()).toBe('University Hospital');
  });
});

test('every code that is added by hand has the Site set again', async ({ page }) => {
  await filledPage(page, async ({ values }) => {
    await page.locator('a[href="#favorites"]').click();
    for (let times = 0; times < 3; times++) {
      await page.locator('#code-favorites-body .addCode').first().click();
      await page.waitForTimeout(800);
      expect(await page.locator('#Institutions option:checked').innerText()).toBe(values.site);
    }
  });
});

test('codes whose icon is kept from readers of the screen are taken out by undoing', async ({ page }) => {
  await filledPage(page, async ({ caselog }) => {
    await page.evaluate(() => document.querySelector('.removeCode')!.setAttribute('aria-hidden', 'true'));
    expect(await caselog.undo()).toMatchObject({ ok: true, value: { left: [] } });
    expect(await page.locator('.selectedCodesBody li').count()).toBe(0);
  });
});

test('codes that cannot be taken out keep the form held', async ({ page }) => {
  await filledPage(page, async ({ caselog, values }) => {
    await page.evaluate(() => document.querySelector('.removeCode')!.remove());
    expect(await caselog.undo()).toMatchObject({
      ok: true,
      value: { left: [{ field: 'entries', reason: 'not-restored' }] },
    });
    const next = await caselog.fill({ ...values, caseId: 'ANOTHER' });
    expect(next.refused).toMatchObject({ code: 'form-holds-another-case' });
  });
});

test('a late answer to an earlier choice does not make a row missing', async ({ page }) => {
  const practice = await startPractice({ quirks: { ajaxDelay: false } });
  const caselog = await openCaseLog(page, practice.caseLogUrl);
  // Every list of types is preceded by that of another area.
  await page.evaluate(() => {
    const { caseEntryApp } = globalThis as never as { caseEntryApp: { fillList(at: string, all: object[]): void } };
    const fill = caseEntryApp.fillList;
    caseEntryApp.fillList = (at, all) => {
      if (at !== '#Types' || all.length === 0) return fill(at, all);
      fill(at, [{ value: '99999', text: 'A type of another area' }]);
      setTimeout(() => fill(at, all), 700);
    };
  });
  expect(await caselog.fill(aCase())).toMatchObject({ left: [], refused: null });
  await practice.close();
});

test('an Add that adds a favorite is not pressed, whatever it says', async ({ page }) => {
  const practice = await startPractice({ quirks: { ajaxDelay: false } });
  const caselog = await openCaseLog(page, practice.caseLogUrl);
  await page.evaluate(() => {
    const template = document.querySelector('#codeRowTemplate')!;
    template.textContent = template.textContent!.replace(
      'class="btn btn-sm btn-success addCode"',
      'class="btn btn-sm" title="Add to favourites"',
    );
  });
  const { left } = await caselog.fill(aCase());
  expect(left).toMatchObject([{ field: 'entries', reason: 'not-known' }]);
  expect(practice.state().spied).toEqual([]);
  await practice.close();
});

test('a comment that stands there and is not the draft’s is named and unfolded', async ({ page }) => {
  const practice = await startPractice({ quirks: { ajaxDelay: false } });
  const caselog = await openCaseLog(page, practice.caseLogUrl);
  await page.evaluate(() => {
    document.querySelector<HTMLTextAreaElement>('#Comments')!.value = 'of another case';
  });
  const { left } = await caselog.fill({ ...aCase(), comments: null });
  expect(left).toMatchObject([{ field: 'comments', reason: 'stands-there' }]);
  await expect(page.locator('#Comments')).toBeVisible();
  await practice.close();
});

test('a comment is as long as it is posted: a line break counts two', async ({ page }) => {
  const practice = await startPractice({ quirks: { ajaxDelay: false } });
  const caselog = await openCaseLog(page, practice.caseLogUrl);
  const lines = (length: number) => `${'\n'.repeat(9)}${'x'.repeat(length - 9)}`;
  expect((await caselog.fill({ ...aCase(), comments: `a${lines(998)}` })).left).toMatchObject([
    { field: 'comments', reason: 'too-long' },
  ]);
  expect((await caselog.fill({ ...aCase(), comments: `a${lines(990)}` })).left).toEqual([]);
  await practice.close();
});

test('a drawn list that shows another person than it holds is not called filled', async ({ page }) => {
  await filledPage(page, async ({ caselog, values }) => {
    await page.evaluate(() => {
      const drawn = document.querySelector('#select2-Attendings-container')!;
      drawn.textContent = 'Somebody, Else';
      drawn.setAttribute('title', 'Somebody, Else');
    });
    const preview = await caselog.preview(values);
    expect(preview.ok && preview.value.fields.find(({ field }) => field === 'attending')?.outcome).not.toBe('same');
  });
});

test('words of a failed Submit go with the fill, and are no answer to the next', async ({ page }) => {
  const practice = await startPractice({ quirks: { ajaxDelay: false, templatePrefills: false } });
  const caselog = await openCaseLog(page, practice.caseLogUrl);
  await page.locator('#submitButton').click();
  await expect(page.locator('.field-validation-error').first()).toBeVisible();
  await caselog.fill(aCase());
  await expect(page.locator('.field-validation-error')).toHaveCount(0);
  await practice.close();
});

test('a date that leaving its box for Submit brought back is set right before the page posts', async ({ page }) => {
  await filledPage(page, async ({ caselog, practice, values }) => {
    await caselog.evaluate('lib.onSubmitted(document, () => {}); null');
    // A widget that hears nothing but its own calendar.
    await page.evaluate(() => {
      const box = document.querySelector<HTMLInputElement>('.ProcedureDate input')!;
      box.addEventListener('blur', () => {
        box.value = '11/21/2026';
      });
    });
    await page.locator('.ProcedureDate input').click();
    await page.keyboard.press('Escape');
    await page.locator('#submitButton').click();
    await page.locator('#confirmSubmitButton').click();
    await page.locator('#server-success').waitFor();
    expect(practice.state().submissions).toMatchObject([{ caseDate: values.caseDate, click: 'trusted' }]);
  });
});
