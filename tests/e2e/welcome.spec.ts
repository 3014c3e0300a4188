import { type Extension, launchExtension, type Popup } from '../../scripts/extension';
import { captureRows, fillCase, stageRows, type Walk } from '../../scripts/walk';
import { expect, storedDrafts, test } from './fixtures';

const badge = async (extension: Extension) => {
  const page = await extension.openPage('options.html');
  const text = await page.evaluate(() => chrome.action.getBadgeText({}));
  await page.close();
  return text;
};
const waits = async (popup: Popup, pattern: string) => {
  await popup.until(`/${pattern}/.test(document.body.innerText)`);
  await popup.close();
};

test('a fresh browser is welcomed once; a case is practised from the worklist to logged, kept apart, and removed', async () => {
  test.setTimeout(180_000);
  const extension = await launchExtension({ headless: true, welcome: true });
  try {
    const address = `chrome-extension://${extension.id}/welcome.html`;
    const welcomes = () => extension.context.pages().filter((page) => page.url() === address);
    await expect.poll(() => welcomes().length, { timeout: 20_000 }).toBe(1);
    const welcome = welcomes()[0]!;
    // Another tab is added, none is taken.
    expect(extension.context.pages().map((page) => page.url())).toContain('about:blank');
    await welcome.getByLabel('Your name, as worklists write it').fill('Okafor, Ada');
    await welcome.getByLabel('Graduation year').fill(String(new Date().getFullYear() + 2));
    await welcome.getByLabel('Program length (years)').fill('6');
    await welcome.getByLabel('Pathway').selectOption({ index: 1 });
    await welcome.getByText('Saved', { exact: true }).waitFor({ timeout: 10_000 });
    // It all stands on one screen.
    expect(await welcome.evaluate(() => document.documentElement.scrollHeight <= innerHeight)).toBe(true);

    const worklist = await extension.openPage('practice-worklist.html');
    await expect(worklist.getByRole('cell', { name: 'Okafor, Ada (resident, first)' }).first()).toBeVisible();
    const caseLog = await extension.openPage('practice-form.html');
    const walk: Walk = { extension, worklist, caseLog, say: () => undefined };
    const popup = await captureRows(walk);
    await stageRows(walk, popup, 'IVC FILTER');
    await popup.close();
    expect(await badge(extension)).toBe('');
    // Nowhere but on the practice pages is it shown.
    await waits(await extension.openPopup(welcome), 'No drafts yet');
    expect(await fillCase(walk)).toMatch(/Filled \d+ fields, left none/);
    await caseLog.bringToFront();
    await caseLog.locator('#submitButton').click();
    await caseLog.locator('#server-success').waitFor({ timeout: 10_000 });
    await waits(await extension.openPopup(caseLog), '1 logged');
    await waits(await extension.openPopup(welcome), 'No drafts yet');

    await welcome.bringToFront();
    await welcome.getByRole('button', { name: 'Remove the practice cases' }).click();
    await expect.poll(() => storedDrafts(extension), { timeout: 10_000 }).toEqual([]);
    await expect(welcome.getByRole('button', { name: 'Remove the practice cases' })).toHaveCount(0);

    // What was said is in the options, and no second welcome came.
    const options = await extension.openPage('options.html');
    await expect(options.getByLabel('Your name, as worklists write it')).toHaveValue('Okafor, Ada');
    expect(welcomes()).toHaveLength(1);
  } finally {
    await extension.close();
  }
});
