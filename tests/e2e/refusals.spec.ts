import type { SelfTest } from '../../lib/model';
import type { Popup } from '../../scripts/extension';
import { captureRows, stageRows } from '../../scripts/walk';
import { expect, storedDrafts, tab, test } from './fixtures';

const shownRefusal = (popup: Popup) => popup.until<string>(`document.querySelector('[role=alert]')?.innerText`);

const captureOver = async (popup: Popup): Promise<string> => {
  await popup.click('button', 'Capture case');
  return shownRefusal(popup);
};

test('a page with no worklist is said to be none', async ({ extension, practice }) => {
  const popup = await extension.openPopup(await tab(extension, practice.url));
  expect(await captureOver(popup)).toContain('no-worklist');
});

test('a log-in page is said to be one', async ({ extension, practice }) => {
  const page = await tab(extension, practice.url);
  await page.setContent(
    '<h1>Sign in</h1><form><label>User <input></label><label>Password <input type=password></label><button>Sign in</button></form>',
  );
  expect(await captureOver(await extension.openPopup(page))).toContain('log-in-page');
});

test('a page of the browser’s own cannot be read, and the popup says so', async ({ extension }) => {
  const popup = await extension.openPopup(await tab(extension, 'chrome://version/'));
  expect(await captureOver(popup)).toContain('no-permission');
});

test('without a click on the toolbar nothing is read, and the popup says what to do', async ({
  extension,
  practice,
}) => {
  const worklist = await tab(extension, practice.worklistUrl);
  const page = await extension.openPage('popup.html');
  const reply = await page.evaluate(async () => {
    const [other] = await chrome.tabs.query({ active: false });
    const tabs = await chrome.tabs.query({});
    const tabId = tabs.find(({ id }) => id !== undefined && id !== other?.id)?.id ?? other?.id;
    return chrome.runtime.sendMessage({ id: 1, type: 'captureTab', timestamp: Date.now(), data: { tabId } });
  });
  expect(reply).toMatchObject({ res: { ok: false, refusal: { code: 'no-permission' } } });
  expect(await worklist.evaluate(() => document.documentElement.children.length)).toBe(2);
});

test('a tab that was closed is said to be', async ({ extension }) => {
  const page = await extension.openPage('popup.html');
  const reply = await page.evaluate(() =>
    chrome.runtime.sendMessage({ id: 1, type: 'captureTab', timestamp: Date.now(), data: { tabId: 987_654_321 } }),
  );
  expect(reply).toMatchObject({ res: { ok: false, refusal: { code: 'tab-closed' } } });
});

test('a message of the wrong shape is refused at the door', async ({ extension }) => {
  const page = await extension.openPage('popup.html');
  const replies = await page.evaluate(() =>
    Promise.all(
      [
        { type: 'stageRows', data: { tabId: 'one', rowIds: [] } },
        { type: 'editDraft', data: { draftId: 'x' } },
        { type: 'fillReported', data: { token: { draftId: 'x', nonce: 'y' }, report: {} } },
        { type: 'caseLogOpened', data: { form: null, refused: null, success: true, count: 1, errors: [], page: 'x' } },
      ].map((message) => chrome.runtime.sendMessage({ id: 1, timestamp: Date.now(), ...message })),
    ),
  );
  for (const reply of replies) expect(reply).toMatchObject({ res: { ok: false, refusal: { code: 'bad-message' } } });
});

test('of a changed form, a self-test tells which parts are there, and nothing that the page says', async ({
  extension,
  practice,
}) => {
  const caseLog = await tab(extension, practice.otherUrls.changed);
  await caseLog.locator('input[maxlength="25"]').fill('ZQ-TYPED-1');
  const over = await extension.openPopup(caseLog);
  const { value } = await over.evaluate<{ value: SelfTest }>(`(async () => {
    const [{ id: tabId }] = await chrome.tabs.query({ active: true, currentWindow: true });
    const message = { id: 1, type: 'testCaseLog', timestamp: Date.now(), data: { tabId } };
    return (await chrome.runtime.sendMessage(message)).res;
  })()`);
  const states = value.versions.find(({ form }) => form === 'ir-2026');
  expect(states?.parts).toContainEqual({ part: 'caseId', state: 'nowhere', optional: false });
  expect(states?.parts).toContainEqual({ part: 'role', state: 'differs', optional: false });
  expect(states?.parts).toContainEqual({ part: 'picker searchButton', state: 'here', optional: false });
  expect(JSON.stringify(value)).not.toMatch(/ZQ|Lakeshore|Harbor|[0-9a-f]{64}/);
});

test('on the changed page a part that differs costs that part alone, and says so', async ({ walk, practice }) => {
  const popup = await captureRows(walk);
  await stageRows(walk, popup, 'CHEMOEMBOLIZATION');
  await popup.close();
  await walk.caseLog.goto(practice.otherUrls.changed);
  const before = await walk.caseLog.content();
  const over = await walk.extension.openPopup(walk.caseLog);
  await over.until(`document.querySelector('.preview')?.innerText.includes('copy the value yourself')`);
  expect(await over.evaluate(`document.querySelector('.preview').innerText`)).toContain('not on this form');
  expect(await walk.caseLog.content()).toBe(before);
  expect(practice.state().submissions).toEqual([]);
});

for (const [other, code] of [
  ['anesthesiology', 'form-anesthesiology'],
  ['edit', 'form-edits-a-case'],
  ['expired', 'form-session-expired'],
  ['error', 'form-error-page'],
  ['log-in', 'form-log-in'],
] as const) {
  test(`on the ${other} page nothing is filled and the draft stays: ${code}`, async ({ walk, practice }) => {
    const popup = await captureRows(walk);
    await stageRows(walk, popup, 'CHEMOEMBOLIZATION');
    await popup.close();
    await walk.caseLog.goto(practice.otherUrls[other]);
    const before = await walk.caseLog.content();
    const over = await walk.extension.openPopup(walk.caseLog);
    await over.until(`document.body.innerText.includes(${JSON.stringify(code)})`);
    expect(await over.evaluate(`document.body.innerText.includes('Fill this case')`)).toBe(false);
    expect(await walk.caseLog.content()).toBe(before);
    expect((await storedDrafts(walk.extension)).map(({ state }) => state)).toEqual(['staged']);
    expect(practice.state().submissions).toEqual([]);
  });
}
