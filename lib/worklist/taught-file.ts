import {
  type Answer,
  answer,
  isNewerFile,
  parsedFile,
  refuse,
  TableFile,
  type TableKey,
  type TaughtTable,
} from '../model';
import { keepableHeading, keepablePath } from './privacy/safe-to-store';

const KIND = 'first-operator-columns';
const VERSION = 1;
/** Far above what a list of the widest tables comes to. */
const LONGEST = 8_000_000;

/** A list of taught tables as a file's text, in the order given: sites, paths, headings and fields, no times, nothing of a patient. */
export function writeTables(taught: readonly TaughtTable[]): string {
  const tables = taught.map(({ origin, path, fingerprint, columns }) => ({ origin, path, fingerprint, columns }));
  return `${JSON.stringify({ kind: KIND, schemaVersion: VERSION, tables } satisfies TableFile, null, 2)}\n`;
}

/**
 * Reads a colleague's list: all of it, or nothing. Refusals: `columns-newer` (made by a later version of this extension),
 * `columns-identifying` (a heading or path that could not have been kept here, as it may hold patient data), `columns-unreadable` (anything
 * else that is no such list, one that gives a table twice among them).
 * @param now when it was imported, in ms since 1970
 */
export function readTables(text: string, now: number): Answer<TaughtTable[]> {
  const given = parsedFile(text, LONGEST);
  if (isNewerFile(given, KIND, VERSION)) return refuse('columns-newer');
  const file = TableFile.safeParse(given);
  if (!file.success) return refuse('columns-unreadable');
  const { tables } = file.data;
  if (!tables.every(isKeepable)) return refuse('columns-identifying');
  const keys = new Set(tables.map(({ origin, path, fingerprint }) => `${origin} ${path} ${fingerprint}`));
  if (keys.size < tables.length) return refuse('columns-unreadable');
  return answer(tables.map((one) => ({ ...one, by: 'colleague', taughtAt: now })));
}

/** Whether a table says nothing that could be of a patient: each of its parts is its own normal form. */
export function isKeepable({ path, columns }: Pick<TaughtTable, 'columns'> & Pick<TableKey, 'path'>): boolean {
  const refs = Object.values(columns);
  return keepablePath(path) === path && refs.every((ref) => !ref || keepableHeading(ref.heading) === ref.heading);
}
