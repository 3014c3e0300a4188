import { captureRows } from '../../scripts/walk';
import { expect, storedDrafts, test } from './fixtures';

test('the page of all cases finds, sorts, opens, edits, and changes many at once, each taken back by one undo', async ({
  walk,
}) => {
  test.setTimeout(120_000);
  const { extension } = walk;
  const popup = await captureRows(walk);
  await popup.click('button', 'All');
  await popup.click('button', 'Stage');
  await popup.until(`Boolean(document.querySelector('.cards'))`, 60_000);
  await popup.close();
  const before = await storedDrafts(extension);
  expect(before.length).toBeGreaterThan(20);

  const page = await extension.openPage('log.html#cases');
  const rows = page.locator('.cases tbody tr:not(.cases-group)');
  await expect(rows).toHaveCount(before.length);
  await page.getByRole('searchbox').fill('chemoembolization');
  await expect(rows).toHaveCount(1);
  await page.locator('.cases-open').click();
  const comments = page.getByLabel('Comments', { exact: true });
  await comments.fill('seen on the full page');
  await expect
    .poll(async () => JSON.stringify(await storedDrafts(extension)), { timeout: 10_000 })
    .toContain('seen on the full page');

  await page.getByRole('searchbox').fill('');
  await page.getByRole('button', { name: 'Procedure', exact: true }).click();
  const titles = await page.locator('.cases-open').allInnerTexts();
  const key = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  expect(titles.map(key)).toEqual(titles.map(key).sort());

  await rows.nth(0).getByRole('checkbox').click();
  await rows
    .nth(4)
    .getByRole('checkbox')
    .click({ modifiers: ['Shift'] });
  await expect(page.getByText('5 cases ticked')).toBeVisible();
  await page.getByLabel('Site', { exact: true }).first().fill('Lakeshore Annex');
  await page.getByRole('button', { name: 'Set for all ticked' }).click();
  await expect(page.getByText('5 cases changed.')).toBeVisible();
  await expect(rows.filter({ hasText: 'Lakeshore Annex' })).toHaveCount(5);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(rows.filter({ hasText: 'Lakeshore Annex' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Discard all ticked' }).click();
  await expect(rows).toHaveCount(before.length - 5);
});
