import { readFile, turnsUntil } from '../../../lib/exchange';
import { type Answer, answer, type Period } from '../../../lib/model';
import { type AdsReading, type AdsRow, caseIdKey, daysOf, type Keys, readAds } from '../../../lib/progress';

/** What was read of the resident's own exports. `missing` are the columns for want of which nothing was. */
export interface Exports {
  names: string[];
  /** By name, the days from the first to the last case of each file that has any. */
  days: [name: string, days: Period][];
  rows: AdsRow[];
  unread: number;
  /** The keyed hashes of their Case IDs. */
  keys: Keys;
  missing: Extract<AdsReading, { missing: unknown }>['missing'];
}

/**
 * Reads exports of the Case Log, several as one. The first table of each that is a Case Detail counts. Null where it was cancelled.
 * @param progress hears how many of the files are read
 * @param hashed makes Case IDs the hashes by which cases of the Case Log are known here
 */
export async function readExports(
  files: readonly File[],
  signal: AbortSignal,
  progress: (done: number) => void,
  hashed: (caseIds: readonly string[]) => Promise<Answer<string[]>>,
): Promise<Answer<Exports> | null> {
  const all: Exports = { names: [], days: [], rows: [], unread: 0, keys: new Map(), missing: [] };
  const turns = turnsUntil(signal);
  for (const file of files) {
    const source = await readFile(file.name, new Uint8Array(await file.arrayBuffer()), turns);
    // What was read of a file until it was cancelled is not the file.
    if (turns.cancelled) return null;
    if (!source.ok) return source;
    const readings = source.value.tables.map((table) => readAds(table, all.names.length));
    const read = readings.find((reading) => 'rows' in reading);
    all.names.push(file.name);
    progress(all.names.length);
    if (read === undefined) {
      const [first] = readings;
      if (first && 'missing' in first) all.missing = first.missing;
      continue;
    }
    const days = daysOf(read.rows);
    if (days) all.days.push([file.name, days]);
    all.rows = [...all.rows, ...read.rows];
    all.unread += read.unread.length;
  }
  const caseIds = [...new Set(all.rows.map(({ caseId }) => caseIdKey(caseId)))];
  const keys = await hashed(caseIds);
  return keys.ok ? answer({ ...all, keys: new Map(caseIds.map((id, at) => [id, keys.value[at]!])) }) : keys;
}
