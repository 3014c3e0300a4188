import { captureRows, expectLogged, fillCase, stageRows, submitAsResident } from '../../scripts/walk';
import { openCaseLog } from './caselog-page';
import { everythingStored, expect, storedDrafts, test } from './fixtures';

const PORT = {
  class: 'Interventional Procedures',
  area: 'Venous Access General',
  type: 'Venous port placement',
  description: 'Venous port placement',
};

test('a case travels from the worklist to a logged case, and only the resident submits', async ({ walk, practice }) => {
  const popup = await captureRows(walk);
  await stageRows(walk, popup, 'CHEMOEMBOLIZATION');
  await popup.close();
  const report = await fillCase(walk);
  expect(report).toContain('Filled 8 fields');
  expect(practice.state().submissions).toEqual([]);

  await submitAsResident(walk);
  await expectLogged(walk);
  const { submissions, spied } = practice.state();
  expect(submissions).toHaveLength(1);
  expect(submissions[0]?.click).toBe('trusted');
  expect(spied.filter(({ kind }) => /^(submit\(\)|requestSubmit|enter)/i.test(kind))).toEqual([]);
  expect((await storedDrafts(walk.extension)).map(({ state }) => state)).toEqual(['logged']);
});

test('a row captured twice is not doubled, and says that it was staged before', async ({ walk }) => {
  const first = await captureRows(walk);
  await stageRows(walk, first, 'IR PICC PLACEMENT');
  await first.close();
  const again = await captureRows(walk);
  await again.until(`document.querySelector('.rows').innerText.includes('Staged ')`);
  await stageRows(walk, again, 'IR PICC PLACEMENT');
  await again.until(`document.body.innerText.includes('Already staged')`);
  expect(await storedDrafts(walk.extension)).toHaveLength(1);
});

test('a further row of the same visit joins its draft and is arbitrated with it', async ({ walk }) => {
  const first = await captureRows(walk);
  await stageRows(walk, first, 'IR RENAL ANGIOGRAM');
  expect((await storedDrafts(walk.extension)).map((d) => d.entries.map((e) => e.concept))).toEqual([['O.ART']]);
  await first.close();
  const second = await captureRows(walk);
  await stageRows(walk, second, 'IR RENAL EMBOLIZATION');
  const drafts = await storedDrafts(walk.extension);
  expect(drafts).toHaveLength(1);
  expect(drafts[0]?.entries.map((e) => e.concept)).toEqual(['EMB.BLEED']);
  expect(drafts[0]?.lines).toHaveLength(2);
});

test('staging is taken back in one click, and so is a discard', async ({ walk }) => {
  const popup = await captureRows(walk);
  await stageRows(walk, popup, 'IR PICC PLACEMENT');
  await popup.click('button', 'Undo');
  await popup.until(`!document.querySelector('.cards')`);
  await popup.close();

  const again = await captureRows(walk);
  await stageRows(walk, again, 'CHEMOEMBOLIZATION');
  await again.click('button', 'Discard');
  await again.until(`!document.querySelector('.cards')`);
  await again.click('.toast button', 'Undo');
  await again.until(`document.querySelector('.cards')?.innerText.includes('TACE (chemoembolization)')`);

  // The same from the list of the last acts, which the full page shows as well.
  await again.click('button', 'Discard');
  await again.until(`!document.querySelector('.cards')`);
  await again.click('.history-fold summary');
  await again.until(
    `document.querySelector('.history li')?.innerText.startsWith('Discarded: TACE (chemoembolization)')`,
  );
  const page = await walk.extension.openPage('log.html#history');
  await expect(page.locator('.history li')).toHaveText([
    /^Discarded: TACE \(chemoembolization\)/,
    /^Staged: TACE \(chemoembolization\)/,
  ]);
  await expect(page.locator('.history button')).toHaveCount(1);
  await page.getByRole('button', { name: /^Undo: Discarded: TACE \(chemoembolization\)/ }).click();
  await expect(page.getByRole('status')).toHaveText('Draft is back.');
  await expect(page.locator('.history li')).toHaveText([/^Staged: TACE \(chemoembolization\)/]);
  expect((await storedDrafts(walk.extension)).map(({ state }) => state)).toEqual(['staged']);
});

