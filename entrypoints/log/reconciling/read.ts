import { readFile, turnsUntil } from '../../../lib/exchange';
import { type Answer, answer } from '../../../lib/model';
import { type AdsReading, type AdsRow, readAds } from '../../../lib/progress';

/** What was read of the resident's own exports. `missing` are the columns for want of which nothing was. */
export interface Exports {
  names: string[];
  rows: AdsRow[];
  unread: number;
  missing: Extract<AdsReading, { missing: unknown }>['missing'];
}

/** Reads exports of the Case Log, several as one. The first table of each that is a Case Detail counts. */
export async function readExports(files: readonly File[]): Promise<Answer<Exports>> {
  const all: Exports = { names: [], rows: [], unread: 0, missing: [] };
  for (const file of files) {
    const source = await readFile(file.name, new Uint8Array(await file.arrayBuffer()), turnsUntil());
    if (!source.ok) return source;
    const readings = source.value.tables.map(readAds);
    const read = readings.find((reading) => 'rows' in reading);
    all.names.push(file.name);
    if (read === undefined) {
      const [first] = readings;
      if (first && 'missing' in first) all.missing = first.missing;
      continue;
    }
    all.rows = [...all.rows, ...read.rows];
    all.unread += read.unread.length;
  }
  return answer(all);
}
