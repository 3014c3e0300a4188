import type { Sheet } from '../../model';
import { safeCell } from './safe';

/** Sheets as an Excel workbook; nothing in it is a formula, nor becomes one where it is saved as text later. */
export async function xlsxOf(sheets: readonly Sheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const { default: writeExcelFile } = await import('write-excel-file/universal');
  const blob = await writeExcelFile(
    sheets.map(({ name, headings, rows, foot }) => ({
      sheet: sheetName(name),
      stickyRowsCount: 1,
      data: [
        headings.map((heading) => ({ value: safeCell(heading), fontWeight: 'bold' as const })),
        ...rows.map((row) => row.map(cellOf)),
        ...(foot === '' ? [] : [[cellOf(foot)]]),
      ],
    })),
  ).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

function cellOf(value: string | number | null) {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return { value, type: Number };
  // Stored as the number of its day and shown year first, a date is the same one in every country's spreadsheet.
  if (DAY.test(value)) return { value: new Date(`${value}T00:00Z`), type: Date, format: 'yyyy-mm-dd' };
  return { value: safeCell(value), type: String };
}

const DAY = /^(?:19|20)\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/** A sheet's name is at most 31 characters long and has none of Excel's own signs in it. */
const sheetName = (name: string): string => name.replace(/[[\]:*?/\\']/g, ' ').slice(0, 31);
