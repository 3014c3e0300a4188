import type { Browser } from '@playwright/test';
import { type Compared, compare, type ReadRow } from '../tests/generators/worklist-pages/compare';
import { drawPage, type GeneratedPage } from '../tests/generators/worklist-pages/page';
import { FIELDS } from '../tests/generators/worklist-pages/page-model';
import { bundle, inEveryFrame } from './in-page';

/** A drawn page, what was read of it and how that stands to its truth. */
export interface Tried {
  page: GeneratedPage;
  read: ReadRow[];
  compared: Compared;
  /** What broke the reader off. */
  error?: string;
}

interface Reader {
  read(
    document: Document,
    options: { now: Date },
  ): Promise<{ rows: { row: { fields: Record<string, string | null> } }[] }>;
}

/** Runs in the page. */
async function readHere({ read }: Reader, now: string, fields: readonly string[]): Promise<ReadRow[]> {
  const { rows } = await read(document, { now: new Date(now) });
  return rows.map(({ row }) => Object.fromEntries(fields.map((field) => [field, row.fields[field] ?? null])));
}

/** Makes what tries the reader on the page of a seed. `picture`: a file for the page's picture. */
export async function generatedTrier(browser: Browser): Promise<(seed: number, picture?: string) => Promise<Tried>> {
  const worklist = await bundle('lib/worklist/index.ts');
  const tab = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  return async (seed, picture) => {
    const page = drawPage(seed);
    await tab.setContent(page.html);
    if (picture) await tab.screenshot({ path: picture, fullPage: true });
    const reader = `(${readHere})(${worklist}, ${JSON.stringify(`${page.today}T20:00`)}, ${JSON.stringify(FIELDS)})`;
    try {
      const read = (await inEveryFrame<ReadRow[]>(tab, reader)).flatMap(({ value }) => value);
      return { page, read, compared: compare(page.truth, read) };
    } catch (thrown) {
      return { page, read: [], compared: compare(page.truth, []), error: String(thrown).split('\n')[0]! };
    }
  };
}
