import type { Browser, Page } from '@playwright/test';
import type { FillValues } from '../../../lib/model';
import { startPractice } from '../../practice/server';
import { differences } from '../../practice/varied';

/** What a person did to a page, as the page saw it: presses of a mouse button and of keys. */
export interface Effort {
  clicks: number;
  keys: number;
  milliseconds: number;
  /** What arrived otherwise than meant. */
  wrong: string[];
}

/**
 * Types one case into the practice form as a practised person does, by the keyboard where that is shorter, and submits it; the page
 * counts. The times hold no moment of thought or of looking up a value, so that they are a floor.
 */
export async function typeByHand(browser: Browser, values: FillValues): Promise<Effort> {
  const practice = await startPractice();
  const page = await browser.newPage();
  try {
    await page.addInitScript(() => {
      const counts = { clicks: 0, keys: 0 };
      Object.assign(window, { counts });
      addEventListener('mousedown', ({ isTrusted }) => isTrusted && counts.clicks++, true);
      addEventListener('keydown', ({ isTrusted }) => isTrusted && counts.keys++, true);
    });
    await page.goto(practice.caseLogUrl);
    const began = performance.now();
    await typeHeader(page, values);
    for (const { listings } of values.entries) if (listings[0]) await typeCode(page, listings[0]);
    // The page blanks the site a moment after Add: a person who chose it sooner would do so twice.
    await page.waitForFunction(() => document.querySelector<HTMLSelectElement>('#Institutions')?.value === '');
    await choose(page, '#Institutions', values.site ?? '');
    await page.locator('#submitButton').click();
    const counts = await page.evaluate(() => (window as unknown as { counts: Effort }).counts);
    const milliseconds = performance.now() - began;
    await page.locator('#confirmSubmitButton').click();
    await page.locator('#server-success').waitFor();
    const [sent] = practice.state().submissions;
    return { ...counts, milliseconds, wrong: sent ? differences(values, sent) : ['not sent'] };
  } finally {
    await page.close();
    await practice.close();
  }
}

async function typeHeader(page: Page, values: FillValues): Promise<void> {
  await typeDate(page, values.caseDate ?? '');
  await choose(page, '#ProcedureYear', values.caseYear ?? '');
  await page.locator('.select2-selection').click();
  await page.locator('.select2-results__option', { hasText: values.attending ?? '' }).click();
  await choose(page, '#PatientTypes', values.patientType ?? '');
  // The first change of a list puts today back, whatever the picker knew.
  await typeDate(page, values.caseDate ?? '');
  await choose(page, '#ResidentRoles', values.role ?? '');
  await page.locator('input[maxlength="25"]').click();
  await page.keyboard.type(values.caseId);
}

async function typeDate(page: Page, iso: string): Promise<void> {
  const [year, month, day] = iso.split('-').map(Number);
  await page.locator('.ProcedureDate input').click({ clickCount: 3 });
  await page.keyboard.type(`${month}/${day}/${year}`);
  await page.keyboard.press('Tab');
  await settled(page);
}

/** Waits until no request of the page is under way and its handlers have run. */
const settled = (page: Page) =>
  page.waitForFunction(() => (window as unknown as { jQuery: { active: number } }).jQuery.active === 0);

async function typeCode(
  page: Page,
  { class: kind, area, type, description }: { class: string; area: string; type: string; description: string },
): Promise<void> {
  await page.locator('a[href="#area-type"]').click();
  if ((await page.locator('#RRCClass').inputValue()) === '') {
    await choose(page, '#RRCClass', kind);
    await settled(page);
  }
  await choose(page, '#Areas', area);
  await settled(page);
  await choose(page, '#Types', type);
  await page.locator('#searchByAreaTypeButton').click();
  await settled(page);
  const row = page
    .locator('#code-search-area-type-body tr')
    .filter({ has: page.getByText(description, { exact: true }), hasText: area });
  const quantity = row.locator('.quantity');
  if ((await quantity.count()) > 0) {
    await quantity.click();
    await page.keyboard.type('1');
  }
  await row.locator('.addCode').click();
}

/** Chooses in a list as with a mouse: one press opens it, one chooses. */
async function choose(page: Page, list: string, text: string): Promise<void> {
  const select = page.locator(list);
  const options = await select.locator('option').allInnerTexts();
  const at = options.findIndex((option) => option.trim().toLowerCase() === text.toLowerCase());
  if (at < 0) throw new Error(`${list} has no ${text}`);
  await select.selectOption({ index: at });
  // A list that is drawn by the browser tells the page of no press: the two are counted here.
  await page.evaluate(() => {
    (window as unknown as { counts: Effort }).counts.clicks += 2;
  });
}
