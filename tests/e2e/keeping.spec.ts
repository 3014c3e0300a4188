import { readFileSync } from 'node:fs';
import { NO_OFFERS } from '../../lib/model';
import { captureRows, stageRows } from '../../scripts/walk';
import { everythingStored, expect, storedDrafts, test } from './fixtures';

/** What was said and seen of the resident's own form, as it is kept. */
const FORM = {
  formAnswers: [
    { field: 'site', wanted: 'Harbour', option: { value: '7', text: 'Harbour Hospital' }, chosenAt: 1_790_000_000_000 },
  ],
  formOffers: {
    ...NO_OFFERS,
    site: [{ value: '7', text: 'Harbour Hospital' }],
    rows: [{ area: 'Vascular', type: 'Access', description: 'Port' }],
  },
  trackedCodes: { rows: [{ area: 'Vascular', type: 'Access', description: 'Port' }], importedAt: 1_790_000_000_000 },
};

test('a backup under a passphrase survives the deletion of everything, and brings the draft back as it was', async ({
  walk,
}) => {
  const { extension } = walk;
  const popup = await captureRows(walk);
  await stageRows(walk, popup, 'CHEMOEMBOLIZATION');
  await popup.close();
  const before = await storedDrafts(extension);
  expect(before).toHaveLength(1);

  const options = await extension.openPage('options.html');
  await options.evaluate((known) => chrome.storage.local.set(known), FORM);
  await options.getByLabel('Passphrase for the backup').fill('three green lamps');
  const [file] = await Promise.all([
    options.waitForEvent('download'),
    options.getByRole('button', { name: 'Save a backup' }).click(),
  ]);
  const path = await file.path();
  expect(file.suggestedFilename()).toMatch(/^first-operator-backup-\d{4}-\d{2}-\d{2}\.json$/);
  expect(readFileSync(path, 'utf8')).not.toMatch(/CHEMOEMBOLIZATION|Osei/);
  await expect(options.getByText(/^Last backup:/)).toBeVisible();

  await options.getByRole('button', { name: 'Delete everything…' }).click();
  await Promise.all([
    options.waitForEvent('load'),
    options.getByRole('button', { name: 'Delete everything', exact: true }).click(),
  ]);
  await expect(options.getByText('There is no backup yet.')).toBeVisible();
  const left = await everythingStored(extension);
  expect(left).not.toMatch(/CHEMOEMBOLIZATION|Osei|Rivera|caseId|Harbour/);

  await options.getByLabel('Restore from a backup').setInputFiles(path);
  await expect(options.getByText('This backup has a passphrase.')).toBeVisible();
  await options.getByLabel('Passphrase for the backup').fill('three green lamps');
  await options.getByLabel('Restore from a backup').setInputFiles(path);
  await expect(options.getByText('1 draft is not here and would come back.')).toBeVisible();
  await expect(options.getByText('1 remembered answer about the form would come back.')).toBeVisible();
  await expect(options.getByText('The Tracked Codes list would come back.')).toBeVisible();
  expect(await storedDrafts(extension)).toEqual([]);
  await options.getByRole('button', { name: 'Restore', exact: true }).click();
  await expect(options.getByText(/^Restored 1 draft;/)).toBeVisible();
  const after = await storedDrafts(extension);
  expect(after.map(({ entries, lines, state }) => ({ entries, lines, state }))).toEqual(
    before.map(({ entries, lines, state }) => ({ entries, lines, state })),
  );
  expect(await options.evaluate((keys) => chrome.storage.local.get(keys), Object.keys(FORM))).toEqual(FORM);
});
