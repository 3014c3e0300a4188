import type { Browser } from '@playwright/test';
import { openCaseLog } from '../../e2e/caselog-page';
import { OTHER_BUILD, type Quirks } from '../../practice/quirks';
import { startPractice } from '../../practice/server';
import { differences, variedCase } from '../../practice/varied';

/** What went wrong in some fills, and how many there were. */
export interface Tally {
  fills: number;
  codes: number;
  /** A field that arrived otherwise than wanted, or was left. */
  wrong: string[];
  /** Submits, keys and clicks on what is never touched that were not the test's own. */
  touched: string[];
}

const SHORT_DELAY = 25;

/** Which build a case meets: every fifth one another than the page of 2026. */
function buildFor(i: number): { quirks: Partial<Quirks>; without: { attending?: null } } {
  if (i % 10 === 3) return { quirks: OTHER_BUILD, without: { attending: null } };
  if (i % 10 === 8) return { quirks: { namesOf2022: true }, without: {} };
  return { quirks: {}, without: {} };
}

/**
 * Fills varied cases, all quirks on, two pages at a time; submits each as the resident would and compares what arrived with what was meant.
 */
export async function fillMany(browser: Browser, count: number): Promise<Tally> {
  const tally: Tally = { fills: 0, codes: 0, wrong: [], touched: [] };
  const rest = Array.from({ length: count }, (_, i) => i);
  const worker = async () => {
    for (let i = rest.shift(); i !== undefined; i = rest.shift()) await fillOne(browser, i, tally);
  };
  await Promise.all([worker(), worker()]);
  return tally;
}

async function fillOne(browser: Browser, i: number, tally: Tally): Promise<void> {
  const { quirks, without } = buildFor(i);
  const practice = await startPractice({ programme: `many ${i}`, delay: SHORT_DELAY, quirks });
  const page = await browser.newPage();
  try {
    const values = { ...variedCase(i), ...without };
    const caselog = await openCaseLog(page, practice.caseLogUrl);
    const report = await caselog.fill(values);
    const { spied, submissions } = practice.state();
    const note = (fault: string) => tally.wrong.push(`case ${i + 1}: ${fault}`);
    tally.touched.push(...spied.map(({ kind }) => `case ${i + 1}: ${kind}`));
    if (submissions.length > 0) note('sent before the resident did');
    if (report.refused) note(`refused: ${report.refused.code}`);
    for (const { field, reason } of report.left) note(`${field} left: ${reason}`);
    if (quirks.rotationPresent) await page.locator('#Rotations').selectOption({ index: 1 });
    await page.locator('#submitButton').click();
    await page.locator('#confirmSubmitButton').click();
    await page.locator('#server-success').waitFor();
    const [sent, ...others] = practice.state().submissions;
    if (!sent || others.length > 0) note(`${others.length + 1} cases sent`);
    for (const fault of sent ? differences(values, sent) : []) note(fault);
    tally.fills += 1;
    tally.codes += values.entries.length;
  } catch (thrown) {
    tally.wrong.push(`case ${i + 1}: ${thrown instanceof Error ? thrown.message.split('\n')[0] : String(thrown)}`);
  } finally {
    await page.close();
    await practice.close();
  }
}
