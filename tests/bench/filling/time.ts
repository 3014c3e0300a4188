import type { Browser } from '@playwright/test';
import type { FillReport } from '../../../lib/model';
import { openCaseLog } from '../../e2e/caselog-page';
import type { Quirks } from '../../practice/quirks';
import { startPractice } from '../../practice/server';
import { variedCase } from '../../practice/varied';
import { divide, noteOurs, noteTimers, type Part, type Seen, type Span, union } from './timeline';

/** One fill by the clock, in milliseconds: from the confirmation of a preview to the report of a form that was read back after the page's own handlers. */
export interface Timed {
  took: number;
  /** The time in which at least one request of the page was under way: what no filler can be faster than. */
  requests: number;
  /** The same with the timers by which the page changes a field after an act: no filler can read back what has not happened yet. */
  own: number;
  /** Where the time went, every millisecond once. */
  parts: Record<Part, number>;
  clean: boolean;
}

/** Fills one varied case with a number of codes into a fresh practice page that was previewed, as in the product, and times it. */
export async function timeFill(
  browser: Browser,
  i: number,
  codes: number,
  quirks: Partial<Quirks> = {},
): Promise<Timed> {
  const practice = await startPractice({ programme: `bench ${i}`, quirks });
  const page = await browser.newPage();
  try {
    await page.addInitScript(noteTimers);
    const caselog = await openCaseLog(page, practice.caseLogUrl);
    await page.waitForLoadState('load');
    await caselog.preview(variedCase(i, codes));
    await caselog.evaluate(`(${noteOurs.toString()})()`);
    const { report, ...ours } = await caselog.evaluate<Seen & { report: FillReport }>(`(async () => {
      const whole = { start: performance.now(), end: 0 };
      const told = () => { whole.end = performance.now(); };
      const report = await lib.fillCaseLog(document, location, ${JSON.stringify(variedCase(i, codes))}, resident, undefined, told);
      const entries = performance.getEntriesByType('resource').filter(({ startTime }) => startTime >= whole.start);
      return { ...seen, report, whole, requests: entries.map(({ startTime, responseEnd }) => ({ start: startTime, end: responseEnd })) };
    })()`);
    const timers = await page.evaluate(() => (window as never as { timersOfMischief: Span[] }).timersOfMischief);
    const seen = { ...ours, timers };
    return {
      took: seen.whole.end - seen.whole.start,
      requests: union(seen.requests),
      own: union([...seen.requests, ...timers]),
      parts: divide(seen),
      clean: report.refused === null && report.left.length === 0,
    };
  } finally {
    await page.close();
    await practice.close();
  }
}
