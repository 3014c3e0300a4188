import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, expect, test } from '@playwright/test';
import type { ColumnMap } from '../../lib/model';
import type { columnsFound, Reading, ReadOptions } from '../../lib/worklist';
import { launchChromium } from '../../scripts/browser';
import { bundle } from '../../scripts/in-page';

const NOW = '2026-03-20T12:00';
type Reader = { read(document: Document, options: ReadOptions): Promise<Reading>; columnsFound: typeof columnsFound };

/** Runs in the page. */
async function readHere(reader: Reader, now: string, candidate: number | undefined, columns: ColumnMap | null) {
  const reading = await reader.read(document, { now: new Date(now), candidate, columnsFor: () => columns });
  return {
    rows: reading.rows.map(({ row }) => row.fields),
    contested: reading.contested,
    tables: reading.tables,
    candidate: reading.candidate,
    columns: reader
      .columnsFound(reading)
      .map(({ heading, index, samples, fields }) => ({ heading, index, samples, fields })),
  };
}

let browser: Browser;
let reader: string;
test.beforeAll(async () => {
  reader = await bundle('lib/worklist/index.ts');
  browser = await launchChromium();
});
test.afterAll(() => browser.close());

async function readFixture(name: string, candidate?: number, columns: ColumnMap | null = null) {
  const tab = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  await tab.goto(pathToFileURL(resolve(import.meta.dirname, `../fixtures/worklist/${name}.html`)).href);
  const said = await tab.evaluate(`(${readHere})(${reader}, '${NOW}', ${candidate}, ${JSON.stringify(columns)})`);
  await tab.close();
  return said as Awaited<ReturnType<typeof readHere>>;
}

test('two columns that may both be the MRN are told by name, and neither is taken', async () => {
  const { contested, rows } = await readFixture('generic-table/two-patient-ids');
  expect(contested).toEqual([{ field: 'mrn', headings: ['Patient ID', 'Patient ID'] }]);
  expect(rows.map(({ mrn }) => mrn)).toEqual([null, null]);
});

test('a taught column is the field, and no other column is; a field taught to be nowhere is not read', async () => {
  const taught = { mrn: { heading: 'Patient ID', index: 1 }, start: null };
  const { contested, rows, columns } = await readFixture('generic-table/two-patient-ids', undefined, taught);
  expect(contested).toEqual([]);
  expect(rows.map(({ mrn, start }) => [mrn, start])).toEqual([
    ['E1002391', null],
    ['E1002392', null],
  ]);
  expect(columns.filter(({ fields }) => fields.includes('mrn')).map(({ index }) => index)).toEqual([1]);
});

test('what was taught of a column that is gone leaves the choice to the reader', async () => {
  const { rows } = await readFixture('generic-table/two-patient-ids', undefined, {
    accession: { heading: 'Exam Number', index: 6 },
  });
  expect(rows.map(({ accession }) => accession)).toEqual(['900451300', '900451301']);
});

test('samples of the columns hold no digit of an identifier', async () => {
  const { columns } = await readFixture('generic-table/two-patient-ids');
  const samples = Object.fromEntries(columns.map(({ heading, index, samples }) => [`${index} ${heading}`, samples]));
  expect(samples['0 Patient ID']).toEqual(['••••••••']);
  expect(samples['6 Accession #']).toEqual(['•••••••••']);
  expect(samples['5 Procedure']).toEqual(['VENOUS PORT REMOVAL', 'LIVER BIOPSY']);
});

test('the tables of a page can be gone through, one that is no worklist as well', async () => {
  const first = await readFixture('odd/two-worklists');
  expect(first.candidate).toBe(0);
  expect(first.tables.length).toBeGreaterThan(1);
  const next = await readFixture('odd/two-worklists', first.candidate + 1);
  expect(next.candidate).toBe(1);
  expect(next.columns.map(({ heading }) => heading)).toEqual(first.tables[1]!.headings);
  const around = await readFixture('odd/two-worklists', first.tables.length);
  expect(around.rows).toEqual(first.rows);
});

/** Runs in the page: a long list whose MRN and accession columns change places, headings and all, while it is read. */
async function readMoving({ read }: Reader, now: string) {
  const list = document.body.appendChild(document.createElement('table'));
  const row = (texts: string[]) => {
    const line = list.insertRow();
    for (const text of texts) line.insertCell().textContent = text;
  };
  row(['MRN', 'Accession #', 'Procedure', 'Study Date']);
  for (let i = 0; i < 3_000; i += 1) row([`M${10_000 + i}`, `A${10_000 + i}`, 'PORT REMOVAL', '2026-03-05']);
  let swaps = 0;
  const swap = () => {
    for (const { cells } of list.rows) {
      const [first, second] = [cells[0]!.textContent, cells[1]!.textContent];
      cells[0]!.textContent = second;
      cells[1]!.textContent = first;
    }
    swaps += 1;
    if (swaps < 40) setTimeout(swap, 5);
  };
  setTimeout(swap, 5);
  const { rows } = await read(document, { now: new Date(now) });
  const wrong = rows.filter(
    ({ row: { fields } }) => !fields.mrn?.startsWith('M') || !fields.accession?.startsWith('A'),
  );
  return { swaps, rows: rows.length, wrong: wrong.length };
}

test('a page that moves while it is read is read as it stands at one moment', async () => {
  const tab = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  const said = (await tab.evaluate(`(${readMoving})(${reader}, '${NOW}')`)) as Awaited<ReturnType<typeof readMoving>>;
  await tab.close();
  expect(said.swaps).toBeGreaterThan(0);
  expect(said).toMatchObject({ rows: 3_000, wrong: 0 });
});
