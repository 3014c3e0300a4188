import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, expect, test } from '@playwright/test';
import { launchChromium } from '../../scripts/browser';
import { type Expected, fixtureReader } from '../../scripts/fixture-reading';
import { practiceCases } from '../practice/cases';
import { startPractice } from '../practice/server';

const FOLDER = resolve(import.meta.dirname, '../fixtures/worklist');

let browser: Browser;
let readAt: Awaited<ReturnType<typeof fixtureReader>>;

test.beforeAll(async () => {
  browser = await launchChromium();
  readAt = await fixtureReader(browser);
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
