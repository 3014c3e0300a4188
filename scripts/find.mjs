// Finds the programs and folders the tests use; plain Node, for it runs before node_modules exists.
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

const ORTHANC_PLUGIN = '/usr/share/orthanc/plugins/libOrthancDicomWeb.so';

const LINUX_CHROMIUM = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge',
  'brave-browser',
];
const MAC_CHROMIUM = ['Chromium', 'Google Chrome', 'Microsoft Edge', 'Brave Browser'];
const WINDOWS_CHROMIUM = [
  'Chromium/Application/chrome.exe',
  'Google/Chrome/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
  'BraveSoftware/Brave-Browser/Application/brave.exe',
];

/** Path of a Chromium, Chrome, Edge or Brave (CHROMIUM_PATH first, then Playwright's own, then the system's), or undefined. */
export async function findChromium() {
  const own = process.env.CHROMIUM_PATH;
  if (own) return existsSync(own) ? own : undefined;
  return [await playwrightChromium(), ...systemPrograms(LINUX_CHROMIUM, MAC_CHROMIUM, WINDOWS_CHROMIUM)].find(isThere);
}

/** Path of a Firefox (FIREFOX_PATH first, then the system's), or undefined. */
export function findFirefox() {
  const own = process.env.FIREFOX_PATH;
  if (own) return existsSync(own) ? own : undefined;
  return systemPrograms(['firefox-esr', 'firefox'], ['Firefox'], ['Mozilla Firefox/firefox.exe']).find(isThere);
}

/** Program and DICOMweb plugin of Debian's Orthanc, or undefined. */
export function findOrthanc() {
  const program = onPath(['Orthanc'], ['/usr/sbin']);
  return program && existsSync(ORTHANC_PLUGIN) ? { program, plugin: ORTHANC_PLUGIN } : undefined;
}

async function playwrightChromium() {
  try {
    const { chromium } = await import('@playwright/test');
    return chromium.executablePath();
  } catch {
    return undefined;
  }
}

function systemPrograms(linux, mac, windows) {
  if (process.platform === 'darwin')
    return mac.flatMap((name) =>
      ['/', homedir()].map((base) => join(base, `Applications/${name}.app/Contents/MacOS/${name}`)),
    );
  if (process.platform === 'win32')
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((base) =>
      process.env[base] ? windows.map((name) => join(process.env[base], name)) : [],
    );
  return [onPath(linux)];
}

const isThere = (path) => path !== undefined && existsSync(path);

/** First of the programs `names` on the PATH, or in one of the folders `alsoIn`; undefined when there is none. */
export function onPath(names, alsoIn = []) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), ...alsoIn];
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
}
