import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import type { Reading } from '../../lib/worklist';
import { launchChromium } from '../browser';
import { bundle, inEveryFrame } from '../in-page';
import { isExport, readExport } from '../read-export';
import { type PageReading, SHOWN, type ShownRow } from '../shown-row';

const LONGEST_WAIT_MS = 15_000;
/** How many looks in a row must agree: rows that stay are rendered; a page without rows may only be slow. */
const LOOKS = { withRows: 3, withoutRows: 8 };

/**
 * Reads worklist pages and exported files (CSV, TSV, XLSX): one JSON line `{page, system, rows, notFound}` for each FILE or URL, or
 * `{page, error}`.
 */
export async function main(pages: string[]): Promise<number> {
  if (pages.length === 0) {
    process.stderr.write('usage: npm run -s try -- read FILE|URL…\n');
    return 2;
  }
  const say = (page: string, said: object) => process.stdout.write(`${JSON.stringify({ page, ...said })}\n`);
  let opened: { browser: Awaited<ReturnType<typeof launchChromium>>; reader: string } | null = null;
  try {
    for (const page of pages) {
      if (isExport(page)) {
        say(page, await readExport(page));
        continue;
      }
      opened ??= { reader: await readerExpression(), browser: await launchChromium() };
      const tab = await opened.browser.newPage({ viewport: { width: 1400, height: 900 } });
      say(page, await readPage(tab, page, opened.reader).catch((thrown) => ({ error: sentence(thrown) })));
      await tab.close();
    }
  } finally {
    await opened?.browser.close();
  }
  return 0;
}

/** The reader as one expression, to be evaluated in every frame. */
export async function readerExpression(): Promise<string> {
  return `(${readHere})(${await bundle('lib/worklist/index.ts')}, ${JSON.stringify(SHOWN)})`;
}

/** Opens a page and reads it when its rows have been rendered; fails where it cannot be opened. */
export async function readPage(tab: Page, page: string, reader: string): Promise<PageReading> {
  await tab.goto(existsSync(page) ? pathToFileURL(resolve(page)).href : page, { timeout: LONGEST_WAIT_MS });
  const until = Date.now() + LONGEST_WAIT_MS;
  let before = '';
  let agreed = 0;
  for (;;) {
    const frames = (await inEveryFrame<PageReading>(tab, reader).catch(() => [])).map(({ value }) => value);
    const now = JSON.stringify(frames);
    agreed = now === before ? agreed + 1 : 1;
    before = now;
    const enough = frames.some(({ rows }) => rows.length > 0) ? LOOKS.withRows : LOOKS.withoutRows;
    if (agreed >= enough || Date.now() > until) return merged(frames);
    await tab.waitForTimeout(200);
  }
}

/** Runs inside the page. */
async function readHere(
  { read }: { read(document: Document): Promise<Reading> },
  shown: (keyof ShownRow)[],
): Promise<Omit<PageReading, 'notFound'>> {
  const { system, instead, rows } = await read(document);
  return {
    system: system || null,
    rows: rows.map(({ row }) => Object.fromEntries(shown.map((field) => [field, row.fields[field]])) as ShownRow),
    instead: instead ?? undefined,
  };
}

function merged(frames: readonly Omit<PageReading, 'notFound'>[]): PageReading {
  const rows = frames.flatMap((frame) => frame.rows);
  const speaking = frames.find((frame) => frame.rows.length > 0) ?? frames.find(({ system }) => system) ?? frames[0];
  const notFound = SHOWN.filter((field) => rows.every((row) => row[field] === null));
  const reading = { system: speaking?.system ?? null, rows, notFound };
  if (rows.length > 0) return reading;
  const instead = frames.map((frame) => frame.instead).find((one) => one !== 'nothing');
  return { ...reading, instead: instead ?? 'nothing' };
}

function sentence(thrown: unknown): string {
  const [first = ''] = (thrown instanceof Error ? thrown.message : String(thrown)).split('\n');
  return `The page could not be opened: ${first}`;
}
