import type { CDPSession } from '@playwright/test';
import { launchChromium } from '../../../scripts/browser';
import { bundle } from '../../../scripts/in-page';
import { median } from '../measure';
import { table, times } from '../table';
import { floorPass, longestTask, putUp } from './in-page';

const SIZES = [
  { rows: 1_000, rounds: 9 },
  { rows: 5_000, rounds: 5 },
];

/**
 * Reads worklists of 12 columns in a real Chromium, beside the floor: one pass over the same cells that asks of each whether it is visible and
 * for its `innerText`. The two run by turns in one page. Times are the page's own thread's, which a busy machine hardly touches; the longest
 * task is by the clock: the longest time for which the page could do nothing else.
 */
export async function bench(): Promise<void> {
  const browser = await launchChromium();
  try {
    const reader = await bundle('lib/worklist/index.ts');
    const lines: string[][] = [];
    for (const { rows, rounds } of SIZES) {
      const tab = await browser.newPage({ viewport: { width: 1400, height: 900 } });
      const session = await tab.context().newCDPSession(tab);
      await session.send('Performance.enable', { timeDomain: 'threadTicks' });
      await tab.evaluate(`globalThis.reader = ${reader}`);
      await tab.evaluate(putUp, rows);
      const [floor, read, longest]: number[][] = [[], [], []];
      let found = 0;
      for (let round = 0; round < rounds; round += 1) {
        floor!.push(await threadTime(session, () => tab.evaluate(floorPass)));
        read!.push(
          await threadTime(session, async () => {
            found = await tab.evaluate('reader.read(document).then(({ rows }) => rows.length)');
          }),
        );
        longest!.push(await tab.evaluate(`(${longestTask})(() => reader.read(document))`));
      }
      lines.push([
        `${rows} × 12`,
        `${median(floor!).toFixed(0)} ms`,
        `${median(read!).toFixed(0)} ms`,
        times(median(read!) / median(floor!)),
        times(read![0]! / floor![0]!),
        `${median(longest!).toFixed(0)} / ${Math.max(...longest!).toFixed(0)} ms`,
        `${found} of ${rows}`,
      ]);
      await tab.close();
    }
    console.log(
      table(['cells', 'floor', 'read', 'read / floor', 'at first', 'longest task, median / worst', 'rows read'], lines),
    );
  } finally {
    await browser.close();
  }
}

/** Milliseconds of its thread's time that the page was at work. */
async function threadTime(session: CDPSession, work: () => Promise<unknown>): Promise<number> {
  const spent = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1_000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
  };
  const before = await spent();
  await work();
  return (await spent()) - before;
}
