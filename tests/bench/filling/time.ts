import type { Browser } from '@playwright/test';
import type { FillReport } from '../../../lib/model';
import { openCaseLog } from '../../e2e/caselog-page';
import { startPractice } from '../../practice/server';
import { variedCase } from '../../practice/varied';

/** One fill by the clock, in milliseconds: from the confirmation to the report of a form that was read back after the page's own handlers, and the page's own requests in it. */
export interface Timed {
  codes: number;
  took: number;
  /** The time in which at least one request of the page was under way: what no filler can be faster than. */
  floor: number;
  /** The sum of all its requests, those at the same time counted each. */
  requests: number;
  clean: boolean;
}

interface Measured {
  report: FillReport;
  from: number;
  to: number;
  requests: { start: number; end: number }[];
}

/** Fills one varied case with a number of codes into a fresh practice page, all quirks on, and times it. */
export async function timeFill(browser: Browser, i: number, codes: number): Promise<Timed> {
  const practice = await startPractice({ programme: `bench ${i}` });
  const page = await browser.newPage();
  try {
    const caselog = await openCaseLog(page, practice.caseLogUrl);
    await page.waitForLoadState('load');
    const values = JSON.stringify(variedCase(i, codes));
    const { report, from, to, requests } = await caselog.evaluate<Measured>(`(async () => {
      const from = performance.now();
      let to = 0;
      const report = await lib.fillCaseLog(document, location, ${values}, resident, undefined, () => { to = performance.now(); });
      const entries = performance.getEntriesByType('resource').filter(({ startTime }) => startTime >= from);
      return { report, from, to, requests: entries.map(({ startTime, responseEnd }) => ({ start: startTime, end: responseEnd })) };
    })()`);
    const sum = requests.reduce((total, { start, end }) => total + end - start, 0);
    const clean = report.refused === null && report.left.length === 0;
    return { codes, took: to - from, floor: union(requests), requests: sum, clean };
  } finally {
    await page.close();
    await practice.close();
  }
}

/** The length of time that some spans cover together. */
function union(spans: readonly { start: number; end: number }[]): number {
  let covered = 0;
  let until = Number.NEGATIVE_INFINITY;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    covered += Math.max(0, end - Math.max(start, until));
    until = Math.max(until, end);
  }
  return covered;
}
