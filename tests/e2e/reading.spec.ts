import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, expect, test } from '@playwright/test';
import type { Reading, ReadOptions } from '../../lib/worklist';
import { launchChromium } from '../../scripts/browser';
import { bundle, inEveryFrame } from '../../scripts/in-page';
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
