import { expect, test } from '@playwright/test';
import type { FillChoices, HeaderField } from '../../lib/model';
import { findChromium } from '../../scripts/ensure.mjs';
import { startPractice } from '../practice/server';
import { aCase, contents, pickDay } from './a-case';
import { openCaseLog } from './caselog-page';

test.use({ launchOptions: { executablePath: await findChromium() } });

const TODAY = '2026-11-20';

async function withPage<T>(use: (url: string, practice: Awaited<ReturnType<typeof startPractice>>) => Promise<T>) {
  const practice = await startPractice({ today: TODAY });
  try {
    return await use(practice.caseLogUrl, practice);
  } finally {
    await practice.close();
  }
}

const value = <T>(reply: { ok: true; value: T } | { ok: false; refusal: { code: string } }): T => {
  if (!reply.ok) throw new Error(reply.refusal.code);
  return reply.value;
};

test('a preview says of every field what the fill then does, and writes nothing', async ({ page }) => {
  await withPage(async (url, practice) => {
    const caselog = await openCaseLog(page, url);
    const before = await contents(page);
    const shown = value(await caselog.preview(aCase()));
    expect(await contents(page)).toEqual(before);
    expect(practice.state().spied).toEqual([]);
    expect(Object.fromEntries(shown.fields.map(({ field, outcome }) => [field, outcome]))).toEqual({
      caseDate: 'replace',
      caseId: 'write',
      caseYear: 'same',
      role: 'replace',
      site: 'replace',
      attending: 'replace',
      patientType: 'replace',
      comments: 'write',
    });
    expect(shown.fields.find(({ field }) => field === 'caseDate')).toMatchObject({
      label: 'Case Date',
      wanted: '2026-11-02',
      now: TODAY,
    });
    expect(shown.entries).toMatchObject([
      { outcome: 'write', listing: { area: 'Venous Access General', type: 'Venous port placement' } },
    ]);
    const report = await caselog.fill(aCase());
    expect(report.left).toEqual([]);
    expect(report.filled.map(({ field }) => field).filter((field) => field !== 'entries')).toEqual(
      expect.arrayContaining(shown.fields.map(({ field }) => field)),
    );
    const again = value(await caselog.preview(aCase()));
    expect(new Set([...again.fields, ...again.entries].map(({ outcome }) => outcome))).toEqual(new Set(['same']));
  });
});

test('near misses are shown with the form’s options; the one that is chosen is the one that is written, by its id', async ({
  page,
}) => {
  await withPage(async (url) => {
    const caselog = await openCaseLog(page, url);
    const shown = value(await caselog.preview(aCase({ attending: 'John Smith', site: 'Other Site' })));
    const of = (field: HeaderField) => shown.fields.find((row) => row.field === field)!;
    expect(of('attending')).toMatchObject({ outcome: 'left', reason: 'option-ambiguous' });
    const smiths = of('attending').candidates;
    expect(smiths.map(({ text }) => text)).toEqual(['Smith, John', 'Smith, John']);
    expect(new Set(smiths.map(({ value: id }) => id)).size).toBe(2);
    expect(of('site').candidates.map(({ text }) => text)).toEqual(['Other Site']);

    const pick = { attending: smiths[1]!, site: of('site').candidates[0]! };
    const report = await caselog.fill(aCase({ attending: 'John Smith', site: 'Other Site' }), { keep: {}, pick });
    expect(report.left).toEqual([]);
    await page.waitForTimeout(700);
    expect(await page.locator('#Attendings').inputValue()).toBe(smiths[1]!.value);
    expect(await page.locator('#Institutions').inputValue()).toBe(pick.site.value);
  });
});

test('a chosen option that the form no longer has is not guessed at', async ({ page }) => {
  await withPage(async (url) => {
    const caselog = await openCaseLog(page, url);
    const pick: FillChoices['pick'] = { attending: { value: 'no-such-id', text: 'Smith, John' } };
    const report = await caselog.fill(aCase({ attending: 'John Smith' }), { keep: {}, pick });
    expect(report.left).toMatchObject([{ field: 'attending', reason: 'option-ambiguous' }]);
  });
});

