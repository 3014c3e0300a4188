import { readFile } from 'node:fs/promises';
import { everythingStored, expect, tab, test } from './fixtures';

const HEADINGS = 'Patient Name,MRN,Accession,Exam Description,Modality,Started Date,Status';
const EXAMS = [
  'XR CHEST 2 VIEWS',
  'CT ABDOMEN PELVIS W CONTRAST',
  'MR BRAIN WO',
  'US GUIDED LIVER BIOPSY',
  'XR KNEE 3 VIEWS',
];

/** `count` examinations of invented patients from one day on, the five kinds by turns, two a day. */
const list = (month: string, count: number): string =>
  [
    HEADINGS,
    ...Array.from({ length: count }, (_, n) => {
      const day = String(1 + Math.floor(n / 2)).padStart(2, '0');
      return `"ZQXNAME${n}, GIVEN",${70_000_000 + n},ZQXACC${month}${n},${EXAMS[n % 5]},,${month}-${day} 08:00,Final`;
    }),
  ].join('\r\n');

test('diagnostic examinations are counted, once, and only their numbers are kept and backed up, and shown beside a page that asks for them', async ({
  extension,
  practice,
}) => {
  const page = await extension.openPage('log.html#table1');
  const bring = (name: string, content: string) =>
    page.getByLabel('Choose a file').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });
  const count = (category: string) =>
    page
      .getByRole('row', { name: new RegExp(`^${category}`) })
      .getByRole('cell')
      .first();

  await bring('ZQXNAME march.csv', list('2026-03', 20));
  await expect(page.getByRole('heading', { name: 'This list has 12 examinations that count' })).toBeVisible();
  await expect(page.getByText('4 rows are procedures')).toBeVisible();
  await page.getByText('4 rows fit none of the eleven').click();
  await expect(page.getByText('XR KNEE 3 VIEWS').last()).toBeVisible();
  await page.getByRole('button', { name: 'Add 12 examinations' }).click();
  await expect(page.getByText('12 examinations were added.')).toBeVisible();
  await expect(count('Chest X-Ray')).toHaveText('4');
  await expect(count('MRI Brain')).toHaveText('4');

  // The same list again adds nothing; one that shares days says so, and adds the new days.
  await bring('the same.csv', list('2026-03', 20));
  await expect(page.getByText('This same list was counted on')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Add/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Import another file' }).click();
  await bring('longer.csv', list('2026-03', 30));
  await expect(page.getByText('12 examinations lie on days already counted')).toBeVisible();
  await page.getByRole('button', { name: 'Add the new days only: 6 examinations' }).click();
  await expect(count('Chest X-Ray')).toHaveText('6');

  // This academic year has none of them; the one before has all.
  await page.getByLabel('Period').selectOption({ index: 1 });
  await expect(count('Chest X-Ray')).toHaveText('0');
  await page.getByLabel('Period').selectOption({ index: 4 });
  await expect(count('Chest X-Ray')).toHaveText('6');
  await page.getByRole('button', { name: /^Remove: 6 examinations/ }).click();
  await expect(count('Chest X-Ray')).toHaveText('4');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(count('Chest X-Ray')).toHaveText('6');
  const stored = await everythingStored(extension);
  for (const canary of ['ZQX', '7000000', 'CHEST 2']) expect(stored).not.toContain(canary);

  // The counts stand beside a page of the Case Log that asks for them, by its labels; nothing is written there.
  const asking = await tab(extension, practice.aggregateUrl);
  const values = () =>
    asking.locator('input').evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value));
  const before = await values();
  const popup = await extension.openPopup(asking);
  const said = await popup.until<string>(`document.querySelector('.asked-counts')?.innerText`);
  for (const words of [
    'CHEST X-RAY: 6',
    'The form shows: 120',
    'MRI Brain: 6',
    'MRI Lower Extremity Joints (0)',
    'MRI Spine (0)',
  ])
    expect(said).toContain(words);
  await popup.close();
  expect(await values()).toEqual(before);
  expect(practice.state().spied.filter(({ kind }) => kind !== 'navigate')).toEqual([]);

  const options = await extension.openPage('options.html');
  const coming = options.waitForEvent('download');
  await options
    .getByRole('button', { name: /backup/i })
    .first()
    .click();
  const backup = JSON.parse(await readFile(await (await coming).path(), 'utf8')) as { table1?: unknown[] };
  expect(JSON.stringify(backup)).toContain('"Chest X-Ray":');
});
