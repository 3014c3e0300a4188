import { NO_PROFILE, NO_SETTINGS } from '../../lib/model';
import { expect, test } from './fixtures';
import { put, saved } from './record-page';

const HEADINGS = 'Case ID,Case Date,Role,Site,Attending,Patient Type,Description,Category';
const MRN = '55512001';
const DAYS = Array.from({ length: 30 }, (_, at) => `3/${at + 1}/2025`);
const exported = (change: (day: string, at: number) => string) => ({
  name: 'CaseDetail.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from([HEADINGS, ...DAYS.map(change)].join('\n')),
});
const port = (day: string) =>
  `${MRN},${day},Primary,University Hospital,"Osei, Kwame",Adult,Port placement,Venous Port`;

test('the Case Log is taken over once, counts everywhere, and is told apart; what it says otherwise can be taken', async ({
  extension,
}) => {
  test.setTimeout(180_000);
  const page = await extension.openPage('log.html#cases');
  await expect(page.getByText('No cases yet')).toBeVisible();
  const carried = {
    source: 'acgme' as const,
    name: 'Old total',
    from: '2025-03-01',
    to: '2025-03-31',
    total: 31,
    categories: {},
  };
  await put(page, [], {
    ...NO_SETTINGS,
    graduationYear: 2026,
    programmeYears: 6,
    profile: { ...NO_PROFILE, pathway: 'integrated', start: '2020-07-01', carryIns: [carried] },
  });
  await page.goto(page.url().replace(/#.*/, '#reconcile'));
  await page.reload();
  await page.getByLabel('Choose exports').setInputFiles(exported(port));
  await expect(page.getByText('30 cases from')).toBeVisible();
  await expect(page.getByText('Venous Port: 30')).toBeVisible();
  await page.getByRole('button', { name: 'Take over 30 cases' }).click();
  await expect(page.getByText('30 cases taken over.')).toBeVisible();
  await expect(page.getByText('30 logged cases are in the export')).toBeVisible();
  await expect(page.getByText('Nothing differs.')).toBeVisible();

  // The totals of those days are said beside it, and go on one press.
  await expect(page.getByText('30 encounters here beside a carried-in total of 31')).toBeVisible();
  await page.getByRole('button', { name: 'Remove the total of Old total' }).click();
  await expect(page.getByText('beside a carried-in total')).toHaveCount(0);

  // The same export again has nothing left to take.
  await page.getByLabel('Choose other exports').setInputFiles(exported(port));
  await expect(page.getByText('30 logged cases are in the export')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Take over/ })).toHaveCount(0);

  // One role is another there: its word is taken, and back.
  await page
    .getByLabel('Choose other exports')
    .setInputFiles(exported((day, at) => (at === 4 ? port(day).replace('Primary', 'Secondary') : port(day))));
  await expect(page.getByText('Role: Primary here, Secondary in the Case Log.')).toBeVisible();
  await page.getByRole('button', { name: /^The Case Log is right/ }).click();
  await expect(page.getByText('1 case now says what the Case Log says.')).toBeVisible();
  await expect(page.getByText('Nothing differs.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Role: Primary here, Secondary in the Case Log.')).toBeVisible();

  // A case that is not there leaves the record, with its reason.
  await page.getByLabel('Choose other exports').setInputFiles(exported((day, at) => (at === 4 ? '' : port(day))));
  await page.getByLabel('Reason').selectOption('It is not my case');
  await page.getByRole('button', { name: /^Remove: .*Port/ }).click();
  await expect(page.getByText('The case is no longer in the record.')).toBeVisible();

  await page.getByRole('link', { name: 'Progress' }).click();
  await expect(page.locator('.target-count strong')).toHaveText('29');
  await expect(page.getByText(/^Confirmed by the Case Log on .*: 29 of 29 logged cases\.$/)).toBeVisible();

  // The foreign Case ID stands nowhere once the file is closed.
  await page.getByRole('link', { name: 'Review' }).click();
  const csv = (await saved(page, 'Summary as CSV')).toString('utf8');
  expect(csv).toContain('Venous Port');
  const kept = await page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((done) => {
      const opening = indexedDB.open('first-operator');
      opening.onsuccess = () => done(opening.result);
    });
    const all = (store: string) =>
      new Promise<unknown[]>((done) => {
        const reading = db.transaction(store).objectStore(store).getAll();
        reading.onsuccess = () => done(reading.result);
      });
    const stored = [await all('drafts'), await all('history'), await chrome.storage.local.get()];
    db.close();
    return JSON.stringify(stored);
  });
  expect(kept).toContain('"takenOver"');
  expect(kept + csv + (await page.content())).not.toContain(MRN);
});
