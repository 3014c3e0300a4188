import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Browser, expect, test } from '@playwright/test';
import type { Reading, ReadOptions } from '../../lib/worklist';
import { launchChromium } from '../../scripts/browser';
import { bundle } from '../../scripts/in-page';

const FOLDER = resolve(import.meta.dirname, '../fixtures/worklist');
const DAMAGES = 5_000;
/** Every page of a worklist, without its scripts: a damaged page is a copy, put together anew each time. */
const PAGES = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.html') && !name.startsWith('none'))
  .sort()
  .map((name) => ({ name, html: readFileSync(resolve(FOLDER, name), 'utf8') }));

interface Damaged {
  runs: number;
  withRows: number;
  wrong: string[];
  slowest: number;
}

/** Runs in the page: damages copies of the pages, reads each and looks whether what was read stood there. */
async function damageHere(
  { read }: { read(document: Document, options: ReadOptions): Promise<Reading> },
  pages: { name: string; html: string }[],
  from: number,
  to: number,
): Promise<Damaged> {
  const told: Damaged = { runs: 0, withRows: 0, wrong: [], slowest: 0 };
  let state = 0;
  const below = (limit: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  const parser = new DOMParser();
  const masters = pages.map(({ html }) => parser.parseFromString(html, 'text/html'));
  for (const master of masters) for (const script of master.querySelectorAll('script')) script.remove();

  function damage(root: Document): void {
    for (let times = 1 + below(4); times > 0; times -= 1) {
      const all = root.body.querySelectorAll('*');
      const one = all[below(all.length)];
      if (!one?.parentElement) return;
      const siblings = one.parentElement.children;
      const other = siblings[below(siblings.length)]!;
      const how = below(9);
      if (how === 0) one.remove();
      if (how === 1) one.after(one.cloneNode(true));
      if (how === 2) one.before(other);
      if (how === 3) one.replaceWith(...one.childNodes);
      if (how === 4) for (const { name } of [...one.attributes]) one.removeAttribute(name);
      if (how === 5) one.textContent = '';
      if (how === 6) (one as HTMLElement).hidden = true;
      if (how === 7) one.prepend(`${below(2) ? '' : 'MRN: '}${below(100_000_000)}`);
      if (how === 8) one.setAttribute('colspan', String(below(2_000)));
    }
  }

  /** Whether a text stands in an element as it is drawn: visible, or as the value of a control. */
  function stands(text: string, element: Element): boolean {
    if (!element.isConnected || !element.checkVisibility()) return false;
    // Of two elements that touch, the first is kept as the place of both.
    const around = element.parentElement ?? element;
    const shown = [element, around].map((one) => (one as HTMLElement).innerText).join(' ');
    const inside = [...around.querySelectorAll<HTMLElement>('input, select, textarea')].map((control) =>
      control instanceof HTMLSelectElement ? control.selectedOptions[0]?.text : (control as HTMLInputElement).value,
    );
    // A text that is cut short, or a cell that holds a picture, is spelt out by the title of what is in sight.
    const titled = [element, around, around.parentElement, ...around.querySelectorAll('[title]')].map(
      (one) => one?.getAttribute('title') ?? '',
    );
    const tidy = [shown, ...inside, ...titled]
      .join(' ')
      .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '');
    // A text for screen readers may stand between two that touch on the screen.
    const touching = [element, around].map((one) =>
      [...one.childNodes]
        .filter((node) => node.nodeType === 3)
        .map(({ textContent }) => textContent?.trim())
        .join(''),
    );
    return [tidy.replace(/\s+/g, ' '), ...touching].some((said) => said.includes(text));
  }

  for (let run = from; run < to; run += 1) {
    state = run + 1;
    for (let i = 0; i < 4; i += 1) below(2);
    const at = run % masters.length;
    const copy = masters[at]!.cloneNode(true) as Document;
    damage(copy);
    document.head.replaceChildren(...[...copy.head.childNodes].map((node) => document.importNode(node, true)));
    const body = document.importNode(copy.body, true);
    document.documentElement.dir = copy.documentElement.dir;
    document.body.replaceWith(body);
    const before = document.documentElement.outerHTML;
    const complain = (what: string) => told.wrong.push(`${pages[at]!.name} run ${run}: ${what}`);
    try {
      const since = performance.now();
      const { rows, instead } = await read(document, { now: new Date('2026-03-20T12:00') });
      told.slowest = Math.max(told.slowest, performance.now() - since);
      if ((rows.length === 0) !== (instead !== null)) complain(`${rows.length} rows, instead ${instead}`);
      if (rows.length > 0) told.withRows += 1;
      for (const { row, places } of rows) {
        for (const [field, value] of Object.entries(row.fields))
          if (value !== null && (typeof value !== 'string' || value === '')) complain(`${field} is no text`);
        for (const field of ['mrn', 'accession', 'order'] as const) {
          const value = row.fields[field];
          if (value !== null && !(places[field] && stands(value, places[field])))
            complain(`${field} ${value} stands nowhere`);
        }
        for (const field of ['start', 'end'] as const)
          if (row.fields[field] !== null && !/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?)?$/.test(row.fields[field]))
            complain(`${field} ${row.fields[field]}`);
      }
    } catch (thrown) {
      complain(String((thrown as Error).stack ?? thrown).slice(0, 300));
    }
    if (document.documentElement.outerHTML !== before) complain('the page was changed');
    told.runs += 1;
  }
  return told;
}

let browser: Browser;
test.beforeAll(async () => {
  browser = await launchChromium();
});
test.afterAll(() => browser.close());

test(`${DAMAGES} damaged pages are read soundly or not at all, and left as they were`, async () => {
  test.setTimeout(600_000);
  const reader = await bundle('lib/worklist/index.ts');
  const tab = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  const sum: Damaged = { runs: 0, withRows: 0, wrong: [], slowest: 0 };
  for (let from = 0; from < DAMAGES; from += 500) {
    const expression = `(${damageHere})(${reader}, ${JSON.stringify(PAGES)}, ${from}, ${Math.min(DAMAGES, from + 500)})`;
    const told = (await tab.evaluate(expression)) as Damaged;
    sum.runs += told.runs;
    sum.withRows += told.withRows;
    sum.wrong.push(...told.wrong);
    sum.slowest = Math.max(sum.slowest, told.slowest);
  }
  console.log(
    `${sum.runs} damaged pages, ${sum.withRows} with rows, the slowest read in ${Math.round(sum.slowest)} ms`,
  );
  expect(sum.wrong.slice(0, 20)).toEqual([]);
  expect(sum.runs).toBe(DAMAGES);
  // Damage that leaves hardly a page readable would prove little.
  expect(sum.withRows).toBeGreaterThan(DAMAGES / 2);
});
