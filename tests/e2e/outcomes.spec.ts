import type { Page } from '@playwright/test';
import { captureRows, fillCase, stageRows } from '../../scripts/walk';
import { expect, storedDrafts, test } from './fixtures';

/*
 * What becomes of a submit, told end to end with the real popup (safety.md A12): logged is only what the Case Log confirms by its own words
 * and a count one higher; everything else is a complaint beside the draft, or a question to the resident.
 */

/** Presses Submit and the page's own confirmation, as the resident does. */
async function press(caseLog: Page): Promise<void> {
  await caseLog.bringToFront();
  await caseLog.locator('#submitButton').click();
  await caseLog.locator('#confirmSubmitButton').click();
}

/** Answers the next POST of the form with another page than the practice Case Log's. */
const answerPost = (caseLog: Page, url: string, change: (markup: string) => string = (markup) => markup) =>
  caseLog.route(/caseentry\/insert/i, async (route) => {
    if (route.request().method() !== 'POST') return route.fallback();
    const response = await route.fetch({ url, method: 'GET', postData: null as never });
    return route.fulfill({ contentType: 'text/html', body: change(await response.text()) });
  });

const states = async (extension: Parameters<typeof storedDrafts>[0]) =>
  (await storedDrafts(extension)).map(({ state }) => state);

test.beforeEach(async ({ walk }) => {
  const popup = await captureRows(walk);
  await stageRows(walk, popup, 'CHEMOEMBOLIZATION');
  await popup.close();
  expect(await fillCase(walk)).toContain('Filled');
});

test('success: the page’s own words and one more case log the draft', async ({ walk }) => {
  await press(walk.caseLog);
  await walk.caseLog.locator('#server-success').waitFor();
  await expect.poll(() => states(walk.extension)).toEqual(['logged']);
});

test('rejected by the page’s validation: its complaint stands beside the draft', async ({ walk, practice }) => {
  await walk.caseLog.bringToFront();
  await walk.caseLog.locator('.removeCode').first().click();
  await walk.caseLog.locator('#submitButton').click();
  await walk.caseLog.locator('#clienterrors .alert').waitFor();
  const popup = await walk.extension.openPopup(walk.caseLog);
  await popup.until(`document.querySelector('.proof')?.innerText.includes('select at least one code')`);
  expect(practice.state().submissions).toEqual([]);
  expect(await states(walk.extension)).toEqual(['filled']);
});

test('rejected by the server: its complaint stands beside the draft, over a killed worker and without the value it quotes', async ({
  walk,
}) => {
  const { caseLog, extension } = walk;
  await answerPost(caseLog, caseLog.url(), (markup) =>
    markup.replace(
      '</form>',
      '<div class="validation-summary-errors"><ul><li>The value \'Rivera, Ana\' is not valid for Role.</li></ul></div></form>',
    ),
  );
  await press(caseLog);
  await caseLog.locator('.validation-summary-errors').waitFor();
  await extension.killWorker();
  const popup = await extension.openPopup(caseLog);
  await popup.until(`document.querySelector('.proof')?.innerText.includes('not valid for Role')`);
  expect(await popup.evaluate<string>(`document.querySelector('.proof').innerText`)).not.toContain('Rivera');
  expect(await states(extension)).toEqual(['filled']);
});

test('the duplicate check: cancelled it is no submit, confirmed it is one', async ({ walk, practice }) => {
  const { caseLog, extension } = walk;
  await caseLog.route(/GetProcedureForDupeVerify/, (route) =>
    route.fulfill({ json: ['31544 - Venous port placement'] }),
  );
  await caseLog.bringToFront();
  await caseLog.locator('#submitButton').click();
  await caseLog.getByText('may be logged already').waitFor();
  await caseLog.locator('#confirmSubmit [data-bs-dismiss="modal"]').first().click();
  await caseLog.locator('#confirmSubmitButton').waitFor({ state: 'hidden' });
  expect(await states(extension)).toEqual(['filled']);
  expect(practice.state().submissions).toEqual([]);
  await press(caseLog);
  await caseLog.locator('#server-success').waitFor();
  await expect.poll(() => states(extension)).toEqual(['logged']);
});

test('a session that expired on submit: the resident is asked, and “not yet” lets the draft be filled again', async ({
  walk,
  practice,
}) => {
  const { caseLog, extension } = walk;
  await answerPost(caseLog, practice.otherUrls.expired);
  const answered = caseLog.waitForResponse((response) => response.request().method() === 'POST');
  await press(caseLog);
  await answered;
  await caseLog.waitForLoadState('networkidle');
  await extension.killWorker();
  await caseLog.goto(practice.caseLogUrl);
  const popup = await extension.openPopup(caseLog);
  await popup.until(`document.querySelector('.proof')?.innerText.includes('Did this case go through?')`);
  await popup.click('button', 'Not yet');
  await popup.until(`!document.querySelector('.proof') && document.body.innerText.includes('Fill this case')`);
  expect(await states(extension)).toEqual(['staged']);
});

test('gone elsewhere after the submit: the resident is asked, and “yes” logs the draft, once', async ({
  walk,
  practice,
}) => {
  const { caseLog, extension } = walk;
  await answerPost(caseLog, practice.worklistUrl);
  await press(caseLog);
  await caseLog.locator('#worklist').waitFor();
  await caseLog.goto(practice.worklistUrl);
  await expect.poll(async () => JSON.stringify(await storedDrafts(extension))).toContain('"unconfirmed"');
  await caseLog.goto(practice.caseLogUrl);
  const popup = await extension.openPopup(caseLog);
  await popup.click('button', 'Yes, it is logged');
  await popup.until(`/\\d+ logged/.test(document.body.innerText)`);
  expect(await states(extension)).toEqual(['logged']);
});
