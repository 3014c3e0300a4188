import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type ServerOptions } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join, normalize, resolve } from 'node:path';
import { type Random, random } from '../../bench/random';
import { IR_CLASS } from './facts';
import { text } from './html';
import { render } from './render';
import type { PageSpec } from './spec';

const ROOT = resolve(import.meta.dirname, '../../..');
const PACKAGES =
  /^\/packages\/((bootstrap|bootstrap-datepicker|jquery|jquery-ui|select2|inputmask|jquery-validation|jquery-validation-unobtrusive)\/dist\/[\w./-]+)$/;
const KINDS: Record<string, string> = { js: 'text/javascript', css: 'text/css', png: 'image/png' };
const ENTRY = /^\/ads\/caselogs\/caseentry\/insert$/i;

/** What reached the server besides pages, lists and files. */
export interface Arrived {
  method: string;
  path: string;
  body: string;
}

export interface GeneratorServer {
  /** Host and port. */
  host: string;
  /** From now on the entry page is this one; what arrived before is forgotten. */
  show(spec: PageSpec): void;
  arrived(): Arrived[];
  close(): Promise<void>;
}

/** Serves generated entry pages, one at a time, under whatever name the browser was told to look for here. */
export async function startGenerator(tls: ServerOptions): Promise<GeneratorServer> {
  let spec: PageSpec | null = null;
  let delays: Random = random(1);
  let arrived: Arrived[] = [];
  const server = createServer(tls, (request, response) => void answer(request, response));
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'https://here');
    const send = (kind: string, body: string | Buffer, status = 200) => {
      response.writeHead(status, { 'content-type': `${kind}; charset=utf-8`, 'cache-control': 'no-store' }).end(body);
    };
    const file = PACKAGES.exec(url.pathname)?.[1];
    if (file) return send(KINDS[file.split('.').at(-1)!] ?? 'text/plain', await packaged(file));
    if (url.pathname === '/favicon.ico') return send('image/png', '', 404);
    if (!spec) return send('text/plain', 'nothing is shown', 404);
    if (url.pathname === '/gen/recorder.js') return send('text/javascript', source('recorder.js'));
    if (url.pathname === '/gen/app.js')
      return send(
        'text/javascript',
        `${source('picker.js')}${source('app.js')}
window.gen.start(${JSON.stringify(configOf(spec))});`,
      );
    if (request.method === 'GET' && ENTRY.test(url.pathname)) return send('text/html', render(spec));
    const list = /\/(Roles|Areas|Types|Codes)$/.exec(url.pathname)?.[1];
    if (list) {
      const [least, most] = spec.behavior.delay;
      await new Promise((done) => setTimeout(done, least + delays.below(most - least)));
      return send('application/json', JSON.stringify(listOf(spec, list, url.searchParams)));
    }
    if (/AvailableCodesByAreaAndType$/i.test(url.pathname)) return send('text/html', trackedCodes(spec));
    let body = '';
    for await (const part of request) body += part;
    arrived.push({ method: request.method ?? '', path: url.pathname, body });
    send(
      'text/html',
      '<!DOCTYPE html><title>Elsewhere</title><div id="server-success">The case was entered successfully.</div>',
    );
  }
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    show(next) {
      spec = next;
      delays = random(next.seed);
      arrived = [];
    },
    arrived: () => arrived,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

const sources = new Map<string, string>();
const source = (name: string): string => {
  const known = sources.get(name) ?? readFileSync(join(import.meta.dirname, 'page', name), 'utf8');
  sources.set(name, known);
  return known;
};

const packed = new Map<string, Buffer>();
async function packaged(file: string): Promise<Buffer | string> {
  const path = normalize(join(ROOT, 'node_modules', file));
  try {
    const known = packed.get(path) ?? readFileSync(path);
    packed.set(path, known);
    return known;
  } catch {
    return '';
  }
}

/** What the page's own script is told of it. */
function configOf(spec: PageSpec): object {
  const ours = spec.controls.filter(({ field }) => field !== null);
  return {
    marker: spec.marker,
    keys: Object.fromEntries(ours.map(({ field, key }) => [field, key])),
    widget: ours.find(({ field }) => field === 'caseDate')?.widget ?? 'none',
    select2: ours.filter(({ widget }) => widget === 'select2').map(({ key }) => key),
    sitePreset: ours.find(({ field }) => field === 'site')?.preset ?? '',
    late:
      spec.behavior.template === 'scripted'
        ? Object.fromEntries(
            ours.filter((one) => one.kind === 'select' && one.preset !== '').map(({ key, preset }) => [key, preset]),
          )
        : {},
    lists: 'CaseEntry',
    behavior: spec.behavior,
    picker: { ...spec.picker, codes: [] },
  };
}

const areasOf = ({ picker }: PageSpec): string[] => [...new Set(picker.codes.map(({ area }) => area))].sort();
const typesOf = ({ picker }: PageSpec): string[] => [...new Set(picker.codes.map(({ type }) => type))].sort();

function listOf(spec: PageSpec, list: string, query: URLSearchParams): unknown {
  const [areas, types] = [areasOf(spec), typesOf(spec)];
  const area = areas[Number(query.get('areaId') || 0) - 100];
  const type = types[Number(query.get('typeId') || 0) - 500];
  const valued = (texts: string[], all: string[], from: number) =>
    texts.map((one) => ({ value: String(from + all.indexOf(one)), text: one }));
  if (list === 'Roles') {
    const role = spec.controls.find(({ field }) => field === 'role');
    return role?.options.filter(({ value }) => value !== '') ?? [];
  }
  const ir = spec.picker.classes.find((one) => one.text === IR_CLASS)?.value;
  if (list === 'Areas') return query.get('classId') === ir ? valued(areas, areas, 100) : [];
  if (list === 'Types')
    return valued(
      types.filter((one) => spec.picker.codes.some((code) => code.type === one && code.area === area)),
      types,
      500,
    );
  const words = (query.get('words') ?? '').toLowerCase();
  return spec.picker.codes
    .filter((one) => (!area || one.area === area) && (!type || one.type === type))
    .filter((one) => `${one.code} ${one.description}`.toLowerCase().includes(words))
    .map((one) => ({ ...one, areaId: 100 + areas.indexOf(one.area), typeId: 500 + types.indexOf(one.type) }));
}

/** The report of tracked codes as a table. */
function trackedCodes({ picker }: PageSpec): string {
  const rows = picker.codes.map(
    (one) =>
      `<tr>${[one.code, one.description, one.category, one.area, one.type].map((cell) => `<td>${text(cell)}</td>`).join('')}</tr>`,
  );
  return `<!DOCTYPE html><title>Tracked Codes</title><table><thead><tr><th>Code</th><th>Description</th><th>Defined Category</th><th>Area</th><th>Type</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
}
