import { expect, test } from './fixtures';

/** Lets the browser give a page no sentence the first `times` that it is loaded. */
const withoutTexts = (times: number) => {
  const loads = Number(window.name || 0) + 1;
  window.name = String(loads);
  if (loads <= times) chrome.i18n.getMessage = () => '';
};

test('a page that the browser gives no sentences is loaded anew, once', async ({ extension }) => {
  const page = await extension.context.newPage();
  await page.addInitScript(withoutTexts, 1);
  for (const path of ['popup.html', 'sidepanel.html', 'options.html', 'log.html']) {
    await page.evaluate(() => {
      window.name = '';
    });
    await page.goto(`chrome-extension://${extension.id}/${path}`);
    await expect(page.locator('body')).toContainText('First Operator');
    expect(await page.evaluate(() => window.name)).toBe('2');
  }
});

test('a page that the browser never gives a sentence does not load for ever', async ({ extension }) => {
  const page = await extension.context.newPage();
  await page.addInitScript(withoutTexts, 1_000);
  await page.goto(`chrome-extension://${extension.id}/popup.html`);
  await page.locator('.desk').waitFor();
  expect(await page.evaluate(() => window.name)).toBe('2');
});
