import { type Browser, expect, test } from '@playwright/test';
import type { Reading, ReadOptions } from '../../lib/worklist';
import { launchChromium } from '../../scripts/browser';
import { bundle } from '../../scripts/in-page';
import { HEADINGS, HOSTILE } from '../hostile';

interface Told {
  rows: number;
  wrong: string[];
}

/** Runs in the page: a worklist with these texts in one of its columns, read; whether the other columns kept what is theirs. */
async function readHere(
  { read }: { read(document: Document, options: ReadOptions): Promise<Reading> },
  headings: string[],
  column: number,
  texts: string[],
): Promise<Told> {
  const good = (n: number) => [
    ...[`0041${10_000 + n}`, `25-IR-${10_000 + n}`, 'HALL, NIA', '1/31/1950', `2025-03-${10 + (n % 9)} 07:05`],
    ...['VENOUS PORT REMOVAL', 'Completed', 'NG, WEI', 'none'],
  ];
  const table = document.createElement('table');
  const add = (cells: string[], tag: string) => {
    const row = table.appendChild(document.createElement('tr'));
    for (const text of cells) row.appendChild(document.createElement(tag)).textContent = text;
  };
  add(headings, 'th');
  for (const [n, text] of texts.entries())
    add(
      good(n).map((own, at) => (at === column ? text : own)),
      'td',
    );
  document.body.replaceChildren(table);
  const before = document.documentElement.outerHTML;
  const told: Told = { rows: 0, wrong: [] };
  const { rows } = await read(document, { now: new Date('2026-03-20T12:00') });
  told.rows = rows.length;
  for (const { row, element } of rows) {
    const n = (element as HTMLTableRowElement).rowIndex - 1;
    const [mrn, accession] = good(n);
    if (column !== 0 && ![mrn, null].includes(row.fields.mrn)) told.wrong.push(`mrn ${row.fields.mrn} in row ${n}`);
    if (column !== 1 && ![accession, null].includes(row.fields.accession))
      told.wrong.push(`accession ${row.fields.accession} in row ${n}`);
  }
  if (document.documentElement.outerHTML !== before) told.wrong.push('the page was changed');
  if ('pwned' in globalThis) told.wrong.push('something was run');
  return told;
}

let browser: Browser;
test.beforeAll(async () => {
  browser = await launchChromium();
});
test.afterAll(() => browser.close());

test(`${HOSTILE.length} hostile texts in each of ${HEADINGS.length} columns harm neither the reading nor the row they stand in`, async () => {
  test.setTimeout(300_000);
  const reader = await bundle('lib/worklist/index.ts');
  const tab = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  let readable = 0;
  for (const [column, heading] of HEADINGS.entries()) {
    const given = [JSON.stringify(HEADINGS), column, JSON.stringify(HOSTILE)].join();
    const told = (await tab.evaluate(`(${readHere})(${reader}, ${given})`)) as Told;
    expect([heading, ...told.wrong.slice(0, 10)]).toEqual([heading]);
    // Texts that say they are the accession and the status of somebody make a table of which too little is certain.
    if (told.rows > HOSTILE.length / 2) readable += 1;
  }
  expect(readable).toBeGreaterThanOrEqual(HEADINGS.length - 1);
});
