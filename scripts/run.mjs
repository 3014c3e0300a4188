// Runs one of our TypeScript files under Node, through Vite, so that `import.meta.glob` works outside the browser as it does in it.
// usage: node scripts/run.mjs FILE.ts [args…]   (the file exports `main(args)`, which may return an exit code)
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const [file, ...args] = process.argv.slice(2);
const vite = await createServer({
  root,
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
});
try {
  const { main } = await vite.environments.ssr.runner.import(resolve(root, file));
  process.exitCode = (await main(args)) ?? 0;
} finally {
  await vite.close();
}
