import type { Popup } from '../../scripts/extension';
import { captureRows } from '../../scripts/walk';
import { practiceCases } from '../practice/cases';
import { expect, storedDrafts, tab, test } from './fixtures';

const TICKED = `document.querySelectorAll('.rows .row input:checked').length`;
const count = (popup: Popup, selector: string) =>
  popup.evaluate<number>(`document.querySelectorAll('${selector}').length`);
const titles = (popup: Popup, selector: string) =>
  popup.evaluate<string[]>(`[...document.querySelectorAll('${selector} .row-title')].map((one) => one.innerText)`);

test('the resident’s own rows are ticked by one press, stay in sight under a filter, and are marked once staged and logged', async ({
  walk,
}) => {
  const { extension, worklist } = walk;
  const popup = await captureRows(walk);
  expect(await popup.evaluate(TICKED)).toBe(0);
  const all = await count(popup, '.rows .row');
  await popup.click('.bulk button', 'Mine');
  const mine = await popup.until<number>(TICKED);
  const lines = practiceCases(new Date().toLocaleDateString('sv-SE')).flatMap((one) => one.lines);
  expect(mine).toBe(lines.filter(({ operators }) => /rivera/i.test(operators)).length);
  expect(mine).toBeLessThan(all);
  await popup.evaluate(`(() => {
    const box = document.querySelector('.reading-filter');
    box.value = 'no such words';
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  })()`);
  await popup.until(`document.querySelectorAll('.rows .row').length === ${mine}`);

  await popup.click('.bulk button', 'None');
  await popup.until(`document.querySelectorAll('.rows .row').length === 0`);
  await popup.evaluate(`(() => {
    const box = document.querySelector('.reading-filter');
    box.value = '';
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  })()`);
  await popup.until(`document.querySelectorAll('.rows .row').length === ${all}`);
  await popup.evaluate(`document.querySelector('.rows .row input').click()`);
  await popup.click('.reading-acts button', 'Stage 1 row');
  await popup.until(`Boolean(document.querySelector('.card'))`);
  await popup.close();

  const again = await captureRows(walk);
  const day = new Intl.DateTimeFormat('en-US', { day: 'numeric', month: 'short' }).format(new Date());
  expect(await titles(again, '.rows .row:first-child')).toEqual([expect.stringContaining(`Staged ${day}`)]);
  expect(await again.evaluate(TICKED)).toBe(0);
  await again.click('.bulk button', 'All');
  await again.until(`${TICKED} === ${all - 1}`);
  await again.close();
  expect(await storedDrafts(extension)).toHaveLength(1);
  expect(worklist.isClosed()).toBe(false);
});

test('“Try another table” goes through the page’s tables, outlines follow, and the choice holds until the page is left', async ({
  walk,
  practice,
  extension,
}) => {
  const worklist = await tab(extension, `${practice.origin}/worklist/two`);
  const popup = await captureRows({ ...walk, worklist });
  const rows = `document.querySelectorAll('.rows .row').length`;
  expect(await popup.evaluate(rows)).toBe(12);
  await popup.click('button', 'Try another table');
  await popup.until(`${rows} === 3`);
  await popup.click('.bulk button', 'All');
  await popup.until(`${TICKED} === 3`);
  await popup.click('button', 'Try another table');
  await popup.until(`${rows} === 12`);
  expect(await popup.evaluate(TICKED)).toBe(0);
  await popup.click('button', 'Try another table');
  await popup.until(`${rows} === 3`);
  await popup.click('button', 'Close');
  await popup.close();

  const again = await captureRows({ ...walk, worklist });
  expect(await again.evaluate(rows)).toBe(3);
  await again.close();
  await worklist.reload();
  const fresh = await captureRows({ ...walk, worklist });
  expect(await fresh.evaluate(rows)).toBe(12);
  await fresh.close();
});

test('rows that come into sight are added as the resident scrolls, none twice, and none once the reading is closed', async ({
  walk,
  practice,
  extension,
}) => {
  test.setTimeout(180_000);
  const worklist = await tab(extension, `${practice.origin}/worklist/virtual`);
  const popup = await captureRows({ ...walk, worklist });
  const rows = `document.querySelectorAll('.rows .row').length`;
  const first = await popup.evaluate<number>(rows);
  expect(first).toBeLessThan(15);
  await popup.evaluate(`document.querySelector('.rows .row input').click()`);
  const lines = practiceCases(new Date().toLocaleDateString('sv-SE')).flatMap((one) => one.lines).length;
  // However slow the machine is, going up and down the list shows it every row in the end.
  for (let step = 0; (await popup.evaluate<number>(rows)) < lines && step < 200; step++) {
    await worklist.evaluate((top) => document.getElementById('frame')!.scrollTo(0, top % 5_000), step * 320);
    await worklist.waitForTimeout(400);
  }
  await popup.until(`${rows} === ${lines}`, 30_000);
  expect(await popup.evaluate(TICKED)).toBe(1);
  const keys = await popup.evaluate<string[]>(
    `[...document.querySelectorAll('.rows .row')].map((row) => row.innerText)`,
  );
  expect(new Set(keys).size).toBeGreaterThan(lines * 0.9);

  await popup.click('button', 'Close');
  await popup.close();
  await worklist.reload();
  const again = await captureRows({ ...walk, worklist });
  await again.click('button', 'Close');
  await worklist.evaluate(() => document.getElementById('frame')!.scrollTo(0, 2_000));
  await worklist.waitForTimeout(1_500);
  await again.close();
  const reopened = await extension.openPopup(worklist);
  await reopened.until(`document.body.innerText.includes('Capture case')`);
  expect(await reopened.evaluate(rows)).toBe(0);
  await reopened.close();
});
