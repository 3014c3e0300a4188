import type { Sheet } from '../../model';
import { safeCell } from './safe';

/** A sheet as CSV that spreadsheets open as it stands: UTF-8 with its mark, comma-separated, nothing in it a formula. */
export function csvOf({ headings, rows, foot }: Sheet): Uint8Array<ArrayBuffer> {
  const lines = [headings, ...rows, ...(foot === '' ? [] : [[foot]])];
  return new TextEncoder().encode(`\ufeff${lines.map((line) => `${line.map(written).join(',')}\r\n`).join('')}`);
}

function written(cell: string | number | null): string {
  if (typeof cell !== 'string') return String(cell ?? '');
  const safe = safeCell(cell);
  return /[",;\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
