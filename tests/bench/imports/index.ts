import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Extension, launchExtension } from '../../../scripts/extension';
import { introduce } from '../../../scripts/resident';
import { casesOf, csvOf } from '../../e2e/report';
import { rowsOf, workbookOf } from '../../unit/exchange/workbook';
import { table, whole } from '../table';
import { driveImport, type Step } from './drive';

const SIZES = [5_000, 10_000];
const KINDS: Record<string, (rows: string[][]) => Uint8Array> = {
  csv: (rows) => new TextEncoder().encode(csvOf(rows)),
  xlsx: (rows) => workbookOf([{ name: 'Cases', rows: rowsOf(rows) }]),
};

/**
 * Imports long reports through the built extension's own page: how long each step takes by the clock, and the longest task of the page in it,
 * for which nothing could be pressed. The page is alone in its process, but for the worker that stages.
 */
export async function bench(): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'first-operator-'));
  for (const count of SIZES) {
    for (const [kind, fileOf] of Object.entries(KINDS)) {
      const file = join(directory, `report.${kind}`);
      writeFileSync(file, fileOf(casesOf(count)));
      const steps = await withExtension((extension) => driveImport(extension, file, count));
      console.log(`\n${whole(count)} lines of ${kind.toUpperCase()}`);
      console.log(table(['step', 'took', 'longest task', 'tasks over 50 ms'], steps.map(lineOf)));
    }
  }
  rmSync(directory, { recursive: true });
}

const lineOf = ({ name, took, tasks }: Step): string[] => [
  name,
  `${whole(took)} ms`,
  tasks.length === 0 ? '≤ 50 ms' : `${whole(Math.max(...tasks))} ms`,
  String(tasks.length),
];

async function withExtension<T>(work: (extension: Extension) => Promise<T>): Promise<T> {
  const extension = await launchExtension({ headless: true });
  try {
    await introduce(extension);
    return await work(extension);
  } finally {
    await extension.close();
  }
}
