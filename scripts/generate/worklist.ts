import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium } from '../browser';
import { faultLines, table } from '../generated-figures';
import { generatedTrier, type Tried } from '../generated-reading';

const OUT = resolve(import.meta.dirname, '../../out/generated');

/**
 * `generate worklist [--pages N] [--seed N]… [--minutes N]`: draws so many pages of the seeds from each one on (from that of the clock, else), or as
 * many as there is time for, reads them and tells how much of them was read. `--show SEED`: writes one page, its truth, what was read and a picture to out/generated.
 */
export async function generate(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      pages: { type: 'string' },
      seed: { type: 'string', multiple: true },
      minutes: { type: 'string' },
      show: { type: 'string', multiple: true },
    },
  });
  const browser = await launchChromium();
  try {
    const tryAt = await generatedTrier(browser);
    if (values.show) {
      for (const seed of values.show.flatMap((one) => one.split(','))) await show(Number(seed), tryAt);
      return 0;
    }
    const firsts = (values.seed ?? [Date.now() % 1_000_000_000]).map(Number);
    const pages = Number(values.pages ?? 200);
    const tried: Tried[] = [];
    const until = Date.now() + Number(values.minutes ?? Number.POSITIVE_INFINITY) * 60_000;
    for (const first of firsts) console.log(`seeds ${first} to ${first + pages - 1}`);
    for (let nth = 0; nth < pages && Date.now() < until; nth++) {
      for (const first of firsts) tried.push(await tryAt(first + nth));
    }
    console.log(table(tried));
    console.log(faultLines(tried));
    return 0;
  } finally {
    await browser.close();
  }
}

async function show(seed: number, tryAt: (seed: number, picture?: string) => Promise<Tried>): Promise<void> {
  mkdirSync(OUT, { recursive: true });
  const file = (ending: string) => join(OUT, `${seed}${ending}`);
  const { page, read, compared, error } = await tryAt(seed, file('.png'));
  const { html, ...rest } = page;
  writeFileSync(file('.html'), html);
  writeFileSync(file('.json'), `${JSON.stringify({ ...rest, read, ...compared, error }, null, 1)}\n`);
  console.log(`${seed}: ${page.structure}; ${page.traits.join(', ')}: ${file('.*')}`);
}
