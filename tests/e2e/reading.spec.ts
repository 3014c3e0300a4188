import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, expect, test } from '@playwright/test';
import type { Reading } from '../../lib/worklist';
import { launchChromium } from '../../scripts/browser';
import { bundle, inEveryFrame } from '../../scripts/in-page';

const FOLDER = resolve(import.meta.dirname, '../fixtures/worklist');
const NOW = '2026-03-20T12:00';

/** What a fixture's page is expected to say; `rows` name the fields that are found and no others. */
interface Expected {
  system: string;
  instead?: string;
  rows: Record<string, string>[];
}

/** Runs in the page: the reading as plain values, and whether the page is as it was. */
function readHere({ read }: { read(document: Document, now: Date): Reading }, now: string) {
  const before = document.documentElement.outerHTML;
  const { system, instead, rows } = read(document, new Date(now));
  const fields = rows.map(({ row }) =>
    Object.fromEntries(Object.entries(row.fields).filter(([, value]) => value !== null)),
  );
  return { system, instead, rows: fields, untouched: document.documentElement.outerHTML === before };
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
    const tab = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    await tab.goto(pathToFileURL(file).href);
    const frames = await inEveryFrame<ReturnType<typeof readHere>>(tab, reader);
    await tab.close();
    const reading = frames.find(({ value }) => value.rows.length > 0)?.value ?? frames[0]!.value;
    expect(reading).toEqual({ instead: null, ...expected, untouched: true });
  });
}
