import type { Page } from '@playwright/test';
import type { Extension } from '../../scripts/extension';
import { CANARIES, leaked } from './canaries';
import { everythingStored, expect, storedDrafts, test } from './fixtures';
import { csvOf } from './report';

const REPORT = `Patient: Quillon, Zebedee   MRN: 7711223   DOB: 05/06/1951
Accession: QX-77123
PROCEDURE: IR CHEST PORT PLACEMENT
DATE OF PROCEDURE: 02/03/2026
ATTENDING: Ingrid Palma, MD
RESIDENT: Tomas Reed, MD
INDICATION: 74-year-old with colon cancer. Prior nephrostomy in 2023.
CONSENT: Risks including pneumothorax needing a chest tube were discussed.
TECHNIQUE: Zanzibarine prep. The right internal jugular vein was punctured under ultrasound, a pocket was made and the port placed. No venous stent was needed.
IMPRESSION: Ready for use. Port removal after chemotherapy.`;
/** Words of the report that stand in no vocabulary of ours. */
const OF_THE_REPORT = [
  'Quillon',
  'Zebedee',
  '7711223',
  'QX-77123',
  '1951',
  'Zanzibarine',
  'jugular',
  'colon cancer',
  'pneumothorax',
  'Ready for use',
];

const opened = (extension: Extension): Promise<Page> => extension.openPage('log.html#import');
const paste = (page: Page, text: string) =>
  page.evaluate((given) => {
    const data = new DataTransfer();
    data.setData('text/plain', given);
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, text);

test('a report is pasted, checked with every phrase that makes no entry, and staged; pasted again it doubles nothing', async ({
  extension,
}) => {
  const page = await opened(extension);
  await paste(page, REPORT);
  const told = page.getByRole('region', { name: 'What the reports say' });
  await expect(told).toContainText('2026-02-03, attending Ingrid Palma');
  await expect(told).toContainText('(Venous Port)');
  await told.getByText(/phrases make no entry/).click();
  await expect(told).toContainText('Prior nephrostomy in 2023”: done before');
  await expect(page.getByRole('heading', { name: 'Imported rows, 1 row' })).toBeVisible();
  await page.getByRole('button', { name: 'All' }).click();
  await page.getByRole('button', { name: 'Stage 1 row' }).click();
  await expect(page.getByText('1 draft', { exact: false }).first()).toBeVisible();
  const drafts = await storedDrafts(extension);
  expect(drafts).toHaveLength(1);
  expect(JSON.stringify(drafts)).toContain('Venous Port');
  expect(JSON.stringify(drafts)).toContain('2026-02-03');
  const stored = await everythingStored(extension);
  for (const word of OF_THE_REPORT) expect(stored, word).not.toContain(word);

  await paste(page, REPORT);
  await expect(page.locator('.row .tag')).toHaveCount(1);
  expect(await storedDrafts(extension)).toHaveLength(1);
});

test('a report with nothing to log says why, and stages nothing', async ({ extension }) => {
  const page = await opened(extension);
  await paste(
    page,
    `EXAM: CT ABDOMEN AND PELVIS WITH CONTRAST\nDATE: 02/03/2026\nATTENDING: Ingrid Palma, MD\nHISTORY: 60-year-old, TIPS 2024.\nFINDINGS: The shunt is patent.\nIMPRESSION: No change.`,
  );
  await expect(page.getByRole('region', { name: 'What the reports say' })).toContainText(
    'Nothing to log here: it is plain imaging.',
  );
  await expect(page.locator('.row')).toHaveCount(0);
});

test('a column of reports says what was done; none of its text is stored, and no identifier', async ({ extension }) => {
  const page = await opened(extension);
  const secret = Object.values(CANARIES).join('; ');
  const rows = [
    ['MRN', 'Accession', 'Exam Description', 'Exam Date', 'Attending', 'Report Text'],
    [
      '7711223',
      'QX-77123',
      'IR VENOUS ACCESS',
      '02/03/2026',
      'Palma, Ingrid',
      `${REPORT.replace(/\s+/g, ' ')} COMMENT: ${secret}`,
    ],
    ['7711224', 'QX-77124', 'IR THORACENTESIS', '02/04/2026', 'Palma, Ingrid', ''],
  ];
  await page.getByLabel('Choose a file').setInputFiles({
    name: 'mpower.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(csvOf(rows).replace(/^.*\r?\n/, `${rows[0]!.join(',')}\n`)),
  });
  await expect(page.getByRole('heading', { name: 'Imported rows, 2 rows' })).toBeVisible();
  await page.getByRole('button', { name: 'All' }).click();
  await page.getByRole('button', { name: 'Stage 2 rows' }).click();
  await expect(page.locator('.notice.success')).toBeVisible();
  expect(JSON.stringify(await storedDrafts(extension))).toContain('Venous Port');
  const stored = await everythingStored(extension);
  expect(leaked(stored)).toEqual([]);
  for (const word of OF_THE_REPORT) expect(stored, word).not.toContain(word);
});
