// The fast lane: types, lint, and the unit tests that what is not yet committed touches, side by side. Plain Node: Vite would take seconds to start.
// usage: npm run quick [-- --since COMMIT]   (also what was committed since then)
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './find.mjs';

/** What looks at every file runs whatever has changed. */
const ALWAYS = ['tests/unit/house.test.ts', 'tests/unit/citations.test.ts'];
/** Soaks and long properties: `npm test` runs them. Each of them alone takes longer than all the rest that one change touches. */
const LONG = ['tests/unit/blow-up.test.ts', 'tests/unit/components/hostile.test.tsx'];

const at = process.argv.indexOf('--since');
const since = at < 0 ? 'HEAD' : process.argv[at + 1];

const git = (...args) => {
  const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`git ${args.join(' ')} failed`);
  return stdout.split('\n').filter(Boolean);
};
const changed = [
  ...new Set([
    ...git('diff', '--name-only', '--relative', since),
    ...git('ls-files', '--others', '--exclude-standard'),
  ]),
].filter((file) => /\.(tsx?|json|html|txt|tsv)$/.test(file) && existsSync(join(root, file)));

/** Runs a program of node_modules; its output is shown when it has ended, whole. */
const run = (name, ...args) =>
  new Promise((done) => {
    const began = Date.now();
    const child = spawn(join(root, 'node_modules', '.bin', name), args, {
      cwd: root,
      shell: process.platform === 'win32',
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (said += part));
    child.on('close', (status) => {
      const seconds = ((Date.now() - began) / 1000).toFixed(1);
      console.log(`${status === 0 ? '✓' : '✗'} ${name} (${seconds} s)${status === 0 ? '' : `\n${said}`}`);
      done(status === 0);
    });
  });

const tests = ['related', '--run', '--reporter=dot', ...LONG.map((file) => `--exclude=${file}`), ...changed, ...ALWAYS];
const passed = await Promise.all([
  run('tsc', '--noEmit'),
  run('biome', 'check', '--error-on-warnings', '.'),
  run('vitest', ...tests),
]);
process.exitCode = passed.every(Boolean) ? 0 : 1;
