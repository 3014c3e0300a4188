import type { Page } from '@playwright/test';
import type { Popup } from '../../scripts/extension';
import { captureRows, stageRows } from '../../scripts/walk';
import { everythingStored, expect, test } from './fixtures';

/** As the worklist might have it; the form writes "Osei, Kwame". */
const NEAR_MISS = 'K. Osei';

const shown = (page: Page, list: string) => page.locator(`${list} option:checked`).innerText();

/** Opens the popup over the form and waits for what filling would do; a draft that was filled before is asked about anew. */
async function look(extension: { openPopup(page: Page): Promise<Popup> }, caseLog: Page): Promise<Popup> {
  const popup = await extension.openPopup(caseLog);
  await popup.until(`/Fill|Not yet/.test(document.querySelector('.card.open')?.innerText)`);
  // A form that was filled and left is asked about: it was not submitted.
  if (await popup.evaluate(`document.querySelector('.card.open').innerText.includes('Not yet')`)) {
    await popup.click('button', 'Not yet');
    await popup.until(`document.querySelector('.card.open')?.innerText.includes('Fill')`);
  }
  if (await popup.evaluate(`Boolean(document.querySelector('.role-ask button'))`))
    await popup.click('.role-ask button');
  if (await popup.evaluate(`document.querySelector('.next-step')?.innerText.includes('Fill again')`))
    await popup.click('button', 'Fill again');
  await popup.until(`document.querySelector('.preview') && !document.querySelector('.role-ask')`);
  return popup;
}

/** Fills as previewed; answers with what the report says. */
async function fill(popup: Popup): Promise<string> {
  await popup.click('.next-step button', 'Fill this case');
  const over = `!document.querySelector('.preview') && document.querySelector('.next-step')?.innerText.includes('Undo fill')`;
  await popup.until(over, 60_000);
  return popup.evaluate(`document.querySelector('.report').innerText`);
}

const attendingRow = `[...document.querySelectorAll('.preview-row')].find((row) => row.querySelector('.preview-field').innerText.startsWith('Attending'))`;

test('the form’s own names are offered in the draft; a near miss stays blank until it is chosen, is right at the next form by itself, and a form of another build says what else it asks', async ({
  walk,
  practice,
}) => {
  test.setTimeout(240_000);
  const { extension, caseLog } = walk;
  const capture = await captureRows(walk);
  await stageRows(walk, capture, 'CHEMOEMBOLIZATION');
  await capture.close();

  await caseLog.goto(`${practice.caseLogUrl}?off=templatePrefills`);
  const first = await look(extension, caseLog);
  const offered = (field: string) =>
    `[...document.querySelectorAll('.field-${field} datalist option')].map((one) => one.textContent)`;
  await first.until(`${offered('attending')}.includes('Osei, Kwame')`);
  expect(await first.evaluate(offered('site'))).toEqual(expect.arrayContaining(['Saint Brigid Hospital']));
  await first.evaluate(`(() => {
    const box = document.querySelector('.field-attending input');
    box.value = ${JSON.stringify(NEAR_MISS)};
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    box.dispatchEvent(new FocusEvent('blur'));
  })()`);
  await first.until(`${attendingRow}?.querySelector('.options-near button')`);
  expect(await first.evaluate(`${attendingRow}.querySelector('.options-near').innerText`)).toContain('Osei, Kwame');
  expect(await fill(first)).toContain('left 1 for you');
  expect(await caseLog.locator('#Attendings').inputValue()).toBe('');
  await first.close();

  const second = await look(extension, caseLog);
  await second.click('.options-near button', 'Osei, Kwame');
  await second.click('.preview-row .whose input');
  expect(await fill(second)).toContain('left none for you');
  await second.close();
  expect(await shown(caseLog, '#Attendings')).toBe('Osei, Kwame');
  expect(await everythingStored(extension)).toContain(NEAR_MISS);

  await caseLog.goto(`${practice.caseLogUrl}?off=templatePrefills&on=namesOf2022`);
  const third = await look(extension, caseLog);
  expect(await third.evaluate(`${attendingRow}.innerText`)).toContain('chosen by you');
  expect(await fill(third)).toContain('left none for you');
  await third.close();
  expect(await shown(caseLog, '#Attendings')).toBe('Osei, Kwame');
  expect(await caseLog.locator('#PatientId').inputValue()).toHaveLength(16);

  await caseLog.goto(
    `${practice.caseLogUrl}?on=otherOrder,maskedDate,rotationPresent&off=templatePrefills,selectTwo,attendingPresent`,
  );
  const fourth = await look(extension, caseLog);
  expect(await fourth.evaluate(`document.querySelector('.preview .asked').innerText`)).toContain('Rotation');
  const report = await fill(fourth);
  expect(report).toContain('left 1 for you');
  expect(report).toContain('also asks for: Rotation');
  await caseLog.locator('#Rotations').selectOption({ index: 1 });
  await fourth.until(`!document.querySelector('.report .asked')`);
  await fourth.close();

  await caseLog.bringToFront();
  await caseLog.locator('#submitButton').click();
  await caseLog.locator('#confirmSubmitButton').click();
  await caseLog.locator('#server-success').waitFor();
  expect(practice.state().submissions).toMatchObject([{ outcome: 'logged', click: 'trusted' }]);
});