/** What a resident does to a form before the fill, and the value that then stands there (safety.md A8). */
type Hand = (page: import('@playwright/test').Page) => Promise<unknown>;
const CONFLICTS: [name: string, field: HeaderField, theirs: string, by: Hand][] = [
  ['a Case ID typed', 'caseId', 'MINE-1', (page) => page.locator('input[maxlength="25"]').pressSequentially('MINE-1')],
  [
    'comments typed',
    'comments',
    'My words',
    async (page) => {
      await page.locator('[href="#commentsContainer"], [data-bs-target="#commentsContainer"]').first().click();
      await page.locator('#Comments').pressSequentially('My words');
    },
  ],
  [
    'a year chosen by key',
    'caseYear',
    '2',
    async (page) => {
      await page.locator('#ProcedureYear').focus();
      await page.keyboard.press('2');
    },
  ],
  [
    'a role chosen',
    'role',
    'Primary',
    async (page) => {
      await page.locator('#ResidentRoles').focus();
      await page.keyboard.type('Prim');
    },
  ],
  [
    'a site chosen',
    'site',
    "Children's Hospital of Harbor City",
    async (page) => {
      await page.locator('#Institutions').focus();
      await page.keyboard.type('Child');
    },
  ],
  [
    'the site that stands for any other',
    'site',
    'Other Site',
    async (page) => {
      await page.locator('#Institutions').focus();
      await page.keyboard.type('Other');
    },
  ],
  [
    'a patient type chosen',
    'patientType',
    'Adult',
    async (page) => {
      await page.locator('#PatientTypes').focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.type('Adult');
    },
  ],
  [
    'an attending picked from the drawn list',
    'attending',
    'Tanaka, Hiro',
    async (page) => {
      await page.locator('.select2-selection').click();
      await page.locator('.select2-results__option', { hasText: 'Tanaka' }).click();
    },
  ],
  ['a date picked from the calendar', 'caseDate', '2026-11-12', (page) => pickDay(page, 12)],
  [
    'a date typed',
    'caseDate',
    '2026-11-13',
    async (page) => {
      const box = page.locator('.ProcedureDate input');
      await box.fill('');
      await box.pressSequentially('11/13/2026');
    },
  ],
];

for (const [name, field, theirs, by] of CONFLICTS)
  test(`${name} by hand is shown beside the draft’s, stays unless the resident says otherwise, and is overwritten only then`, async ({
    page,
  }) => {
    await withPage(async (url) => {
      const caselog = await openCaseLog(page, url);
      await by(page);
      const values = aCase();
      const row = value(await caselog.preview(values)).fields.find((one) => one.field === field)!;
      expect(row).toMatchObject({ outcome: 'conflict', now: theirs, wanted: values[field] });

      const kept = await caselog.fill(values);
      expect(kept.left).toMatchObject([{ field, reason: 'already-filled', now: theirs, wanted: values[field] }]);
      await page.waitForTimeout(200);
      expect(value(await caselog.preview(values)).fields.find((one) => one.field === field)).toMatchObject({
        outcome: 'conflict',
        now: theirs,
      });

      const over = await caselog.fill(values, { keep: { [field]: 'mine' }, pick: {} });
      expect(over.left).toEqual([]);
      expect(over.filled.find((one) => one.field === field)?.value).toBe(values[field]);
    });
  });

test('a default of the page’s own is kept where the resident wants it so', async ({ page }) => {
  await withPage(async (url) => {
    const caselog = await openCaseLog(page, url);
    const row = value(await caselog.preview(aCase())).fields.find(({ field }) => field === 'site')!;
    const report = await caselog.fill(aCase(), { keep: { site: 'page' }, pick: {} });
    expect(report.left).toMatchObject([{ field: 'site', reason: 'kept', now: row.now }]);
    await page.waitForTimeout(200);
    expect((await contents(page)).codes).toContain('Venous port');
    expect(await page.locator('#Institutions option:checked').innerText()).toBe(row.now);
  });
});
