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
  return typeof value === 'number' ? { value, type: Number } : { value: safeCell(value), type: String };
}

/** A sheet's name is at most 31 characters long and has none of Excel's own signs in it. */
const sheetName = (name: string): string => name.replace(/[[\]:*?/\\']/g, ' ').slice(0, 31);
