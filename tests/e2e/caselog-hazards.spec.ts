import { expect, type Page, test } from '@playwright/test';
import type { FillReport, FillValues } from '../../lib/model';
import { findChromium } from '../../scripts/ensure.mjs';
import { OTHER_BUILD } from '../practice/quirks';
import { type Practice, type PracticeOptions, startPractice } from '../practice/server';
import { variedCase } from '../practice/varied';
import { openCaseLog } from './caselog-page';
import { AMBIGUITIES, CHANGES, HIDINGS, SENDERS, WIDGETS } from './hazards';
import { markPages, remember, verdict } from './oracle';

test.use({ launchOptions: { executablePath: await findChromium() } });

const CASE: FillValues = { ...variedCase(0), attending: 'Adeyemi, Folasade' };
/** No new date, so that the page has nothing to reload, and no code. */
const HEADER_ONLY: FillValues = { ...CASE, caseDate: null, entries: [] };

interface Tried {
  report: FillReport;
  wrong: string[];
  practice: Practice;
  page: Page;
}

/** Fills one case into a page of its own after something was done to it, and has it judged. */
async function tryFill(
  page: Page,
  { options = {}, values = CASE, before }: { options?: PracticeOptions; values?: FillValues; before: () => void },
): Promise<Tried> {
  const practice = await startPractice({ ...options, quirks: { ajaxDelay: false, ...options.quirks } });
  try {
    const caselog = await openCaseLog(page, practice.caseLogUrl);
    await page.evaluate(before);
    await remember(page);
    const report = await caselog.fill(values);
    return { report, wrong: await verdict(page, values, report), practice, page };
  } finally {
    await practice.close();
  }
}

const leftOf = ({ left }: FillReport, field: string) => left.find((one) => one.field === field)?.reason ?? null;

test(`A3: of ${Object.keys(HIDINGS).length} ways to hide a box or keep a person out of it, each is seen, and the box left alone`, async ({
  page,
}) => {
  test.setTimeout(300_000);
  await markPages(page, () => undefined);
  const practice = await startPractice({ quirks: { ajaxDelay: false } });
  const found: string[] = [];
  for (const [name, hide] of Object.entries(HIDINGS)) {
    const caselog = await openCaseLog(page, practice.caseLogUrl);
    await page.evaluate(hide);
    await remember(page);
    const report = await caselog.fill(HEADER_ONLY);
    const wrong = await verdict(page, HEADER_ONLY, report);
    const held = await page.evaluate(() => document.querySelector<HTMLInputElement>('input[maxlength="25"]')?.value);
    if (held !== '') wrong.push('written');
    if (!report.refused && leftOf(report, 'caseId') !== 'not-editable') wrong.push(`said: ${leftOf(report, 'caseId')}`);
    found.push(...wrong.map((fault) => `${name}: ${fault}`));
  }
  await practice.close();
  expect(found).toEqual([]);
});

test(`A4: on ${Object.keys(AMBIGUITIES).length} pages where two of a thing may be meant, neither is guessed`, async ({
  page,
}) => {
  test.setTimeout(300_000);
  await markPages(page, () => undefined);
  const found: string[] = [];
  for (const [name, { field, make }] of Object.entries(AMBIGUITIES)) {
    const { report, wrong } = await tryFill(page, { before: make });
    const undecided = report.refused !== null || report.left.some((one) => one.field === field);
    if (!undecided) wrong.push('decided all the same');
    found.push(...wrong.map((fault) => `${name}: ${fault}`));
  }
  expect(found).toEqual([]);
});

test(`A6: of ${Object.keys(CHANGES).length} changes between the plan and its write, each stops that write`, async ({
  page,
}) => {
  test.setTimeout(300_000);
  await markPages(page, () => undefined);
  const found: string[] = [];
  for (const [name, { field, reason, change }] of Object.entries(CHANGES)) {
    const before = `document.querySelector('.ProcedureDate').addEventListener('change', ${change.toString()}, { once: true })`;
    const { report, wrong } = await tryFill(page, {
      values: { ...CASE, entries: [] },
      before: before as unknown as () => void,
    });
    const said = field === null ? (report.refused?.code ?? null) : leftOf(report, field);
    if (said !== reason) wrong.push(`said: ${said}`);
    found.push(...wrong.map((fault) => `${name}: ${fault}`));
  }
  expect(found).toEqual([]);
});

test(`A9: of ${Object.keys(SENDERS).length} forms that send themselves, none is sent`, async ({ page }) => {
  test.setTimeout(400_000);
  await markPages(page, () => undefined);
  const found: string[] = [];
  for (const [name, send] of Object.entries(SENDERS)) {
    const { report, practice, wrong } = await tryFill(page, { before: send });
    const { submissions, loads } = practice.state();
    if (submissions.length > 0) wrong.push(`${submissions.length} cases sent`);
    if (loads !== 1) wrong.push(`the page was loaded ${loads} times`);
    if (report.refused === null) wrong.push('not refused');
    found.push(...wrong.map((fault) => `${name}: ${fault}`));
  }
  expect(found).toEqual([]);
});

test(`A11: ${Object.keys(WIDGETS).length} kinds of widgets are each filled right or left by their reason`, async ({
  page,
}) => {
  test.setTimeout(300_000);
  await markPages(page, () => undefined);
  const found: string[] = [];
  for (const [name, { field, outcome, quirks = {}, build }] of Object.entries(WIDGETS)) {
    const values = { ...CASE, ...(quirks === OTHER_BUILD ? { attending: null } : {}) };
    const { report, wrong } = await tryFill(page, { options: { quirks }, values, before: build });
    const said = report.refused?.code ?? leftOf(report, field) ?? 'filled';
    if (said !== outcome) wrong.push(`said: ${said}`);
    found.push(...wrong.map((fault) => `${name}: ${fault}`));
  }
  expect(found).toEqual([]);
});
