import { expect, type Page, test } from '@playwright/test';
import { type Practice, startPractice } from '../practice/server';
import { ATTACKS, framePage, worklistPage } from './attacks';
import { everythingStored, storedDrafts, tab } from './fixtures';
import { type Button, type Granted, launchGranted, ours, servePages } from './granted';

test.describe.configure({ mode: 'default' });
test.setTimeout(180_000);

let extension: Granted;
let practice: Practice;
let pages: Awaited<ReturnType<typeof servePages>>;
const served: Record<string, string> = {};

test.beforeAll(async () => {
  practice = await startPractice({ today: '2026-03-20' });
  pages = await servePages(served);
  extension = await launchGranted(['*://127.0.0.1/*']);
});
test.afterAll(async () => {
  await extension?.close();
  await practice?.close();
  await pages?.close();
});

/** The buttons once they are there and have stood long enough to count. */
async function buttonsOn(page: Page, least = 1): Promise<Button[]> {
  await expect.poll(async () => (await ours(page)).buttons.length, { timeout: 30_000 }).toBeGreaterThanOrEqual(least);
  await page.waitForTimeout(800);
  return (await ours(page)).buttons;
}

const drafts = async () => (await storedDrafts(extension)).length;

test('a press beside a row stages that row, and says so without a word of the patient', async () => {
  const page = await tab(extension, practice.worklistUrl);
  const state = () =>
    page.evaluate(() => [
      document.body.outerHTML,
      JSON.stringify([...document.querySelectorAll('td')].map((cell) => cell.getBoundingClientRect())),
      document.documentElement.scrollWidth,
    ]);
  const before = await state();
  const [, second] = await buttonsOn(page, 5);
  expect(await state()).toEqual(before);
  const earlier = await drafts();
  await page.mouse.click(second!.x, second!.y);
  await expect.poll(drafts, { timeout: 20_000 }).toBe(earlier + 1);
  await expect.poll(async () => (await ours(page)).notice).toBe('Staged. Undo is in the toolbar popup.');
  await expect.poll(async () => (await ours(page)).buttons[1]!.name).toBe('Captured before');
  const cells = await page.locator('tbody tr').nth(1).locator('td').allInnerTexts();
  const stored = await everythingStored(extension);
  expect(stored).toContain(cells[6]);
  for (const identifying of [2, 3, 4, 5]) expect(stored).not.toContain(cells[identifying]);
  await page.close();
});

test('a row that was staged before says so, and the tick goes when that is undone', async () => {
  const page = await tab(extension, practice.worklistUrl);
  const at = async () => (await ours(page)).buttons.findIndex(({ name }) => name === 'Captured before');
  await expect.poll(at, { timeout: 30_000 }).toBe(1);
  const [, button] = await buttonsOn(page, 5);
  await page.mouse.click(button!.x, button!.y);
  await expect.poll(async () => (await ours(page)).notice).toContain('Already staged');
  const popup = await extension.openPage('popup.html');
  await popup.evaluate(() => chrome.runtime.sendMessage({ id: 1, type: 'undo', timestamp: 0, data: {} }));
  await popup.close();
  await page.bringToFront();
  await page.evaluate(() => dispatchEvent(new Event('focus')));
  await expect.poll(at).toBe(-1);
  await page.close();
});

test('buttons follow scrolling, filtered rows and rows that come later, and are reached by keyboard', async () => {
  const page = await tab(extension, practice.worklistUrl);
  await buttonsOn(page, 5);
  const middles = async () => (await ours(page)).buttons.map(({ y }) => Math.round(y));
  const inRows = async () => {
    const rows = await page.locator('tbody tr').filter({ visible: true }).all();
    const boxes = await Promise.all(rows.slice(0, 40).map((row) => row.boundingBox()));
    return (await middles()).every((y) => boxes.some((box) => box && y >= box.y && y <= box.y + box.height));
  };
  const before = await middles();
  await page.mouse.move(400, 500);
  await page.mouse.wheel(0, 330);
  await expect.poll(async () => (await middles()).join()).not.toBe(before.join());
  await expect.poll(inRows).toBe(true);
  await page.locator('#filter').fill('IR PICC PLACEMENT');
  await expect
    .poll(async () => (await middles()).length, { timeout: 20_000 })
    .toBe(await page.locator('tbody tr').filter({ visible: true }).count());
  const earlier = await drafts();
  await page.locator('#filter').focus();
  await page.waitForTimeout(800);
  for (let presses = 0; presses < 12; presses++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement?.parentNode === document.documentElement)) break;
  }
  await page.keyboard.press('Space');
  await expect.poll(drafts, { timeout: 20_000 }).toBe(earlier + 1);
  await page.close();
});

