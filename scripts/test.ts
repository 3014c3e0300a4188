import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const RESULTS = 'test-results';

interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

interface Step {
  name: string;
  command: string[];
  /** Counts what the step's own report says; a step without one counts as a single test. */
  tally?: () => Tally;
}

const report = <T>(file: string): T => JSON.parse(readFileSync(resolve(root, RESULTS, file), 'utf8')) as T;

const STEPS: Step[] = [
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'lint and format', command: ['biome', 'check', '--error-on-warnings', '.'] },
  {
    name: 'unit',
    command: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${RESULTS}/unit.json`],
    tally: () => {
      const unit = report<{ numPassedTests: number; numFailedTests: number; numPendingTests: number }>('unit.json');
      return { passed: unit.numPassedTests, failed: unit.numFailedTests, skipped: unit.numPendingTests };
    },
  },
  { name: 'build for Chromium', command: ['wxt', 'build', '-b', 'chrome'] },
  { name: 'build for Firefox', command: ['wxt', 'build', '-b', 'firefox', '--mv3'] },
  {
    name: 'end to end',
    command: ['playwright', 'test'],
    tally: () => {
      const { stats } = report<{ stats: { expected: number; unexpected: number; flaky: number; skipped: number } }>(
        'e2e.json',
      );
      // A test that passes only when tried again has failed once: it counts as failed.
      return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
    },
  },
];

/** Runs everything there is to check, in order, and goes on past a failure. The last line tells how many passed and failed in all. */
export async function main(): Promise<number> {
  rmSync(resolve(root, RESULTS), { recursive: true, force: true });
  mkdirSync(resolve(root, RESULTS), { recursive: true });
  const all: Tally = { passed: 0, failed: 0, skipped: 0 };
  const failures: string[] = [];
  for (const { name, command, tally } of STEPS) {
    console.log(`\n── ${name}`);
    const { status } = spawnSync('npx', ['--no-install', ...command], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    });
    const counted = countOf(status, tally);
    all.passed += counted.passed;
    all.failed += counted.failed;
    all.skipped += counted.skipped;
    if (counted.failed > 0) failures.push(name);
  }
  if (failures.length > 0) console.log(`\nfailed: ${failures.join(', ')}`);
  const skipped = all.skipped > 0 ? `, ${all.skipped} skipped` : '';
  console.log(`\n${all.passed} passed, ${all.failed} failed${skipped}`);
  return all.failed > 0 ? 1 : 0;
}

function countOf(status: number | null, tally: Step['tally']): Tally {
  if (!tally) return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: 0 };
  try {
    const counted = tally();
    // A runner that breaks off, or finds no test, has failed even where no single test has.
    const broken = counted.failed === 0 && (status !== 0 || counted.passed === 0);
    return broken ? { ...counted, failed: 1 } : counted;
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
