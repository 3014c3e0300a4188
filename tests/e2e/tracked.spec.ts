import { xlsxOf } from '../../lib/exchange/write/xlsx';
import { TRACKED_CODES as CODES } from '../practice/codes';
import { expect, test } from './fixtures';

const HEADINGS = ['Code', 'Description', 'Defined Category', 'Area', 'Type'];
const LINES = CODES.map(({ code, description, categories, area, type }) => [
  code,
  description,
  categories.join('; '),
  area,
  type,
]);
const PLACES = CODES.map(({ area, type, description }) => ({ area, type, description }));

test('the Tracked Codes report is brought in as a workbook and as sixteen-bit text, and a wrong file changes nothing', async ({
  extension,
}) => {
  const page = await extension.openPage('options.html');
  const choose = (name: string, buffer: Buffer) =>
    page.getByLabel('Import report').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
  const kept = () =>
    page.evaluate(async () => {
      const { trackedCodes } = await chrome.storage.local.get<{ trackedCodes?: { rows: unknown[] } }>('trackedCodes');
      return trackedCodes?.rows ?? [];
    });
  const some = LINES.slice(0, 3);
  const book = await xlsxOf([
    { name: 'About', headings: ['Tracked Codes'], rows: [], foot: '' },
    { name: 'Codes', headings: HEADINGS, rows: some, foot: '' },
  ]);
  await choose('TrackedCodes.xlsx', Buffer.from(book));
  await expect(page.getByText(/^3 rows, imported on /)).toBeVisible();
  expect(await kept()).toEqual(PLACES.slice(0, 3));

  const text = [['Tracked Codes by Area and Type'], [], HEADINGS, ...LINES]
    .map((cells) => cells.join('\t'))
    .join('\r\n');
  await choose('AvailableCodesByAreaAndType.csv', Buffer.from(`\ufeff${text}`, 'utf16le'));
  await expect(page.getByText(new RegExp(`^${CODES.length} rows, imported on `))).toBeVisible();
  expect(await kept()).toEqual(PLACES);

  await choose('cases.csv', Buffer.from('MRN,Procedure\r\n1,Port\r\n2,Drain\r\n'));
  await expect(page.getByRole('alert')).toContainText('no columns for area, type and description');
  await choose('cut.xlsx', Buffer.from(book.slice(0, -200)));
  await expect(page.getByRole('alert')).not.toContainText('no columns');
  expect(await kept()).toEqual(PLACES);

  await page.getByRole('button', { name: 'Forget it' }).click();
  await expect(page.getByText('Not imported.')).toBeVisible();
  expect(await kept()).toEqual([]);
});
