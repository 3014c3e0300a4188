import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expectLogged, fillCase, submitAsResident } from '../../scripts/walk';
import { CANARIES, canaryPage, leaked } from './canaries';
import { everythingStored, expect, tab, test } from './fixtures';

const DESCRIPTION = 'IR CHEMOEMBOLIZATION TACE';
const ADDRESS = 'http://worklist.hospital.example/list';

/** Everything a page shows or holds: its markup, its fields, its title and address. */
const wholeOf = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [
      document.documentElement.outerHTML,
      document.title,
      location.href,
      ...[...document.querySelectorAll<HTMLInputElement>('input, select, textarea')].map(({ value }) => value),
    ].join('\n'),
  );

test('of eighteen kinds of identifier none is found in any place where a case leaves something', async ({
  extension,
  practice,
}) => {
  test.setTimeout(240_000);
  const { context } = extension;
  const said: string[] = [];
  const asked: string[] = [];
  context.on('console', (message) => said.push(message.text()));
  context.on('weberror', (error) => said.push(String(error.error())));
  context.on('request', (request) => {
    if (request.url() !== ADDRESS) asked.push(`${request.url()} ${request.postData() ?? ''}`);
  });
  const today = new Date().toLocaleDateString('en-US');
  await context.route(ADDRESS, (route) =>
    route.fulfill({ contentType: 'text/html', body: canaryPage(DESCRIPTION, 'Rivera, Ana', today) }),
  );
  const worklist = await tab(extension, ADDRESS);
  const caseLog = await tab(extension, practice.caseLogUrl);
  const walk = { extension, worklist, caseLog, say: () => undefined };

  // The name is shown while rows are ticked, and gone with them.
  const popup = await extension.openPopup(worklist);
  await popup.click('button', 'Capture case');
  await popup.until(`document.querySelector('.rows .row')?.innerText.includes('QUENTINSON')`);
  // The row is the resident's own, and so ticked already.
  await popup.click('button', 'Stage');
  await popup.until(`Boolean(document.querySelector('.cards'))`);
  const places: Record<string, string> = { 'the popup': await popup.evaluate('document.documentElement.outerHTML') };
  places['the popup’s title'] = await popup.evaluate('document.title');
  await popup.close();
  places['the fill report'] = await fillCase(walk);
  places['the filled form'] = await wholeOf(caseLog);
  await submitAsResident(walk);
  await expectLogged(walk);
  places['the Case Log’s answer'] = await wholeOf(caseLog);
  places['what the Case Log was sent'] = JSON.stringify(practice.state().submissions);

  places['the database, local and session storage'] = await everythingStored(extension);
  const options = await extension.openPage('options.html');
  places['synchronised storage, badge and icon'] = await options.evaluate(async () =>
    JSON.stringify([
      'always there',
      await chrome.storage.sync.get(),
      await chrome.action.getBadgeText({}),
      await chrome.action.getTitle({}),
      ...(await chrome.tabs.query({})).map(({ id }) => chrome.action.getTitle({ tabId: id })),
    ]),
  );
  expect(await options.evaluate(() => 'notifications' in chrome)).toBe(false);
  await options.getByRole('button', { name: 'Show diagnostics' }).click();
  places['the diagnostics'] = await options.getByRole('textbox', { name: 'diagnostics' }).inputValue();
  const backup = options.waitForEvent('download');
  await options.getByRole('button', { name: 'Save a backup' }).click();
  places['the backup'] = readFileSync(await (await backup).path(), 'utf8');
  places['the options'] = await wholeOf(options);

  const full = await extension.openPage('log.html#cases');
  await full.getByText('TACE (chemoembolization)').first().waitFor();
  places['the page of all cases'] = await wholeOf(full);
  await full.goto(`chrome-extension://${extension.id}/log.html#review`);
  const csv = full.waitForEvent('download');
  await full.getByRole('button', { name: /CSV/ }).first().click();
  const file = await csv;
  places['an export'] = readFileSync(await file.path(), 'utf8');
  places['an export’s name'] = file.suggestedFilename();
  places['everything said to a console'] = ['always there', ...said].join('\n');
  places['every request'] = asked.join('\n');

  expect(Object.keys(CANARIES)).toHaveLength(18);
  expect(places['the database, local and session storage']).toContain(DESCRIPTION);
  expect(leaked(await wholeOf(worklist))).toHaveLength(18);
  const leaks = Object.entries(places).flatMap(([place, text]) => {
    if (text === '') return [`nothing was found to look at in ${place}`];
    return leaked(text).map((kind) => `${kind} in ${place}`);
  });
  expect(leaks).toEqual([]);
});
