// Runs one of our TypeScript files under Node, through Vite, so that `import.meta.glob` works outside the browser as it does in it.
// usage: node scripts/run.mjs FILE.ts [args…]   (the file exports `main(args)`, which may return an exit code)
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const [file, ...args] = process.argv.slice(2);
const { module } = await runnerImport(resolve(root, file), { root, configFile: false, logLevel: 'error' });
process.exitCode = (await module.main(args)) ?? 0;
