import Papa from 'papaparse';
import type { Sheet } from '../../model';
import { safeCell } from './safe';

/** A sheet as CSV that spreadsheets open as it stands: UTF-8 with its mark, comma-separated, nothing in it a formula. */
export function csvOf({ headings, rows, foot }: Sheet): Uint8Array<ArrayBuffer> {
  const lines = [headings, ...rows, ...(foot === '' ? [] : [[foot]])];
  const safe = lines.map((line) => line.map((cell) => (typeof cell === 'string' ? safeCell(cell) : cell)));
  return new TextEncoder().encode(`\ufeff${Papa.unparse(safe, { newline: '\r\n' })}\r\n`);
}
