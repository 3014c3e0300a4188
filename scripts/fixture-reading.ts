import { pathToFileURL } from 'node:url';
import type { Browser } from '@playwright/test';
import type { Reading, ReadOptions } from '../lib/worklist';
import { bundle, inEveryFrame } from './in-page';

/** The day on which every fixture is read: two-digit years depend on it. */
export const FIXTURE_NOW = '2026-03-20T12:00';

/** What a fixture's page is expected to say; `rows` name the fields that are found and no others. */
export interface Expected {
  system: string;
  instead?: string;
  rows: Record<string, string>[];
}

/** Runs in the page: the reading as plain values, and whether the page is as it was. */
async function readHere({ read }: { read(document: Document, options: ReadOptions): Promise<Reading> }, now: string) {
  const before = document.documentElement.outerHTML;
  const { system, instead, rows } = await read(document, { now: new Date(now) });
  const fields = rows.map(({ row }) =>
    Object.fromEntries(Object.entries(row.fields).filter((field): field is [string, string] => field[1] !== null)),
  );
  return { system, instead, rows: fields, untouched: document.documentElement.outerHTML === before };
}

type Said = Awaited<ReturnType<typeof readHere>>;

/** Makes the reader of fixtures: it reads all frames of a page; the rows of all of them, under the system of the first that has any. */
export async function fixtureReader(browser: Browser): Promise<(url: string) => Promise<Said>> {
  const reader = `(${readHere})(${await bundle('lib/worklist/index.ts')}, ${JSON.stringify(FIXTURE_NOW)})`;
  return async (url) => {
    const tab = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    await tab.goto(url);
    const frames = (await inEveryFrame<Said>(tab, reader)).map(({ value }) => value);
    await tab.close();
    const told = frames.find(({ rows }) => rows.length > 0) ?? frames[0]!;
    return { ...told, rows: frames.flatMap(({ rows }) => rows), untouched: frames.every(({ untouched }) => untouched) };
  };
}

/** The expected file of a page as it is read now. */
export async function expectedOf(read: (url: string) => Promise<Said>, file: string): Promise<Expected> {
  const { system, instead, rows } = await read(pathToFileURL(file).href);
  return { system, ...(instead && { instead }), rows };
}
