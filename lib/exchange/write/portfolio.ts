import type { Printed, Sheet } from '../../model';
import { csvOf } from './csv';
import { pdfOf } from './pdf/file';
import { safeName } from './safe';
import { xlsxOf } from './xlsx';
import { zipOf } from './zip';

/**
 * The learning portfolio of a period as one archive: each page as a PDF, each sheet as CSV, all sheets as one workbook, and a note that it is
 * still patient information.
 * @param day the date that its files carry
 */
export async function portfolioOf(
  pages: readonly Printed[],
  sheets: readonly Sheet[],
  note: string,
  day: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const files = [{ name: 'README.txt', bytes: new TextEncoder().encode(`${note}\r\n`) }];
  for (const page of pages) files.push({ name: `${safeName(page.title)}.pdf`, bytes: (await pdfOf(page)).bytes });
  for (const sheet of sheets) files.push({ name: `${safeName(sheet.name)}.csv`, bytes: csvOf(sheet) });
  files.push({ name: 'sheets.xlsx', bytes: await xlsxOf(sheets) });
  return zipOf(files, day);
}
