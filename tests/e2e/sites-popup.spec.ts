import { captureRows } from '../../scripts/walk';
import { worklistPage } from './attacks';
import { expect, tab, test } from './fixtures';
import { launchGranted, ours, servePages } from './granted';

const told = `Promise.all([chrome.action.getTitle({}), chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => chrome.action.getTitle({ tabId: tab.id }))]).then(([, title]) => title)`;

test('without a site switched on nothing of ours is in any page; after a click the popup offers it, with its reason', async ({
  walk,
}) => {
  const { worklist, extension } = walk;
  await worklist.waitForTimeout(1_000);
  expect((await ours(worklist)).hosts).toBe(0);
  expect(await worklist.evaluate(() => document.documentElement.children.length)).toBe(2);
  const options = await extension.openPage('options.html');
  expect(await options.evaluate(() => chrome.scripting.getRegisteredContentScripts())).toEqual([]);
  await options.close();
  const popup = await captureRows(walk);
  await popup.until(`document.body.innerText.includes('Add one-click buttons to 127.0.0.1')`);
  expect(await popup.evaluate(told)).toBe('First Operator: worklist recognized');
});

test('a page of a site that is switched on says so in the popup, and is switched off there in one click', async () => {
  const pages = await servePages({ list: worklistPage() });
  const extension = await launchGranted(['*://127.0.0.1/*']);
  const page = await tab(extension, pages.at('list'));
  await expect.poll(async () => (await ours(page)).buttons.length, { timeout: 30_000 }).toBe(3);
  const popup = await extension.openPopup(page);
  await popup.until(`document.body.innerText.includes('stands beside the rows of 127.0.0.1')`);
  expect(await popup.evaluate(told)).toBe('First Operator: worklist recognized');
  const options = await extension.openPage('options.html');
  await expect(options.getByText('127.0.0.1', { exact: true })).toBeVisible();
  await page.bringToFront();
  const again = await extension.openPopup(page);
  await again.click('button', 'Switch off');
  await expect.poll(async () => (await ours(page)).hosts, { timeout: 30_000 }).toBe(0);
  await expect(options.getByText('127.0.0.1', { exact: true })).toBeHidden();
  await extension.close();
  await pages.close();
});

test('with its site switched on, a frame of another site is read as well', async () => {
  const served: Record<string, string> = { list: worklistPage() };
  const pages = await servePages(served);
  served.around = `<!doctype html><title>Around</title><iframe src="${pages.at('list')}" width="900" height="400"></iframe>`;
  const extension = await launchGranted(['*://127.0.0.1/*']);
  const page = await tab(extension, pages.at('around', 'localhost'));
  const popup = await extension.openPopup(page);
  await popup.click('button', 'Capture case');
  await popup.until(`document.querySelectorAll('.rows .row').length === 3`);
  await extension.close();
  await pages.close();
});

test('a frame of another site is offered to be read; without it the icon says that permission is needed', async ({
  extension,
}) => {
  const served: Record<string, string> = { list: worklistPage() };
  const pages = await servePages(served);
  served.around = `<!doctype html><title>Around</title><iframe src="${pages.at('list')}" width="900" height="400"></iframe>`;
  const page = await tab(extension, pages.at('around', 'localhost'));
  const popup = await extension.openPopup(page);
  await popup.click('button', 'Capture case');
  await popup.until(`document.body.innerText.includes('Read the frames of 127.0.0.1')`);
  expect(await popup.evaluate(told)).toBe('First Operator: needs your permission here');
  await pages.close();
});

test('a page that is not understood is copied without its words, looked over, and saved as a file', async ({
  extension,
}) => {
  const pages = await servePages({
    odd: '<!doctype html><title>Odd</title><h1>Zebulon Quartermaine</h1><div class="case">Zebulon Quartermaine 00412345</div>',
  });
  const page = await tab(extension, pages.at('odd'));
  const popup = await extension.openPopup(page);
  await popup.click('button', 'Capture case');
  const opened = extension.context.waitForEvent('page');
  await popup.click('button', 'Help us support this page');
  const copy = await opened;
  const shown = copy.getByRole('textbox', { name: 'The copy' });
  await expect(shown).toHaveValue(/<div class="case">/, { timeout: 30_000 });
  const text = await shown.inputValue();
  expect(text).not.toMatch(/zebulon|quartermaine|00412345/i);
  await copy.getByRole('searchbox').fill('Quartermaine');
  await expect(copy.getByText('Not in the copy.')).toBeVisible();
  await copy.getByRole('searchbox').fill('case');
  await expect(copy.getByText('Found once')).toBeVisible();
  const download = copy.waitForEvent('download');
  await copy.getByRole('link', { name: 'Save as a file' }).click();
  expect((await download).suggestedFilename()).toBe('worklist-page.html');
  await pages.close();
});
