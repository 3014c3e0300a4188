import { type Browser, expect, type Page, test } from '@playwright/test';
import type { Reading } from '../../lib/worklist';
import { launchChromium } from '../../scripts/browser';
import { bundle, inEveryFrame } from '../../scripts/in-page';
import { type Missing, type Pacs, startPacs } from '../pacs';
import type { LoopbackServer } from '../pacs/loopback';
import { lacking, startOpenmrs } from '../pacs/openmrs';
import { tallyOf } from '../pacs/tally';
import { ohifViews } from '../pacs/views/ohif';
import { appointmentViews, kenyaemrViews, radiologyViews } from '../pacs/views/openmrs';
import { dicomwebViews, explorerViews } from '../pacs/views/orthanc';
import type { Shown, View } from '../pacs/views/view';

/** Of the fields that stand on a system's pages, so many must be read exactly; of MRNs and accession numbers none may be wrong. */
const LEAST_EXACT = 0.995;

interface Said {
  system: string;
  instead: string | null;
  rows: Shown[];
  untouched: boolean;
}

let browser: Browser;
let reader: string;
const altogether = { rows: 0, fields: 0, exact: 0, wrong: 0, surplus: 0 };

// One Orthanc and one OpenMRS serve all tests.
test.describe.configure({ mode: 'default', timeout: 120_000 });

let pacs: Pacs | Missing;
let openmrs: LoopbackServer | Missing;

test.beforeAll(async () => {
  reader = `(${readHere})(${await bundle('lib/worklist/index.ts')})`;
  browser = await launchChromium();
  pacs = await startPacs();
  openmrs = await startOpenmrs();
});
test.afterAll(async () => {
  console.log(`All systems: ${inWords(altogether)}`);
  await browser.close();
  for (const server of [pacs, openmrs]) if ('close' in server) await server.close();
});

test('every row that Orthanc Explorer shows is read exactly, and nothing hidden', async () => {
  if ('missing' in pacs) return skip(pacs.missing);
  await readAll(explorerViews(pacs));
});

test("every row that Orthanc's DICOMweb client shows is read exactly, and nothing hidden", async () => {
  if ('missing' in pacs) return skip(pacs.missing);
  await readAll(dicomwebViews(pacs));
});

test('every row that OHIF shows is read exactly, and nothing hidden', async () => {
  if ('missing' in pacs) return skip(pacs.missing);
  if (typeof pacs.ohifUrl !== 'string') return skip(pacs.ohifUrl.missing);
  await readAll(ohifViews(pacs.ohifUrl, pacs.studies));
});

for (const [system, module, views] of [
  ['OpenMRS radiology', '@openmrs/esm-radiology-app', radiologyViews],
  ['OpenMRS appointments', '@openmrs/esm-appointments-app', appointmentViews],
  ['KenyaEMR', '@kenyaemr/esm-procedure-orders-app', kenyaemrViews],
] as const)
  test(`every row that ${system} shows is read exactly, and nothing hidden`, async () => {
    const absent = 'missing' in openmrs ? openmrs : lacking(module);
    if (absent) return skip(absent.missing);
    await readAll(views((openmrs as LoopbackServer).url));
  });

function skip(reason: string): void {
  console.warn(`SKIPPED: ${reason}`);
  test.skip(true, reason);
}

/** Opens the views one after the other in one tab, and holds each to what it shows. */
async function readAll(views: readonly View[]): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  page.setDefaultTimeout(45_000);
  for (const view of views) {
    await view.open(page);
    await standsStill(page);
    const said = [await readIt(page)];
    while (await view.turn?.(page)) said.push(await readIt(page));
    const tally = tallyOf(
      said.flatMap(({ rows }) => rows),
      view.rows,
    );
    const { fields, exact, wrong, surplus } = tally;
    const counts = { rows: view.rows.length, fields, exact, wrong: wrong.length, surplus: surplus.length };
    for (const count of Object.keys(counts) as (keyof typeof counts)[]) altogether[count] += counts[count];
    console.log(`${view.name}: ${inWords(counts)}`);
    for (const { system, instead, untouched } of said) {
      expect.soft(system, view.name).toMatch(view.system);
      expect.soft(instead, view.name).toBe(view.instead ?? null);
      expect.soft(untouched, view.name).toBe(true);
    }
    expect.soft(surplus, `${view.name}: rows that are not there`).toEqual([]);
    const identifiers = wrong.filter((one) => /^(mrn|accession|order): (?!nothing for)/.test(one));
    expect.soft(identifiers, `${view.name}: wrong identifiers`).toEqual([]);
    const invented = wrong.filter((one) => / for nothing \(/.test(one));
    expect.soft(invented, `${view.name}: fields that do not stand there`).toEqual([]);
    const share = fields === 0 ? 1 : exact / fields;
    expect.soft(share, `${view.name}: ${wrong.join('\n')}`).toBeGreaterThanOrEqual(LEAST_EXACT);
  }
  await page.close();
}

/** Waits until a page has stopped changing by itself: some slide their parts in. */
async function standsStill(page: Page): Promise<void> {
  for (let before = ''; ; await page.waitForTimeout(250)) {
    const now = await page.content();
    if (now === before) return;
    before = now;
  }
}

const inWords = ({ rows, fields, exact, wrong, surplus }: typeof altogether) =>
  `${rows} rows, ${exact} of ${fields} fields exact (${fields === 0 ? 100 : ((100 * exact) / fields).toFixed(2)} %), ` +
  `${wrong} wrong, ${surplus} rows too many`;

/** What the frames of a page say, read together. */
async function readIt(page: Page): Promise<Said> {
  const frames = (await inEveryFrame<Said>(page, reader)).map(({ value }) => value);
  const speaking = frames.find(({ rows }) => rows.length > 0) ?? frames[0]!;
  return { ...speaking, rows: frames.flatMap(({ rows }) => rows), untouched: frames.every((one) => one.untouched) };
}

/** Runs in the page: the fields that were found, and whether the page is as it was. */
async function readHere({ read }: { read(document: Document): Promise<Reading> }): Promise<Said> {
  const before = document.documentElement.outerHTML;
  const { system, instead, rows } = await read(document);
  const fields = rows.map(({ row }) =>
    Object.fromEntries(Object.entries(row.fields).filter(([, value]) => value !== null)),
  );
  return { system, instead, rows: fields as Shown[], untouched: document.documentElement.outerHTML === before };
}
