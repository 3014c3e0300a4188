import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import { drawPage } from '../../tests/generators/case-log-pages/draw-page';
import { type Outcome, startDriver } from '../../tests/generators/case-log-pages/drive';
import { render } from '../../tests/generators/case-log-pages/render';
import { Totals } from '../../tests/generators/case-log-pages/totals';
import { truthOf } from '../../tests/generators/case-log-pages/truth';

const OUT = resolve(import.meta.dirname, '../../out/generated/case-log');

/**
 * `--pages N` pages of `--seed S` (from the clock where absent; page n has seed S + n); `--show SEED` draws one and writes all of it to `out/`;
 * `--build DIR` has another build of the extension at them; `--pictures` takes one of each page after the fill; `--by-hand` fills by the page's own truth in place of the extension, in which nothing may
 * be found. Fails where a value is wrong, anything was submitted, or a dangerous thing clicked.
 */
export async function generate(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      pages: { type: 'string', default: '100' },
      seed: { type: 'string' },
      show: { type: 'string' },
      build: { type: 'string' },
      pictures: { type: 'boolean', default: false },
      'by-hand': { type: 'boolean', default: false },
    },
  });
  const shown = values.show !== undefined;
  const first = Number(values.show ?? values.seed ?? Date.now() % 1_000_000_000);
  const pages = shown ? 1 : Number(values.pages);
  console.log(`Seed ${first}, ${pages} page${pages === 1 ? '' : 's'}.`);
  mkdirSync(OUT, { recursive: true });
  const totals = new Totals();
  const driver = await startDriver(values.build);
  try {
    for (let seed = first; seed < first + pages; seed += 1) {
      const picture = (page: Page) =>
        page.screenshot({ path: join(OUT, `${seed}.png`), fullPage: true }).then(() => undefined);
      const outcome = await driver
        .fill(drawPage(seed), { look: shown || values.pictures ? picture : undefined, byHand: values['by-hand'] })
        .catch((thrown: unknown) => console.error(`page ${seed} could not be judged: ${thrown}`));
      if (!outcome) continue;
      totals.add(outcome);
      if (shown) write(outcome);
    }
  } finally {
    await driver.close();
  }
  for (const line of totals.told()) console.log(line);
  if (shown) console.log(`Written to ${OUT}.`);
  return totals.broken() ? 1 : 0;
}

/** The page, its truth, its draft, what it held before and after, and what the extension said of it. */
function write({ spec, account, before, after, found }: Outcome): void {
  const file = (name: string) => join(OUT, `${spec.seed}-${name}`);
  const json = (name: string, value: unknown) => writeFileSync(file(name), JSON.stringify(value, null, 2));
  writeFileSync(file('page.html'), render(spec));
  json('page.json', { ...spec, theCase: undefined });
  json('draft.json', spec.theCase);
  json('truth.json', truthOf(spec));
  json('account.json', account);
  json('held.json', { before, after });
  json('found.json', found);
}
