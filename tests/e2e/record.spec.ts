import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { extractText, getDocumentProxy } from 'unpdf';
import { type Draft, ESIR_NON_VASCULAR, ESIR_VASCULAR, type Settings, TABLE_2 } from '../../lib/model';
import { bundle } from '../../scripts/in-page';
import type { Done } from '../unit/progress/oracle';
import { expect, test } from './fixtures';
import { csvIn, figuresOf, paperOf, put, saved } from './record-page';

const esir = { from: '2021-07-01', to: '2025-06-30' };
const half = { from: '2025-07-01', to: '2025-12-31' };
const counted = (some: readonly Done[]) => some.filter(({ counts }) => counts);
const visits = (some: readonly Done[]) => new Set(some.map(({ visit }) => visit)).size;
const within = ({ from, to }: typeof esir, { date }: Done) => date !== null && date >= from && date <= to;
const times = (lines: readonly Done[], is: (line: Done) => boolean) => lines.filter(is).length;

interface Made {
  drafts: Draft[];
  done: Done[];
  settings: Settings;
  mix: Record<string, number>;
}

/** Six years of 2,400 encounters in the store of the built extension, and everything done in them as the oracle lists it. */
async function trained(page: Page): Promise<Made> {
  const code = await bundle('tests/e2e/training.ts');
  const made = (await page.evaluate(
    `(() => { const it = ${code}; const made = it.training(7, 2400); return { ...made, mix: it.mixOf(made.done), settings: it.SETTINGS }; })()`,
  )) as Made;
  const { settings } = made;
  await put(page, made.drafts, { ...settings, profile: { ...settings.profile, pathway: 'esir', esir } });
  return made;
}

