import { resolve } from 'node:path';
import { build, preview } from 'vite';

const root = resolve(import.meta.dirname, '../..');

/** Builds the surfaces with their sample data and serves them. The caller closes. */
export async function serveSurfaces(): Promise<{ url: string; close(): Promise<void> }> {
  const outDir = resolve(root, 'out/surfaces');
  await build({
    root: resolve(root, 'tests/ui'),
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { 'wxt/browser': resolve(root, 'tests/ui/browser.ts') } },
    build: { outDir, emptyOutDir: true, target: 'es2022' },
  });
  const server = await preview({
    root,
    configFile: false,
    logLevel: 'error',
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0 },
  });
  return { url: server.resolvedUrls!.local[0]!, close: () => server.close() };
}
