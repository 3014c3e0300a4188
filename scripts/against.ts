import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ratiosOf } from './ratios';

const root = resolve(import.meta.dirname, '..');

const run = (folder: string, command: string, ...args: string[]): string => {
  const { status, stdout } = spawnSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed in ${folder}`);
  return stdout;
};

/** Checks an earlier commit out into a scratch folder and builds it there, with today's packages where it wants the same ones. */
function buildEarlier(commit: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'first-operator-earlier-'));
  run(root, 'git', 'clone', '--quiet', '--shared', '--no-checkout', root, folder);
  run(folder, 'git', 'checkout', '--quiet', '--detach', run(root, 'git', 'rev-parse', '--verify', commit).trim());
  const lock = 'package-lock.json';
  const isSame = readFileSync(join(folder, lock), 'utf8') === readFileSync(join(root, lock), 'utf8');
  if (isSame && existsSync(join(root, 'node_modules')))
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  else run(folder, 'npm', 'ci', '--no-audit', '--no-fund');
  build(folder);
  return folder;
}

function build(folder: string): void {
  run(folder, 'npx', '--no-install', 'wxt', 'prepare');
  run(folder, 'npx', '--no-install', 'wxt', 'build', '-b', 'chrome');
}

/**
 * Runs parts of the bench in turn, an earlier build's and today's, each by its own scripts, and prints each figure that both give: the
 * ratio of today's to the earlier one, round by round, and how far the rounds lie apart.
 */
export function benchAgainst(commit: string, parts: readonly string[], rounds: number, more: readonly string[]): void {
  const earlier = buildEarlier(commit);
  try {
    build(root);
    const bench = (folder: string, part: string) =>
      run(folder, process.execPath, 'scripts/run.mjs', 'scripts/bench.ts', part, ...more);
    for (const part of parts) {
      console.log(`── ${part}, today : ${commit}, ${rounds} rounds`);
      const pairs = Array.from({ length: rounds }, (_, round) => {
        // Whoever comes second finds the disk warm: they take turns at it.
        const first = round % 2 === 0 ? earlier : root;
        const one = bench(first, part);
        const other = bench(first === root ? earlier : root, part);
        return first === root ? { today: one, earlier: other } : { today: other, earlier: one };
      });
      for (const { figure, earlier: before, today, ratios } of ratiosOf(pairs)) {
        const [least, most] = [Math.min(...ratios), Math.max(...ratios)].map((ratio) => ratio.toFixed(2));
        const middle = [...ratios].sort((a, b) => a - b)[Math.floor(ratios.length / 2)]!.toFixed(2);
        console.log(`${middle} (${least} to ${most})  ${before} → ${today}  ${figure}`);
      }
    }
  } finally {
    rmSync(earlier, { recursive: true, force: true });
  }
}
