import { captureRows, stageRows } from '../../scripts/walk';
import { contents } from './a-case';
import { expect, storedDrafts, test } from './fixtures';

test('preview, fill, undo, fill, submit, logged, next: by keys alone, at most four acts for a clean case, never a second case by itself', async ({
  walk,
  practice,
}) => {
  // Two fills, an undo and five popups, on a machine that may be busy.
  test.setTimeout(240_000);
  const { extension, caseLog } = walk;
  for (const row of ['CHEMOEMBOLIZATION', 'IR NEPHROSTOMY PLACEMENT']) {
    const capture = await captureRows(walk);
    await stageRows(walk, capture, row);
    await capture.close();
  }
  const before = await contents(caseLog);
  const press = (key: string) =>
    `document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: ${JSON.stringify(key)}, bubbles: true }))`;

  const popup = await extension.openPopup(caseLog);
  await popup.until(`Boolean(document.querySelector('.preview'))`);
  // Whichever draft is in hand may ask for its role first; the clean case below does not count that question.
  if (await popup.evaluate(`Boolean(document.querySelector('.role-ask button'))`)) {
    await popup.click('.role-ask button');
    await popup.until(`!document.querySelector('.role-ask') && document.querySelector('.preview')`);
  }
  expect(await popup.evaluate(`document.querySelector('.preview').innerText`)).toContain('Interventional Procedures ›');
  expect(await contents(caseLog)).toEqual(before);
  await popup.evaluate(press('f'));
  await popup.until(`document.querySelector('.report')?.innerText.includes('Filled')`, 60_000);
  await popup.click('button', 'Undo fill');
  await popup.until(`!document.querySelector('.report') && document.querySelector('.preview')`, 60_000);
  await expect.poll(() => contents(caseLog), { timeout: 10_000 }).toEqual(before);
  await popup.close();

  // One: the toolbar icon at the form. Two: F. Three and four: the page's own Submit and its confirmation.
  let acts = 1;
  const again = await extension.openPopup(caseLog);
  await again.until(`document.querySelector('.preview') && document.body.innerText.includes('Fill this case')`);
  acts += 1;
  await again.evaluate(press('f'));
  await again.until(`document.querySelector('.report')?.innerText.includes('Filled')`, 60_000);
  await again.close();
  await caseLog.bringToFront();
  acts += 1;
  await caseLog.locator('#submitButton').click();
  acts += 1;
  await caseLog.locator('#confirmSubmitButton').click();
  await caseLog.locator('#server-success').waitFor();
  await expect
    .poll(async () => (await storedDrafts(extension)).filter(({ state }) => state === 'logged').length)
    .toBe(1);
  expect(acts).toBeLessThanOrEqual(4);

  const next = await extension.openPopup(caseLog);
  await next.until(`document.querySelector('.card.open .preview')`);
  await caseLog.waitForTimeout(1_000);
  expect(practice.state().submissions).toHaveLength(1);
  expect(await caseLog.locator('.selectedCodesBody li').count()).toBe(0);
});
