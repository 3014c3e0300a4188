import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, expect, test } from '@playwright/test';
import type { Reading } from '../../lib/worklist';
import type { copyOf } from '../../lib/worklist/copy';
import { launchChromium } from '../../scripts/browser';
import { bundle, inEveryFrame } from '../../scripts/in-page';

const FOLDER = resolve(import.meta.dirname, '../fixtures/worklist');
const NOW = '2026-03-20T12:00';

let browser: Browser;
let copier: (seed: number) => string;
let reader: string;
let folder: string;

/** Runs in the page. The draw is one of chance's, always the same for a seed, so that no run of this test differs from another. */
function copyHere(made: { copyOf: typeof copyOf }, seed: number): { copy: string; untouched: boolean } {
  const before = document.documentElement.outerHTML;
  let state = seed * 2654435761;
  const copy = made.copyOf(document, (below) => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 374761393) >>> 0;
    return (state >>> 8) % below;
  });
  return { copy, untouched: document.documentElement.outerHTML === before };
}

/** Runs in the page: which fields each row has, and their values. */
async function readHere({ read }: { read(document: Document, options: { now: Date }): Promise<Reading> }, now: string) {
  const { rows } = await read(document, { now: new Date(now) });
  return rows.map(({ row }) => Object.entries(row.fields).filter(([, value]) => value !== null) as [string, string][]);
}

test.beforeAll(async () => {
  browser = await launchChromium();
  const made = await bundle('lib/worklist/copy/index.ts');
  copier = (seed) => `(${copyHere})(${made}, ${seed})`;
  reader = `(${readHere})(${await bundle('lib/worklist/index.ts')}, ${JSON.stringify(NOW)})`;
  folder = mkdtempSync(join(tmpdir(), 'first-operator-copy-'));
});
test.afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

async function copyAt(url: string, seed = 1) {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  await page.goto(url);
  const rows = (await inEveryFrame<Awaited<ReturnType<typeof readHere>>>(page, reader)).flatMap(({ value }) => value);
  const [copied] = await inEveryFrame<ReturnType<typeof copyHere>>(page, copier(seed));
  await page.close();
  return { rows, ...copied!.value };
}

async function readAt(html: string) {
  const file = join(folder, 'copy.html');
  writeFileSync(file, html);
  return (await copyAt(pathToFileURL(file).href)).rows;
}

/** One value of each class of identifiers that 45 CFR 164.514 lists, invented, and where a page may hold it. */
const CANARIES = {
  name: 'Quillfeather, Ottoline',
  street: '4719 Marrowbone Terrace',
  birth: '02/27/1941',
  phone: '617-555-0172',
  fax: '617-555-0199',
  mail: 'ottoline.q@mailbox.example',
  social: '921-48-7730',
  mrn: '004857193',
  plan: 'HPB-8841927',
  account: 'AC5519208',
  licence: 'D7730194',
  vehicle: 'WVWZZZ1JZ3W386752',
  device: 'SN-99817265',
  url: 'https://portal.example/p/ottoline',
  ip: '10.184.77.21',
  finger: 'FPRINT-58812',
  photo: 'quillfeather_face.jpg',
  other: 'STUDY-UID-1.2.840.77712',
};
const C = CANARIES;
const CANARY_PAGE = `<!doctype html><html data-user="${C.name}"><head><title>${C.name}</title><meta content="${C.mail}"><script>var a = '${C.mrn}'</script><style>/* ${C.social} */</style></head>
<body id="p-${C.mrn}"><!-- ${C.plan} --><h1>${C.name} (${C.mrn})</h1>
<table class="worklist mrn-${C.mrn}"><thead><tr><th title="${C.name}">Patient Name (${C.name})</th><th>MRN</th><th>Accession #</th><th>Procedure</th><th>Study Date</th></tr></thead><tbody>
${[1, 2, 3].map(() => `<tr data-mrn="${C.mrn}" class="quillfeather row" id="row-${C.mrn}" aria-label="${C.name} ${C.birth}"><td>${C.name}</td><td><a href="${C.url}">${C.mrn}</a></td><td>${C.account}</td><td>IR PORT for ${C.name}</td><td>${C.birth}</td></tr>`).join('\n')}</tbody></table>
<p hidden>${C.street} ${C.phone} ${C.fax}</p><dl><dt>Patient: ${C.name}</dt><dd>${C.licence}</dd></dl><img src="${C.photo}" alt="${C.photo}"><svg><text>${C.device}</text></svg>
<input value="${C.social}"><textarea>${C.vehicle}</textarea><select><option value="${C.ip}">${C.ip}</option></select><input type="hidden" value="${C.finger}">
<x-view-${C.licence.toLowerCase()}>${C.other}</x-view-${C.licence.toLowerCase()}><iframe srcdoc="<p>${C.mail} ${C.name}</p>"></iframe><p>MRN: ${C.mrn} Location: ${C.street}</p><div style="background: url(${C.photo})">${C.plan}</div></body></html>`;

test('no identifier planted in a page is in its copy, wherever it was planted', async () => {
  const file = join(folder, 'canaries.html');
  writeFileSync(file, CANARY_PAGE);
  for (const seed of [1, 2, 3, 4, 5]) {
    const { copy, rows, untouched } = await copyAt(pathToFileURL(file).href, seed);
    expect(rows).toHaveLength(3);
    expect(untouched).toBe(true);
    const said = copy.toLowerCase();
    const parts = Object.values(CANARIES).flatMap((one) => [
      one.toLowerCase(),
      ...(one.toLowerCase().match(/\p{L}{5,}|\d{4,}/gu) ?? []).filter(
        (part) => !/^(study|https?|example|portal|mailbox)$/.test(part),
      ),
    ]);
    expect(parts.filter((part) => said.includes(part))).toEqual([]);
    for (const kept of ['MRN', 'Accession #', 'Procedure', 'Study Date', 'class="worklist'])
      expect(copy).toContain(kept);
  }
});

const pages = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((name) => /^generic.*\.html$/.test(name))
  .sort();

test('the copy of a page is read as the page is: as many rows, the same fields, other values', async () => {
  test.setTimeout(240_000);
  expect(pages.length).toBeGreaterThan(10);
  const odd: string[] = [];
  for (const page of pages) {
    const { rows, copy, untouched } = await copyAt(pathToFileURL(resolve(FOLDER, page)).href);
    expect(untouched, page).toBe(true);
    const again = await readAt(copy);
    const shape = (list: typeof rows) => list.map((row) => row.map(([field]) => field).join(' ')).join('\n');
    if (shape(rows.slice(0, 20)) !== shape(again)) odd.push(`${page}:\n${shape(rows)}\n--\n${shape(again)}`);
    const values = new Set(
      rows.flatMap((row) =>
        row.filter(([field]) => /^(mrn|accession|patientName)$/.test(field)).map(([, value]) => value),
      ),
    );
    const leaked = again.flatMap((row) => row.filter(([, value]) => values.has(value)));
    expect(leaked, page).toEqual([]);
  }
  expect(odd.join('\n\n')).toBe('');
});

test('a page with hidden rows keeps them hidden', async () => {
  const { copy } = await copyAt(pathToFileURL(resolve(FOLDER, 'generic-table/hidden-rows-and-texts.html')).href);
  const kept = JSON.parse(readFileSync(resolve(FOLDER, 'generic-table/hidden-rows-and-texts.json'), 'utf8'));
  expect(await readAt(copy)).toHaveLength(kept.rows.length);
  expect(copy).toMatch(/display: none|visibility: hidden/);
});
