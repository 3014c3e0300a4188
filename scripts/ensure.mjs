// Runs on bare Node (no dependencies): brings node_modules and a Chromium to a fresh machine.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const root = new URL('..', import.meta.url).pathname;
const say = (m) => console.error('[setup] ' + m);
const run = (cmd, args, o = {}) => {
  say([cmd, ...args].join(' '));
  return (
    spawnSync(cmd, args, { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32', ...o }).status === 0
  );
};
export function deps() {
  const lock = join(root, 'package-lock.json'),
    done = join(root, 'node_modules/.package-lock.json');
  if (existsSync(done) && existsSync(lock) && statSync(done).mtimeMs >= statSync(lock).mtimeMs) return true;
  return (
    run('npm', existsSync(lock) ? ['ci', '--no-audit', '--no-fund'] : ['install', '--no-audit', '--no-fund']) ||
    (say('npm could not install the packages'), process.exit(1))
  );
}
const onPath = (names) => {
  for (const d of (process.env.PATH ?? '').split(delimiter))
    for (const n of names) {
      const p = join(d, n);
      if (existsSync(p)) return p;
    }
};
export async function findChromium() {
  const c = [process.env.CHROMIUM_PATH];
  try {
    const { chromium } = await import('@playwright/test');
    c.push(chromium.executablePath());
  } catch {}
  if (!process.env.NO_SYSTEM_CHROMIUM) {
    if (process.platform === 'linux')
      c.push(
        onPath([
          'chromium',
          'chromium-browser',
          'google-chrome-stable',
          'google-chrome',
          'microsoft-edge',
          'brave-browser',
        ]),
      );
    if (process.platform === 'darwin')
      for (const n of ['Chromium', 'Google Chrome', 'Microsoft Edge', 'Brave Browser'])
        c.push(
          `/Applications/${n}.app/Contents/MacOS/${n}`,
          join(homedir(), `Applications/${n}.app/Contents/MacOS/${n}`),
        );
    if (process.platform === 'win32')
      for (const b of [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA])
        if (b)
          c.push(
            join(b, 'Chromium/Application/chrome.exe'),
            join(b, 'Google/Chrome/Application/chrome.exe'),
            join(b, 'Microsoft/Edge/Application/msedge.exe'),
          );
  }
  return c.find((p) => p && existsSync(p));
}
export async function browser() {
  let p = await findChromium();
  if (p) return p;
  say('no Chromium found; trying to get one');
  run('npx', ['playwright', 'install', 'chromium'], { timeout: 300_000 });
  p = await findChromium();
  if (p) return p;
  if (process.platform === 'linux' && onPath(['apt-get'])) {
    const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
    const apt = (...a) =>
      run([...sudo, 'apt-get'][0], [...sudo.slice(1), ...(sudo.length ? ['apt-get'] : []), ...a], {
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
        timeout: 600_000,
      });
    apt('update');
    apt('install', '-y', '--no-install-recommends', 'chromium');
    delete process.env.NO_SYSTEM_CHROMIUM;
    p = await findChromium();
    if (p) return p;
  }
  say('Install Chromium, Chrome or Edge, or set CHROMIUM_PATH to its program file.');
  process.exit(1);
}
if (process.argv[1] === new URL(import.meta.url).pathname) {
  if (process.argv.includes('deps')) deps();
  if (process.argv.includes('browser')) say('browser: ' + (await browser()));
}
