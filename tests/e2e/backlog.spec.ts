import { everythingStored, expect, storedDrafts, test } from './fixtures';

const TRACKER = [
  ['Training Tracker', 'Okafor'],
  ['Date of Procedure', 'Procedure', 'Category', 'Role', 'Hospital', 'MRN'],
  ['3/25/2021', 'Chest port placement', 'Venous Port', 'Primary operator', 'University Hospital', 'ZQX1001'],
  ['3/25/2021', 'Liver biopsy', 'Biopsy', 'Primary operator', 'University Hospital', 'ZQX1001'],
  ['7/4/2020', 'Nephrostomy placement left', 'Primary Nephrostomy', 'Assistant', 'VA', 'ZQX1002'],
  ['', 'Paracentesis', 'Paracentesis', 'Primary operator', 'VA', ''],
  ['8/20/2021', 'DOE, JANE port', 'Venous Port', 'Primary operator', 'VA', ''],
  ['9/20/2021', 'Splunge of the gizmo', 'Embolization', '', 'VA', 'ZQX1003'],
];
const csv = (rows: string[][]) => rows.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\r\n');

test('an earlier log becomes drafts, oldest first and once; its totals are carried in, once', async ({ extension }) => {
  const page = await extension.openPage('log.html#backlog');
  const bring = (name: string, rows: string[][]) =>
    page.getByLabel('Choose a file').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(csv(rows)) });

  await bring('tracker.csv', TRACKER);
  await expect(page.getByRole('heading', { name: '5 cases in this log' })).toBeVisible();
  await page.getByText('1 line was not read').click();
  await expect(page.getByText('Line 7: something that may identify a patient')).toBeVisible();
  await expect(page.getByText('The log says: Embolization')).toBeVisible();
  if (process.env.LOOK) await page.screenshot({ path: 'out/backlog-found.png', fullPage: true });
  await page.getByLabel('What “Role” is').selectOption('');
  await expect(page.getByRole('row', { name: /Nephrostomy placement/ }).getByText('Assisting')).toHaveCount(0);
  await page.getByLabel('What “Role” is').selectOption('role');
  await page.getByRole('button', { name: 'Make 5 drafts' }).click();

  // Two lines of one patient's day are one visit.
  await expect(page.getByRole('heading', { name: '4 older cases to log' })).toBeVisible();
  const stored = await storedDrafts(extension);
  expect(stored).toHaveLength(4);
  for (const canary of ['ZQX', 'JANE']) expect(await everythingStored(extension)).not.toContain(canary);
  const rows = page.locator('table.cases tbody tr:not(.cases-group)');
  await expect(rows.nth(0)).toContainText('2020');
  await expect(rows.nth(0)).toContainText('Assisting');

  // Walked through by keys alone; what is put aside makes room for the next, and comes back.
  await rows.nth(0).getByRole('button').click();
  await expect(page.getByText('1 of 4')).toBeVisible();
  await page.keyboard.press('n');
  await expect(page.getByText('2 of 4')).toBeVisible();
  await expect(page.getByRole('complementary')).toContainText('the earlier log: column “Role” says “Primary operator”');
  if (process.env.LOOK) await page.screenshot({ path: 'out/backlog-queue.png', fullPage: true });
  await page.keyboard.press('k');
  await page.keyboard.press('x');
  await expect(page.getByText('1 of 3')).toBeVisible();
  await page.keyboard.press('u');
  await expect(page.getByRole('heading', { name: '4 older cases to log' })).toBeVisible();

  // The day of entry may stand for a day that nobody knows.
  await page.getByRole('button', { name: 'Use today, the day of entry, for 1 case' }).click();
  await expect(page.getByText('has no date. The Case Log requires one')).toHaveCount(0);

  await bring('the same again.csv', TRACKER);
  await expect(page.getByText('5 of them are here already and are left out.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Make/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Import another file' }).click();

  const totals = [
    ['Category', 'Total'],
    ['Embolization', '41'],
    ['Drain Placement', '9'],
  ];
  for (const said of ['The totals were carried in.', 'These totals were carried in before.']) {
    await bring('totals.csv', totals);
    await expect(page.getByRole('heading', { name: 'A sheet of totals: 50 in all' })).toBeVisible();
    await page.getByLabel(/first day/i).fill('2019-07-01');
    await page.getByLabel(/last day/i).fill('2020-06-30');
    if (process.env.LOOK) await page.screenshot({ path: 'out/backlog-totals.png', fullPage: true });
    await page.getByRole('button', { name: 'Carry in 50 cases' }).click();
    await expect(page.getByText(said)).toBeVisible();
  }
  const kept = await page.evaluate(() => chrome.storage.local.get('settings'));
  expect(JSON.stringify(kept).match(/"Embolization":41/g)).toHaveLength(1);

  // Typed one after the other, without the mouse.
  await page.getByText('Type a case').click();
  await page.locator('#typed-date').fill('2019-08-01');
  const typed = page.locator('#typed-description');
  await typed.fill('TIPS placement');
  await typed.press('Enter');
  await expect(page.getByRole('heading', { name: '5 older cases to log' })).toBeVisible();
  await typed.fill('PICC');
  await typed.press('Enter');
  await expect(page.getByRole('heading', { name: '6 older cases to log' })).toBeVisible();
});
