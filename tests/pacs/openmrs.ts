import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { basename, join } from 'node:path';
import { findPackage, OPENMRS } from '../../scripts/packages.mjs';
import { type LoopbackServer, listen, type Missing } from './loopback';
import { openmrsAnswer } from './openmrs-rest';
import { send, sendFile } from './static';

const SPA = '/openmrs/spa';
const REST = '/openmrs/ws/rest/v1';
/** Without these there is no page at all; each other module brings a worklist of its own. */
const FRAME = ['@openmrs/esm-app-shell', '@openmrs/esm-home-app', '@openmrs/esm-primary-navigation-app'];

/**
 * Serves the OpenMRS 3 application shell with its home, radiology, appointments and KenyaEMR procedure modules on 127.0.0.1, over a REST
 * interface that knows the synthetic orders and appointments.
 */
export async function startOpenmrs(): Promise<LoopbackServer | Missing> {
  for (const name of FRAME) if (lacking(name)) return lacking(name)!;
  const [shell, ...modules] = OPENMRS.flatMap((pack) => {
    const folder = findPackage(pack);
    return folder ? [{ name: pack.name, folder }] : [];
  });
  const folders = new Map(modules.map(({ name, folder }) => [basename(name), folder]));
  const imports = modules.map(({ name }) => [name, `${SPA}/${basename(name)}/${entryOf(name)}`]);
  const routes = modules.map(({ name, folder }) => [
    name,
    JSON.parse(readFileSync(join(folder, 'routes.json'), 'utf8')),
  ]);
  const registries: Record<string, unknown> = {
    [`${SPA}/importmap.json`]: { imports: Object.fromEntries(imports) },
    [`${SPA}/routes.registry.json`]: Object.fromEntries(routes),
  };
  return listen(
    createServer((req, res) => {
      const { pathname, searchParams } = new URL(req.url ?? '/', 'http://127.0.0.1');
      const json = pathname.startsWith(REST)
        ? openmrsAnswer(pathname.slice(REST.length), searchParams)
        : registries[pathname];
      const [, module = '', rest = ''] = /^\/([^/]+)(\/.+)$/.exec(pathname.slice(SPA.length)) ?? [];
      const folder = folders.get(module);
      if (json) send(res, '.json', JSON.stringify(json));
      else if (folder) void sendFile(res, folder, rest);
      else void sendFile(res, shell!.folder, pathname.slice(SPA.length), withOwnModules);
    }),
  );
}

/** Why a module's pages cannot be had; undefined where they can. */
export function lacking(module: string): Missing | undefined {
  const there = OPENMRS.some((pack) => pack.name === module && findPackage(pack));
  return there ? undefined : { missing: `${module} is not unpacked in .cache (node scripts/ensure.mjs pacs)` };
}

/** "@openmrs/esm-home-app" starts from "openmrs-esm-home-app.js". */
const entryOf = (name: string) => `${name.slice(1).replace('/', '-')}.js`;

/** The shell as published takes its modules from the project's own demonstration server, and asks for a service worker it does not bring. */
const withOwnModules = (page: string) =>
  page
    .replaceAll(/"https:[^"]*importmap\.json"/g, `"${SPA}/importmap.json"`)
    .replace('offline: true', 'offline: false');
