import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build, preview } from 'vite';

const root = resolve(import.meta.dirname, '../..');

/** Builds the surfaces with their sample data and serves them. The caller closes. */
export async function serveSurfaces(): Promise<{ url: string; close(): Promise<void> }> {
  const outDir = mkdtempSync(join(tmpdir(), 'first-operator-surfaces-'));
  await build({
    root: resolve(root, 'tests/ui'),
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { 'wxt/browser': resolve(root, 'tests/ui/browser.ts') } },
    build: { outDir, target: 'es2022' },
  });
  const server = await preview({
    root,
    configFile: false,
    logLevel: 'error',
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0 },
  });
  return {
    url: server.resolvedUrls!.local[0]!,
    async close() {
      await server.close();
      rmSync(outDir, { recursive: true, force: true });
    },
  };
}
