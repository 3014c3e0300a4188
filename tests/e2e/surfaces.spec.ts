import AxeBuilder from '@axe-core/playwright';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { launchChromium } from '../../scripts/browser';
import { serveSurfaces } from '../ui/serve';
import { STATES } from '../ui/states';

let served: Awaited<ReturnType<typeof serveSurfaces>>;
let chromium: Browser;

test.beforeAll(async () => {
  served = await serveSurfaces();
  chromium = await launchChromium();
});

test.afterAll(async () => {
  await chromium.close();
  await served.close();
});

async function open(page: Page, state: string): Promise<void> {
  await page.goto(`${served.url}?state=${state}`);
  await page.locator('main').waitFor();
}

for (const state of STATES) {
  test(`${state} is accessible and fits: light and dark, 400 and 320 px wide`, async () => {
    const page = await (await chromium.newContext({ reducedMotion: 'reduce' })).newPage();
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    const axe = () => new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
    await page.setViewportSize({ width: 400, height: 600 });
    await open(page, state);
    for (const details of await page.locator('details').all())
      await details.evaluate((e) => e.setAttribute('open', ''));
    expect(named(await axe().analyze())).toEqual([]);
    expect(await overflow(), 'wider than 400 px').toBeLessThanOrEqual(0);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 320, height: 600 });
    expect(named(await axe().withRules('color-contrast').analyze())).toEqual([]);
    expect(await overflow(), 'wider than 320 px').toBeLessThanOrEqual(0);
    await page.context().close();
  });
}

const named = ({ violations }: { violations: { id: string; nodes: { target: unknown }[] }[] }): string[] =>
  violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' ')}`);

test('every control is at least 24 px in both directions', async () => {
  const page = await chromium.newPage({ viewport: { width: 320, height: 600 } });
  for (const state of STATES) {
    await open(page, state);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('button, select, input, textarea, summary')]
        .filter((control) => control.checkVisibility())
        // A tick box is hit through its whole row.
        .map((control) => control.closest('label') ?? control)
        .map((control) => ({ text: control.outerHTML.slice(0, 80), box: control.getBoundingClientRect() }))
        .filter(({ box }) => box.width < 24 || box.height < 24)
        .map(({ text, box }) => `${text} ${box.width}×${box.height}`),
    );
    expect.soft(small, state).toEqual([]);
  }
  await page.close();
});

test('a value tells where it came from on focus as on hover, and Escape puts that away', async () => {
  const page = await chromium.newPage({ viewport: { width: 400, height: 600 } });
  await open(page, 'one-draft');
  const tip = page.getByRole('tooltip', { name: '' }).filter({ hasText: 'column “Physician”' });
  const word = page.getByRole('button', { name: /Where Attending comes from/ });
  await expect(tip).toBeHidden();
  await page.getByLabel('Case year', { exact: true }).focus();
  for (let presses = 0; presses < 10 && !(await word.evaluate((e) => e === document.activeElement)); presses++) {
    await page.keyboard.press('Tab');
  }
  await expect(tip).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(tip).toBeHidden();
  await word.blur();
  await word.hover();
  await expect(tip).toBeVisible();
  await page.close();
});

test('a reading is ticked, filtered and staged by keyboard alone, and the way on stays in sight', async () => {
  const page = await chromium.newPage({ viewport: { width: 400, height: 600 } });
  await open(page, 'reading-thirty');
  await page.getByRole('button', { name: 'All', exact: true }).focus();
  const inFilter = () => page.getByRole('searchbox').evaluate((box) => box === document.activeElement);
  for (let presses = 0; presses < 8 && !(await inFilter()); presses++) await page.keyboard.press('Tab');
  await page.keyboard.type('tips');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Stage 1 row' })).toBeInViewport({ ratio: 1 });
  await page.close();
});

test('the letters walk through the drafts, edit, confirm, fill, discard and undo, and leave typing alone', async () => {
  const page = await chromium.newPage({ viewport: { width: 400, height: 600 } });
  /** What was asked for; looking at the form asks for nothing. */
  const did = () =>
    page.evaluate(() =>
      (window as unknown as { did: unknown[][] }).did
        .map((one) => one.join(' '))
        .filter((one) => !one.startsWith('preview')),
    );
  const titled = () => page.evaluate(() => document.activeElement?.querySelector('.summary-title')?.textContent);
  await open(page, 'caselog-ready');
  await page.keyboard.press('j');
  const first = await titled();
  await page.keyboard.press('j');
  await page.keyboard.press('k');
  expect(await titled()).toBe(first);
  expect(first).toBeTruthy();
  await page.keyboard.press('f');
  expect(await did()).toEqual(['fill one']);
  await page.keyboard.press('e');
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toMatch(/INPUT|SELECT|TEXTAREA/);
  const field = page.getByLabel('Comments', { exact: true }).first();
  await field.focus();
  await page.keyboard.type('fxu');
  await expect(field).toHaveValue(/fxu$/);
  await field.blur();
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await page.keyboard.press('u');
  const acted = (await did()).filter((one) => !one.startsWith('edit'));
  expect(acted).toEqual(['fill one', expect.stringMatching(/^discard (one|two)$/), 'undo ']);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await page.keyboard.press('x');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  expect((await did()).filter((one) => one.startsWith('discard'))).toHaveLength(1);
  await open(page, 'caselog-role');
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  expect((await did()).filter((one) => one.startsWith('edit'))).toHaveLength(1);
  await page.close();
});