test('a frame of a site that is switched on has its buttons, the page of another site around it has none', async () => {
  served['list.html'] = worklistPage();
  served['around.html'] =
    `<!doctype html><title>Around</title>${worklistPage().match(/<table.*<\/table>/s)![0]}<iframe src="${pages.at('list.html')}" style="width: 1000px; height: 300px; border: 0"></iframe>`;
  const page = await tab(extension, pages.at('around.html', 'localhost'));
  const frame = page.frames()[1]!;
  await expect.poll(() => frame.evaluate(() => document.documentElement.children.length), { timeout: 30_000 }).toBe(3);
  expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
  const earlier = await drafts();
  const { x, y } = (await page.locator('iframe').boundingBox())!;
  const row = await frame
    .locator('tbody tr')
    .first()
    .evaluate((one) => {
      const { right, top, bottom } = one.getBoundingClientRect();
      return { x: right + 16, y: (top + bottom) / 2 };
    });
  await page.waitForTimeout(1_000);
  await page.mouse.click(x + row.x, y + row.y);
  await expect.poll(drafts, { timeout: 20_000 }).toBe(earlier + 1);
  await page.close();
});

test('no page stages a row by tricks, and an honest one does', async () => {
  test.setTimeout(400_000);
  expect(ATTACKS.length).toBeGreaterThanOrEqual(16);
  served['honest.html'] = worklistPage({ script: '' });
  const honest = await tab(extension, pages.at('honest.html'));
  const [button] = await buttonsOn(honest, 3);
  const earlier = await drafts();
  await honest.mouse.click(button!.x, button!.y);
  await expect.poll(drafts, { timeout: 20_000 }).toBeGreaterThanOrEqual(earlier);
  await expect.poll(async () => (await ours(honest)).notice).toMatch(/staged/i);
  await honest.close();
  for (const [at, { name, act, framed, ...parts }] of ATTACKS.entries()) {
    served[`attack-${at}.html`] = worklistPage(parts)
      .replaceAll(/7041/g, `8${at + 10}`)
      .replaceAll('QX-55', `A${at + 10}-`);
    const inner = pages.at(`attack-${at}.html`);
    if (framed !== undefined) served[`frame-${at}.html`] = framePage(inner, framed);
    const before = await drafts();
    const page = await tab(extension, framed === undefined ? inner : pages.at(`frame-${at}.html`, 'localhost'));
    await page.waitForTimeout(2_000);
    if (act) await act(page, button!);
    else await page.mouse.click(button!.x, button!.y);
    await page.waitForTimeout(1_200);
    expect.soft(await drafts(), name).toBe(before);
    await page.close();
  }
});

test('buttons go when the site is switched off, and new pages have none', async () => {
  const other = await launchGranted(['*://127.0.0.1/*']);
  const page = await tab(other, practice.worklistUrl);
  await expect.poll(async () => (await ours(page)).buttons.length, { timeout: 30_000 }).toBeGreaterThan(5);
  const options = await other.openPage('options.html');
  await options.evaluate(() => chrome.permissions.remove({ origins: ['*://127.0.0.1/*'] }));
  await page.bringToFront();
  await expect.poll(async () => (await ours(page)).hosts, { timeout: 20_000 }).toBe(0);
  expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
  expect(await options.evaluate(() => chrome.scripting.getRegisteredContentScripts())).toEqual([]);
  const next = await tab(other, practice.worklistUrl);
  await next.waitForTimeout(1_500);
  expect((await ours(next)).hosts).toBe(0);
  await other.close();
});

test('an update of the extension takes the old buttons away', async () => {
  const page = await tab(extension, practice.worklistUrl);
  await buttonsOn(page, 5);
  const failures: string[] = [];
  page.on('pageerror', (error) => failures.push(error.message));
  await extension.update();
  await expect.poll(async () => (await ours(page)).hosts, { timeout: 20_000 }).toBe(0);
  expect(failures).toEqual([]);
  await page.close();
});
