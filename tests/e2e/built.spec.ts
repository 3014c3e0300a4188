import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { loadedBy } from '../bench/popup/weight';

const ROOT = resolve(import.meta.dirname, '../..');
const OUTPUT = join(ROOT, '.output');

/** Every file of a build, as its bytes read in Latin-1. */
const bytesOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((file) => [relative(folder, file), readFileSync(file, 'latin1')]),
  );

/** Builds into another folder, as from a shell whose `NODE_ENV` is set to something. */
function buildAnew(browser: string, NODE_ENV: string): Record<string, string> {
  const outDir = mkdtempSync(join(tmpdir(), 'first-operator-built-'));
  const options = { root: ROOT, outDir, browser, ...(browser === 'firefox' && { manifestVersion: 3 }) };
  const build = `import('wxt').then(({ build }) => build(${JSON.stringify(options)}))`;
  const { status } = spawnSync(process.execPath, ['-e', build], { cwd: ROOT, env: { ...process.env, NODE_ENV } });
  expect(status).toBe(0);
  const bytes = bytesOf(join(outDir, `${browser}-mv3`));
  rmSync(outDir, { recursive: true });
  return bytes;
}

const scriptsOf = (build: string): [string, string][] =>
  readdirSync(join(OUTPUT, build), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .map((file) => [file, readFileSync(join(OUTPUT, build, file), 'utf8')]);

/** What a popup or a side panel may weigh, gzipped: it opens on every click (issue 6). */
const MOST = 60 * 1024;

const PERMISSIONS = ['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'];
/** Firefox needs no leave for its sidebar. */
const MORE: Record<string, string[]> = { 'chrome-mv3': ['sidePanel'], 'firefox-mv3': [] };

for (const build of ['chrome-mv3', 'firefox-mv3']) {
  test(`${build} is the same bytes whoever builds it, with nothing of the builder's machine in it`, () => {
    test.setTimeout(180_000);
    const driven = bytesOf(join(OUTPUT, build));
    const [browser = ''] = build.split('-');
    const built = buildAnew(browser, 'development');
    expect(Object.keys(built)).toEqual(Object.keys(driven));
    expect(Object.keys(built).filter((file) => built[file] !== driven[file])).toEqual([]);
    const named = Object.keys(driven).filter((file) => [ROOT, homedir()].some((path) => driven[file]!.includes(path)));
    expect(named).toEqual([]);
  });

  test(`${build} asks for what the README explains and no more`, () => {
    const manifest = JSON.parse(readFileSync(join(OUTPUT, build, 'manifest.json'), 'utf8'));
    const permissions = [...PERMISSIONS, ...MORE[build]!];
    expect(manifest.permissions).toEqual(permissions);
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    expect(manifest).not.toHaveProperty('optional_permissions');
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('content_security_policy');
    const matches: string[] = manifest.content_scripts.flatMap((script: { matches: string[] }) => script.matches);
    for (const match of matches)
      expect(match).toMatch(/^https:\/\/apps\.acgme(-i)?\.org\/ads\/caselogs\/caseentry\/\*$/i);
    // Firefox takes managed settings without a description of them, and warns of this one.
    expect(manifest.storage).toEqual(build === 'chrome-mv3' ? { managed_schema: 'managed.json' } : undefined);
    const readme = readFileSync(join(OUTPUT, '../README.md'), 'utf8');
    for (const permission of [...permissions, ...manifest.optional_host_permissions])
      expect(readme).toContain(`| \`${permission}\``);
  });

  test(`${build} holds no way to the network and no code made from text`, () => {
    const scripts = scriptsOf(build);
    expect(scripts.length).toBeGreaterThan(5);
    const calls =
      /\b(fetch|importScripts|eval)\(|\bnew (XMLHttpRequest|WebSocket|EventSource|Function)\b|\.sendBeacon\(/;
    expect(scripts.filter(([, text]) => calls.test(text)).map(([file]) => file)).toEqual([]);
  });

  for (const page of ['popup.html', 'sidepanel.html']) {
    test(`${build}: the scripts of ${page} weigh no more than ${MOST / 1024} KB, and hold no database`, () => {
      const scripts = loadedBy(join(OUTPUT, build), page);
      expect(scripts.length).toBeGreaterThan(1);
      expect(scripts.reduce((sum, { gzipped }) => sum + gzipped, 0)).toBeLessThanOrEqual(MOST);
      const texts = scripts.map(({ file }) => readFileSync(join(OUTPUT, build, file), 'utf8'));
      expect(texts.filter((text) => text.includes('indexedDB'))).toEqual([]);
    });
  }
}
