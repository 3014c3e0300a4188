import { existsSync, writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { launchChromium } from './browser';
import { type Expected, expectedOf, fixtureReader } from './fixture-reading';

/**
 * Writes beside each page what it is read as now, for a person to hold against the page: `npm run fixture -- FILE.html…`. A file that is there is
 * somebody's word and stays, but with `--again`.
 */
export async function main(args: string[]): Promise<number> {
  const again = args.includes('--again');
  const pages = args.filter((arg) => arg !== '--again').map((page) => resolve(page));
  const wrong = pages.filter((page) => !page.endsWith('.html') || !existsSync(page));
  if (pages.length === 0 || wrong.length > 0) {
    for (const page of wrong) console.error(`${page} is no page: save it as a file that ends with .html.`);
    console.error('usage: npm run fixture -- FILE.html… [--again]');
    return 2;
  }
  const browser = await launchChromium();
  let kept = 0;
  try {
    const read = await fixtureReader(browser);
    for (const page of pages) {
      const to = page.replace(/\.html$/, '.json');
      if (existsSync(to) && !again) {
        console.error(`${relative('.', to)} is there already and was left as it is (--again writes it anew).`);
        kept += 1;
        continue;
      }
      const expected = await expectedOf(read, page);
      writeFileSync(to, `${JSON.stringify(expected, null, 2)}\n`);
      console.log(`${relative('.', to)}: ${summaryOf(expected)}`);
    }
  } finally {
    await browser.close();
  }
  console.log(
    'Hold each value against the page in a browser before you commit: the file says what is read, not what is right.',
  );
  return kept > 0 ? 1 : 0;
}

function summaryOf({ system, instead, rows }: Expected): string {
  if (rows.length === 0) return `no rows (${instead ?? 'nothing'})`;
  const fields = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const partly = fields.map((field) => `${field} ${rows.filter((row) => field in row).length}`);
  return `${rows.length} rows by ${system || 'no system'}; ${partly.join(', ')}`;
}