test('six years of training: every page and every export says what the independent count says', async ({
  extension,
}) => {
  test.setTimeout(300_000);
  // Shown once, the list of cases has made the database.
  const page = await extension.openPage('log.html#cases');
  await expect(page.getByText('No cases yet')).toBeVisible();
  const { done, mix } = await trained(page);
  const logged = done.filter(({ state }) => state === 'logged');
  const all = counted(logged);
  const inEsir = all.filter((line) => within(esir, line));
  const of = (lines: readonly Done[], category: string) => times(lines, (line) => line.category === category);

  // Progress
  await page.goto(page.url().replace(/#.*/, '#progress'));
  await page.reload();
  await expect(page.locator('.target-count strong')).toHaveText(visits(inEsir).toLocaleString('en-US'), {
    timeout: 60_000,
  });
  const charts = await figuresOf(page);
  expect(charts['The twelve categories']).toEqual(TABLE_2.map((category) => [category, of(all, category)]));
  const twelve: readonly string[] = TABLE_2;
  const others = new Set(all.map(({ category }) => category).filter((category) => !twelve.includes(category)));
  expect(new Map(charts['Other procedures'] as [string, number][])).toEqual(
    new Map([...others].map((category) => [category.replace('Other: ', ''), of(all, category)])),
  );
  for (const [part, count] of Object.entries(mix)) {
    const line = charts['Case mix']!.find(([label]) => String(label).toLowerCase().startsWith(part));
    expect([part, line?.[1]]).toEqual([part, count]);
  }
  expect(charts.Roles).toEqual(
    ['Primary', 'Secondary', 'Assisting'].map((role) => [role, times(logged, (line) => line.role === role)]),
  );
  const parts = (key: 'pgy' | 'rotation', name: (of: string) => string, unknown: string) =>
    [...new Set(logged.map((line) => line[key]))].map((one) => {
      const lines = counted(logged.filter((line) => line[key] === one));
      return [one === '-' ? unknown : name(one), visits(lines), lines.length];
    });
  const years = parts('pgy', (pgy) => pgy.replace('PGY', 'PGY-'), 'Year not known');
  expect([...charts['By year']!].sort()).toEqual(years.sort());
  const rotations = parts('rotation', String, 'Outside the rotations');
  expect([...charts['By rotation']!].sort()).toEqual(rotations.sort());

  // The ESIR form: its page, its PDF, its log as CSV, and the bundle of both.
  await page.getByRole('link', { name: 'ESIR form' }).click();
  await page.getByLabel('Resident').fill('Ada Okafor');
  const pdf = await saved(page, 'Form and log as PDF');
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: false });
  const form = text[0]!.replace(/\s+/g, ' ');
  expect(form).toContain('Resident Name: Ada Okafor');
  for (const category of [...ESIR_VASCULAR, ...ESIR_NON_VASCULAR]) {
    expect(form).toContain(`${category} ${of(inEsir, category)}`);
  }
  expect(form).toMatch(new RegExp(`during ESIR training: ${visits(inEsir)}\\b`));
  const printed = text.join('').replace(/\s+/g, '');
  expect([...new Set(inEsir.map(({ caseId }) => caseId))].filter((id) => !printed.includes(id))).toEqual([]);
  const log = csvIn(await saved(page, 'Log as CSV'));
  const line = ({ date, caseId, category, role }: Done) => [date, caseId, category, role].join(' ');
  const written = log.filter((row) => row.length > 1).slice(1);
  expect(written.map((row) => [row[0], row[3], row[4], row[6]].join(' ')).sort()).toEqual(inEsir.map(line).sort());
  const bundled = unzipSync(new Uint8Array(await saved(page, 'Portfolio (zip)')));
  const csv = Object.keys(bundled).find((name) => name.endsWith('.csv'))!;
  expect(csvIn(bundled[csv]!)).toEqual(log);
  expect(Object.keys(bundled).filter((name) => name.endsWith('.pdf'))).toHaveLength(1);
  expect(strFromU8(bundled[csv]!)).not.toContain('never to leave the browser');

  // The review of a half-year: its page and its CSV.
  await page.getByRole('link', { name: 'Review' }).click();
  const halves = page.getByLabel('Period').locator('option', { hasText: 'Jul 1, 2025' });
  await page.getByLabel('Period').selectOption({ label: (await halves.last().textContent())! });
  const [inHalf, toDate] = [
    all.filter((one) => within(half, one)),
    all.filter(({ date }) => date !== null && date <= half.to),
  ];
  for (const rows of [await paperOf(page), csvIn(await saved(page, 'Summary as CSV'))]) {
    const said = (label: string) =>
      rows
        .find(([first]) => first === label)
        ?.slice(1, 3)
        .map(Number);
    expect(said('Patient procedural encounters')).toEqual([visits(inHalf), visits(toDate)]);
    for (const category of TABLE_2) {
      expect([category, said(category)]).toEqual([category, [of(inHalf, category), of(toDate, category)]]);
    }
  }

  // Table 1 has its biopsies and drains from the log.
  await page.getByRole('link', { name: 'Table 1' }).click();
  const drained = times(all, ({ category }) => /^Other: (Biopsy|Breast biopsy|Drain Placement)$/.test(category));
  await expect(
    page
      .getByRole('row', { name: /^Image Guided/ })
      .getByRole('cell')
      .first(),
  ).toHaveText(String(drained));

  // An export of one foreign case: nothing of other days is missed in it.
  await page.getByRole('link', { name: 'Reconcile' }).click();
  await page.getByLabel('Choose exports').setInputFiles({
    name: 'CaseDetail.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('Case ID,Case Date,Category\nZZZZ,3/5/2024,Embolization\n'),
  });
  await expect(page.getByText('1 case is only in the ACGME export.')).toBeVisible();
  const onDay = (some: readonly Done[], from: string, to: string) =>
    new Set(some.filter(({ date }) => date !== null && date >= from && date <= to).map(({ caseId }) => caseId)).size;
  const missing = (count: number) => page.getByText(new RegExp(`^${count} cases? marked as logged here`));
  await page.getByLabel('First day of CaseDetail.csv').fill('2024-03-01');
  await page.getByLabel('Last day of CaseDetail.csv').fill('2024-03-31');
  await expect(missing(onDay(logged, '2024-03-01', '2024-03-31'))).toBeVisible();
  // Drafts that an export holds are marked together, and back together.
  const drafts = done.filter(({ state }) => state === 'draft').slice(0, 40);
  const held = [...new Map(drafts.filter(({ date }) => date !== null).map((one) => [one.caseId, one])).values()];
  await page.getByLabel('Choose other exports').setInputFiles({
    name: 'Logged.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      ['Case ID,Case Date,Category', ...held.map((one) => `${one.caseId},${one.date},"${one.category}"`)].join('\n'),
    ),
  });
  await page.getByRole('button', { name: `Mark all ${held.length} as logged` }).click();
  await expect(page.getByText(`${held.length} drafts marked as logged.`)).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: 'Undo' }).click();
  // Thousands of cases are counted anew.
  await expect(page.getByRole('button', { name: `Mark all ${held.length} as logged` })).toBeVisible({
    timeout: 30_000,
  });

  // The popup's one line of it.
  const popup = await extension.openPage('popup.html');
  await expect(popup.getByText(`${visits(inEsir).toLocaleString('en-US')} of 500 encounters`)).toBeVisible({
    timeout: 30_000,
  });
  await popup.close();
});
