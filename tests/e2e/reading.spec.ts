import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, expect, test } from '@playwright/test';
import type { Reading, ReadOptions } from '../../lib/worklist';
import { launchChromium } from '../../scripts/browser';
import { bundle, inEveryFrame } from '../../scripts/in-page';
import { readerExpression, readPage } from '../../scripts/try/read';
import { type PacsStudy, startPacs } from '../pacs';
import { practiceCases } from '../practice/cases';
import { startPractice } from '../practice/server';

const FOLDER = resolve(import.meta.dirname, '../fixtures/worklist');
const NOW = '2026-03-20T12:00';

/** What a fixture's page is expected to say; `rows` name the fields that are found and no others. */
interface Expected {
  system: string;
  instead?: string;
  rows: Record<string, string>[];
}

/** Runs in the page: the reading as plain values, and whether the page is as it was. */
async function readHere({ read }: { read(document: Document, options: ReadOptions): Promise<Reading> }, now: string) {
  const before = document.documentElement.outerHTML;
  const { system, instead, rows } = await read(document, { now: new Date(now) });
  const fields = rows.map(({ row }) =>
    Object.fromEntries(Object.entries(row.fields).filter(([, value]) => value !== null)),
  );
  return { system, instead, rows: fields, untouched: document.documentElement.outerHTML === before };
}

type Said = Awaited<ReturnType<typeof readHere>>;

/** Reads a page's frames; the rows of all of them, under the system of the first that has any. */
async function readAt(url: string): Promise<Said> {
  const tab = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  await tab.goto(url);
  const frames = (await inEveryFrame<Said>(tab, reader)).map(({ value }) => value);
  await tab.close();
  const told = frames.find(({ rows }) => rows.length > 0) ?? frames[0]!;
  return { ...told, rows: frames.flatMap(({ rows }) => rows), untouched: frames.every(({ untouched }) => untouched) };
}

let browser: Browser;
let reader: string;

test.beforeAll(async () => {
  reader = `(${readHere})(${await bundle('lib/worklist/index.ts')}, ${JSON.stringify(NOW)})`;
  browser = await launchChromium();
});
test.afterAll(() => browser.close());

const pages = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.html'))
  .sort();

test('there are pages to read', () => {
  expect(pages.length).toBeGreaterThan(10);
});

for (const page of pages) {
  test(`${page} is read exactly and left as it was`, async () => {
    const file = resolve(FOLDER, page);
    const answers = file.replace(/\.html$/, '.json');
    expect(existsSync(answers), `${relative(FOLDER, answers)} says what ${basename(page)} holds`).toBe(true);
    const expected: Expected = JSON.parse(readFileSync(answers, 'utf8'));
    const reading = await readAt(pathToFileURL(file).href);
    expect(reading).toEqual({ instead: null, ...expected, untouched: true });
  });
}

test('every visible row of the practice worklist is read exactly, and no hidden one', async () => {
  const today = '2026-03-20';
  const practice = await startPractice({ today });
  const reading = await readAt(practice.worklistUrl);
  await practice.close();
  const expected = practiceCases(today).flatMap(({ patient, lines, attending, location, session }) =>
    lines.map((line) => ({
      mrn: patient.mrn,
      accession: line.accession,
      patientName: patient.name,
      birthDate: patient.birthDate,
      description: line.procedure,
      start: line.start,
      end: line.end,
      status: line.status,
      modality: line.modality,
      performer: attending,
      operators: line.operators,
      location,
      session,
      comment: line.comment,
    })),
  );
  const told = (row: Record<string, string | null | undefined>) =>
    Object.entries(row)
      .filter(([, value]) => value)
      .sort()
      .join('|');
  expect(reading.rows.map(told).sort()).toEqual(expected.map(told).sort());
});

test('every study that Orthanc Explorer and OHIF show is read exactly', async () => {
  test.setTimeout(120_000);
  const pacs = await startPacs();
  if ('missing' in pacs) {
    console.warn(`SKIPPED: ${pacs.missing}`);
    test.skip(true, pacs.missing);
    return;
  }
  try {
    const tell = await readerExpression();
    for (const url of [pacs.explorerUrl, pacs.ohifUrl]) {
      if (typeof url !== 'string') {
        console.warn(`SKIPPED: ${url.missing}`);
        continue;
      }
      const withTime = url === pacs.ohifUrl;
      const tab = await browser.newPage({ viewport: { width: 1400, height: 900 } });
      const { rows } = await readPage(tab, url, tell);
      await tab.close();
      const told = rows.map(({ mrn, accession, description, start }) => [mrn, accession, description, start].join('|'));
      expect(told.sort(), url).toEqual(pacs.studies.map((study) => asShown(study, withTime)).sort());
    }
  } finally {
    await pacs.close();
  }
});

function asShown({ mrn, accession, description, date, time }: PacsStudy, withTime: boolean): string {
  const day = `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}`;
  const clock = withTime && time ? `T${time.slice(0, 2)}:${time.slice(2, 4)}` : '';
  return [mrn, accession, description, day + clock].join('|');
}