test('what is staged survives a killed worker, and the case still goes through', async ({ walk }) => {
  const popup = await captureRows(walk);
  await walk.extension.killWorker();
  await stageRows(walk, popup, 'CHEMOEMBOLIZATION');
  await popup.close();
  await walk.extension.killWorker();
  await fillCase(walk);
  await walk.extension.killWorker();
  await submitAsResident(walk);
  await expectLogged(walk);
});

test('a right-click on a row of a page that was read stages that row', async ({ walk }) => {
  const { extension, worklist } = walk;
  await (await captureRows(walk)).close();
  await worklist.bringToFront();
  await worklist.getByText('IR PICC PLACEMENT').first().click({ button: 'right' });
  await worklist.keyboard.press('Escape');
  await extension.chooseMenu(worklist);
  await expect.poll(async () => (await storedDrafts(extension)).map((d) => d.lines.length)).toEqual([1]);
  expect(JSON.stringify(await storedDrafts(extension))).toContain('IR PICC PLACEMENT');
  const popup = await extension.openPopup(worklist);
  await popup.until(`document.querySelector('.cards')?.innerText.includes('PICC')`);
});

test('names, MRNs, accession numbers and birth dates are nowhere in what is stored', async ({ walk }) => {
  const popup = await captureRows(walk);
  await popup.click('button', 'All');
  await popup.click('button', 'Stage');
  await popup.until(`Boolean(document.querySelector('.cards'))`);
  const stored = await everythingStored(walk.extension);
  expect(stored).toContain('IR RENAL EMBOLIZATION HEMORRHAGE');
  const rows = await walk.worklist.locator('tbody tr').filter({ visible: true }).all();
  const columns = (await walk.worklist.locator('thead th').allInnerTexts()).map((heading) => heading.trim());
  const identifying = ['Patient Name', 'MRN', 'DOB', 'Accession #'].map((heading) => columns.indexOf(heading));
  expect(identifying.every((index) => index >= 0)).toBe(true);
  let looked = 0;
  for (const row of rows) {
    const cells = (await row.locator('td').allInnerTexts()).map((cell) => cell.trim());
    for (const index of identifying) {
      expect(stored).not.toContain(cells[index]);
      looked += 1;
    }
  }
  expect(looked).toBeGreaterThan(300);
});

test('a filled page that is loaded anew is forgotten: another case logged there by hand does not log the draft', async ({
  walk,
  practice,
}) => {
  const popup = await captureRows(walk);
  await stageRows(walk, popup, 'CHEMOEMBOLIZATION');
  await popup.close();
  await fillCase(walk);
  await walk.caseLog.reload();
  await walk.caseLog.waitForLoadState('networkidle');

  const hand = await openCaseLog(walk.caseLog, null);
  const report = await hand.fill({
    caseId: 'BYHAND2345678901',
    caseDate: '2026-11-02',
    caseYear: '5',
    role: 'Primary',
    site: 'University Hospital',
    attending: 'Osei, Kwame',
    patientType: 'Adult',
    comments: null,
    entries: [{ concept: 'VP.CHEST', listings: [PORT] }],
  });
  expect(report.left).toEqual([]);
  await submitAsResident(walk);
  expect(practice.state().submissions).toHaveLength(1);
  const over = await walk.extension.openPopup(walk.caseLog);
  await over.until(`document.body.innerText.includes('the form no longer holds it')`);
  expect((await storedDrafts(walk.extension)).map(({ state }) => state)).toEqual(['filled']);
});

test('the extension makes no request of its own', async ({ walk }) => {
  const asked: string[] = [];
  walk.extension.context.on('request', (request) => {
    const by = request.serviceWorker()?.url() ?? request.frame().url();
    if (by.startsWith('chrome-extension:') && !request.url().startsWith('chrome-extension:')) asked.push(request.url());
  });
  const popup = await captureRows(walk);
  await stageRows(walk, popup, 'CHEMOEMBOLIZATION');
  await popup.close();
  await fillCase(walk);
  expect(asked).toEqual([]);
});
