import { existsSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { readFile, turnsUntil } from '../lib/exchange';
import { IMPORT, type RefusalCode } from '../lib/model';
import { readText } from '../lib/worklist';
import messages from '../public/_locales/en/messages.json';
import { type PageReading, SHOWN, shownRow } from './shown-row';

/** Files that are read as the Import section reads them, not as a page. */
export function isExport(page: string): boolean {
  return existsSync(page) && /^\.(csv|tsv|txt|xlsx|xlsm|xls)$/i.test(extname(page));
}

/** Reads the first table of an exported file; where there is none, the sentence that a resident would see. */
export async function readExport(file: string): Promise<PageReading | { error: string }> {
  const source = await readFile(file, new Uint8Array(readFileSync(file)), turnsUntil());
  if (!source.ok) return { error: sentenceOf(source.refusal.code) };
  const read = await readText(source.value.tables[0]!, () => null);
  const rows = read.rows.map(({ row }) => shownRow(row));
  const notFound = SHOWN.filter((field) => rows.every((row) => row[field] === null));
  return {
    system: rows.length > 0 ? IMPORT : null,
    rows,
    notFound,
    ...(rows.length === 0 && { instead: 'nothing' }),
  };
}

const sentenceOf = (code: RefusalCode): string =>
  (messages as Record<string, { message: string }>)[`refusal_${code.replaceAll('-', '_')}`]!.message;
