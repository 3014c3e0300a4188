// Brings a bare machine to readiness; plain Node, for it runs before node_modules exists.
// usage: node scripts/ensure.mjs [deps] [browser] [firefox] [pacs] [display]
// Only `deps` and `browser` can fail (exit 1, one sentence what to do); what else cannot be had is said, and its tests skip.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium, findFirefox, findOrthanc, onPath, root } from './find.mjs';
import { fetchPackage, findPackage, OHIF, OPENMRS } from './packages.mjs';

export { findChromium } from './find.mjs';

const POLICY = '/usr/sbin/policy-rc.d';

/** Installs node_modules when the lock file is newer than they are; ends the process when npm cannot. */
export function ensureDeps() {
  const lock = join(root, 'package-lock.json');
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  if (!run('npm', ['ci', '--no-audit', '--no-fund']))
    stop('npm could not install the packages: see its message above.');
}

/** Finds or installs a Chromium, and fonts for it; ends the process with what to install when there is no way to one. */
export async function ensureBrowser() {
  ensureFonts();
  const found = await findChromium();
  if (found) return found;
  if (process.env.CHROMIUM_PATH) stop(`CHROMIUM_PATH names ${process.env.CHROMIUM_PATH}, which is not there.`);
  say('No Chromium, Chrome, Edge or Brave here; installing one.');
  if (run('npx', ['playwright', 'install', 'chromium'])) {
    const downloaded = await findChromium();
    if (downloaded && starts(downloaded)) return downloaded;
  }
  aptInstall(['chromium']);
  const installed = await findChromium();
  if (installed && starts(installed)) return installed;
  return stop('No browser to be had: install Chromium, Chrome or Edge, or set CHROMIUM_PATH to its program file.');
}

/** Finds or installs Firefox; says so when it cannot. */
export function ensureFirefox() {
  if (!findFirefox()) aptInstall(['firefox-esr']);
  if (!findFirefox())
    say('NO FIREFOX: its tests will be skipped. Install it, or set FIREFOX_PATH to its program file.');
}

/** Finds or installs Orthanc, OHIF and OpenMRS; says so when one cannot be had. */
export function ensurePacs() {
  if (!findOrthanc()) installOrthanc();
  if (!findOrthanc())
    say('NO ORTHANC: the PACS tests will be skipped. Debian has it: apt-get install orthanc orthanc-dicomweb');
  for (const pack of [OHIF, ...OPENMRS]) {
    const trouble = findPackage(pack) ? undefined : fetchPackage(pack, run);
    if (trouble) say(`NO ${pack.name}: the tests that need it will be skipped. ${trouble}`);
  }
}

/** Finds or installs a screen without a monitor and the keys for it; says so when it cannot. */
export function ensureDisplay() {
  const missing = () => ['Xvfb', 'xdotool'].filter((program) => onPath([program]) === undefined);
  if (missing().length > 0) aptInstall(['xvfb', 'xdotool']);
  if (missing().length > 0)
    say(`NO ${missing().join(', ')}: what the browser itself asks will not be tested. Debian has them: xvfb xdotool`);
}

function ensureFonts() {
  if (process.platform !== 'linux') return;
  const places = [
    '/usr/share/fonts',
    '/usr/local/share/fonts',
    join(homedir(), '.fonts'),
    join(homedir(), '.local/share/fonts'),
  ];
  const hasFonts = () =>
    places.some((place) => existsSync(place) && readdirSync(place, { recursive: true }).some(isFont));
  if (!hasFonts()) aptInstall(['fonts-dejavu-core', 'fonts-liberation', 'fontconfig']);
  if (!hasFonts()) say('NO FONTS: text will be missing from screenshots. Install any font package.');
}

const isFont = (name) => /\.(ttf|otf|ttc)$/i.test(String(name));

/** Debian's package starts Orthanc as a service that listens on every address; it must never come up, now or at the next boot. */
function installOrthanc() {
  if (!isApt()) return;
  // Debian asks this file before a package may start its service; ours speaks of Orthanc alone, should it ever be left behind.
  const forbid = `printf '#!/bin/sh\\ncase "$*" in *orthanc*) exit 101;; esac\\n' > ${POLICY} && chmod 755 ${POLICY}`;
  const forbidden = !existsSync(POLICY) && runAsRoot(['sh', '-c', forbid]);
  aptInstall(['orthanc', 'orthanc-dicomweb', 'iproute2']);
  if (forbidden) runAsRoot(['rm', '-f', POLICY]);
  if (!findOrthanc()) return;
  if (onPath(['systemctl'])) runAsRoot(['systemctl', 'disable', '--now', 'orthanc']);
  runAsRoot(['update-rc.d', 'orthanc', 'disable']);
}

const starts = (program) => spawnSync(program, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;

const isApt = () => process.platform === 'linux' && onPath(['apt-get']) !== undefined;
const asRoot = () => (process.getuid?.() === 0 ? [] : ['sudo', '-n']);

function runAsRoot(command) {
  const [program, ...args] = [...asRoot(), ...command];
  return run(program, args);
}

let listsAreFresh = false;

function aptInstall(packages) {
  if (!isApt()) return;
  const apt = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
  listsAreFresh ||= runAsRoot([...apt, 'update']);
  if (listsAreFresh) runAsRoot([...apt, 'install', '-y', '--no-install-recommends', ...packages]);
}

function run(program, args) {
  say([program, ...args].join(' '));
  // npm and npx are scripts on Windows; what they print goes to standard error, so that our own output stays clean.
  const options = { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' };
  return spawnSync(program, args, options).status === 0;
}

function say(text) {
  console.error(`[ensure] ${text}`);
}

function stop(text) {
  say(text);
  process.exit(1);
}

const STEPS = {
  deps: ensureDeps,
  browser: ensureBrowser,
  firefox: ensureFirefox,
  pacs: ensurePacs,
  display: ensureDisplay,
};

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const wanted = process.argv.slice(2);
  const unknown = wanted.filter((name) => !(name in STEPS));
  if (unknown.length > 0 || wanted.length === 0) stop(`usage: node scripts/ensure.mjs ${Object.keys(STEPS).join(' ')}`);
  for (const name of wanted) await STEPS[name]();
}
