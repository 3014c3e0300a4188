import { expect, type Page, test } from '@playwright/test';
import { findChromium } from '../../scripts/ensure.mjs';
import { IR_CLASS } from '../practice/codes';
import { IR_ROWS, searchRows } from '../practice/picker';
import { DEFAULT_QUIRKS, NO_QUIRKS, OTHER_BUILD, QUIRK_NAMES, type QuirkName, type Quirks } from '../practice/quirks';
import { type Practice, type PracticeOptions, startPractice } from '../practice/server';
import { differences, variedCase } from '../practice/varied';
import { pickDay } from './a-case';
import { openCaseLog } from './caselog-page';

test.use({ launchOptions: { executablePath: await findChromium() } });

async function withPractice<T>(options: PracticeOptions, use: (practice: Practice) => Promise<T>): Promise<T> {
  const practice = await startPractice(options);
  try {
    return await use(practice);
  } finally {
    await practice.close();
  }
}

/** Presses Submit as a resident would, and confirms. */
async function submit(page: Page): Promise<void> {
  await page.locator('#submitButton').click();
  await page.locator('#confirmSubmitButton').click();
  await page.locator('#server-success').waitFor();
}

/** The header fields that the page's temper spoils most, as the page shows them. */
const header = (page: Page) =>
  page.evaluate(() => {
    const box = (selector: string) => document.querySelector<HTMLInputElement>(selector)!.value;
    const chosen = (selector: string) => document.querySelector<HTMLSelectElement>(selector)!.selectedOptions[0]!.text;
    return {
      caseId: box('input[maxlength="25"]'),
      caseDate: box('.ProcedureDate input').replace(/\b0/g, ''),
      role: chosen('#ResidentRoles'),
      site: chosen('#Institutions'),
    };
  });

/** Everything that a page's controls hold, and its selected codes. */
const contents = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const controls = [...document.querySelectorAll<HTMLInputElement>('input, select, textarea')];
    const values = controls.map((control) => `${control.value}${control.checked}`);
    return JSON.stringify([values, document.querySelector('.selectedCodesBody')?.textContent, location.href]);
  });

/** What a test needs of the page's jQuery. */
interface JQuery {
  Deferred(): { resolve(): void };
  when(one: object): { done(then: () => void): void };
}

/** The page under test, and what to leave out of a case that it has no field for. */
const BUILDS: { name: string; count: number; quirks: Partial<Quirks>; without: { attending?: null } }[] = [
  { name: 'the page of 2026', count: 28, quirks: {}, without: {} },
  { name: 'a page that is built otherwise', count: 8, quirks: OTHER_BUILD, without: { attending: null } },
  { name: 'the page of 2022', count: 4, quirks: { namesOf2022: true }, without: {} },
];

/** Cases a page: `npm run bench -- filling` fills two hundred more. */
for (const { name, count, quirks, without } of BUILDS)
  for (let i = 0; i < count; i++)
    test(`with every quirk on, ${name} takes varied case ${i + 1} as planned, and it arrives so when the resident submits`, async ({
      page,
    }) => {
      await withPractice({ programme: `programme ${i}`, quirks, delay: 40 }, async (practice) => {
        const values = { ...variedCase(i), ...without };
        const caselog = await openCaseLog(page, practice.caseLogUrl);
        const before = await caselog.state();
        const report = await caselog.fill(values);
        expect(report).toMatchObject({ left: [], refused: null });
        expect(practice.state().spied).toEqual([]);
        expect(practice.state().submissions).toEqual([]);
        expect(practice.state().loads).toBe(1);

        if (quirks.rotationPresent) await page.locator('#Rotations').selectOption({ index: 1 });
        await submit(page);
        const [sent, ...others] = practice.state().submissions;
        expect(others).toEqual([]);
        expect(sent).toMatchObject({ outcome: 'logged', click: 'trusted' });
        expect(differences(values, sent!)).toEqual([]);
        const again = await openCaseLog(page, page.url());
        expect((await again.state()).count).toBe(before.count! + 1);
      });
    });

/** What a quirk makes impossible; everything else must be filled under every quirk. */
const LEAVES: Partial<Record<QuirkName, string[]>> = { nativeChangeUnheard: ['lists-did-not-load'] };

for (const quirk of QUIRK_NAMES)
  test(`the quirk ${quirk} alone spoils no field`, async ({ page }) => {
    const quirks = { ...NO_QUIRKS, [quirk]: true };
    await withPractice({ quirks }, async (practice) => {
      const caselog = await openCaseLog(page, practice.caseLogUrl);
      const values = { ...variedCase(0), ...(quirks.attendingPresent ? {} : { attending: null }) };
      const report = await caselog.fill(values);
      expect(report.left.map(({ reason }) => reason)).toEqual(LEAVES[quirk] ?? []);
      expect(report.filled.map(({ field }) => field)).toEqual(
        expect.arrayContaining(['caseId', 'caseDate', 'role', 'site']),
      );
      await page.waitForTimeout(150);
      expect(await header(page)).toEqual({
        caseId: values.caseId,
        caseDate: values.caseDate!.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$2/$3/$1'),
        role: values.role,
        site: values.site,
      });
      expect(practice.state().spied).toEqual([]);
    });
  });

test('A7b: in every list exactly the option that was named is chosen, whichever it is, and no attribute of a code is ticked', async ({
  page,
}) => {
  await withPractice({ delay: 20 }, async (practice) => {
    const biopsies = IR_ROWS.filter(({ attributes }) => attributes.length > 0);
    const NAMED = [
      ['1', 'Primary', "Children's Hospital of Harbor City", 'Brandt, Ingrid', 'Adult'],
      ['3', 'Secondary', 'Saint Brigid Hospital', 'Osei, Kwame', 'Pediatric'],
      ['6', 'Assisting', 'University Hospital East Campus', 'Tanaka, Hiro', 'Adult'],
    ] as const;
    for (const [i, [caseYear, role, site, attending, patientType]] of NAMED.entries()) {
      const caselog = await openCaseLog(page, practice.caseLogUrl);
      const { area, type, description } = biopsies[i * 3]!;
      const listings = [{ class: IR_CLASS, area, type, description }];
      const entries = [{ concept: description, listings }];
      const values = { ...variedCase(i), caseYear, role, site, attending, patientType, entries };
      expect(await caselog.fill(values)).toMatchObject({ left: [], refused: null });
      const chosen = await page.evaluate(() =>
        [
          'ProcedureYear',
          'ResidentRoles',
          'Institutions',
          'Attendings',
          'PatientTypes',
          'RRCClass',
          'Areas',
          'Types',
        ].map((id) =>
          [...document.querySelectorAll<HTMLOptionElement>(`#${id} option:checked`)].map(({ text }) => text),
        ),
      );
      expect(chosen).toEqual([caseYear, role, site, attending, patientType, IR_CLASS, area, type].map((one) => [one]));
      expect(await page.locator('.cbCodeAttribute').count()).toBeGreaterThan(0);
      expect(await page.locator('.cbCodeAttribute:checked').count()).toBe(0);
      await expect(page.locator('.selectedCodesBody li')).toHaveCount(1);
    }
    expect(practice.state().spied.filter(({ kind }) => kind !== 'navigate')).toEqual([]);
  });
});

test('of a code listed under two areas, the row of the right area is added', async ({ page }) => {
  const twice = IR_ROWS.find(({ areaId, typeId, code }) => {
    const rows = searchRows({ areaId, typeId, text: '' }, DEFAULT_QUIRKS);
    return rows.filter((row) => row.code === code).length > 1;
  })!;
  await withPractice({}, async (practice) => {
    const caselog = await openCaseLog(page, practice.caseLogUrl);
    const { area, type, description } = twice;
    const listings = [{ class: IR_CLASS, area, type, description }];
    const report = await caselog.fill({ ...variedCase(0), entries: [{ concept: 'twice', listings }] });
    expect(report.left).toEqual([]);
    await submit(page);
    expect(practice.state().submissions[0]!.codes).toMatchObject([{ area, type, description }]);
  });
});

test('of two codes that read alike at one place, none is guessed, and both are named', async ({ page }) => {
  const alike = IR_ROWS.find((row, i) =>
    IR_ROWS.slice(i + 1).some((other) => other.typeId === row.typeId && other.description === row.description),
  )!;
  await withPractice({ delay: 20 }, async (practice) => {
    const caselog = await openCaseLog(page, practice.caseLogUrl);
    const { area, type, description } = alike;
    const entries = [{ concept: 'alike', listings: [{ class: IR_CLASS, area, type, description }] }];
    const { left } = await caselog.fill({ ...variedCase(0), entries });
    const place = `${area} › ${type} › ${description}`;
    expect(left).toMatchObject([{ field: 'entries', reason: 'row-ambiguous', candidates: [place, place] }]);
    await expect(page.locator('.selectedCodesBody li')).toHaveCount(0);
  });
});

test('every page that is not the form to add a case is refused by name, with nothing written', async ({ page }) => {
  const codes = {
    mobile: 'form-mobile',
    anesthesiology: 'form-anesthesiology',
    specialty: 'form-other-specialty',
    edit: 'form-edits-a-case',
    expired: 'form-session-expired',
    'log-in': 'form-log-in',
    error: 'form-error-page',
  };
  await withPractice({}, async (practice) => {
    // What is changed in a part of the form is left by that part: `refusals.spec.ts`.
    expect([...Object.keys(codes), 'changed'].sort()).toEqual(Object.keys(practice.otherUrls).sort());
    for (const [name, code] of Object.entries(codes)) {
      const caselog = await openCaseLog(page, practice.otherUrls[name as keyof typeof codes]);
      const before = await contents(page);
      const report = await caselog.fill(variedCase(0));
      expect({ name, code: report.refused?.code, filled: report.filled }).toEqual({ name, code, filled: [] });
      expect(await contents(page)).toBe(before);
    }
    expect(practice.state().spied).toEqual([]);
  });
});

test('what the resident typed, picked from a drawn list or a calendar is kept, and shown both ways', async ({
  page,
}) => {
  await withPractice({ today: '2026-11-20' }, async (practice) => {
    const caselog = await openCaseLog(page, practice.caseLogUrl);
    await page.locator('.select2-selection').click();
    await page.locator('.select2-results__option', { hasText: 'Tanaka' }).click();
    await page.locator('#ProcedureYear').focus();
    await page.keyboard.press('2');
    await pickDay(page, 12);
    await page.locator('input[maxlength="25"]').pressSequentially('MINE-1');
    const values = { ...variedCase(3), caseYear: '4' };
    const report = await caselog.fill(values);
    const kept = report.left.map(({ field, reason, wanted, now }) => ({ field, reason, wanted, now }));
    expect(kept).toEqual([
      { field: 'caseId', reason: 'already-filled', wanted: values.caseId, now: 'MINE-1' },
      { field: 'caseDate', reason: 'already-filled', wanted: values.caseDate, now: '2026-11-12' },
      { field: 'caseYear', reason: 'already-filled', wanted: '4', now: '2' },
      { field: 'attending', reason: 'already-filled', wanted: values.attending, now: 'Tanaka, Hiro' },
    ]);
  });
});

test('a page in use before the watch began keeps what differs from what it was served with', async ({ page }) => {
  await withPractice({}, async (practice) => {
    await page.goto(practice.caseLogUrl);
    await page.locator('input[maxlength="25"]').pressSequentially('MINE-2');
    const caselog = await openCaseLog(page, null);
    const report = await caselog.fill(variedCase(1));
    expect(report.left).toMatchObject([{ field: 'caseId', reason: 'already-filled', now: 'MINE-2' }]);
  });
});

test('lists that a page fetches long after the new date, or not at all, cost no field, whenever they come', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await withPractice({}, async (practice) => {
    // At once after the header, in the picker's class, area, type and search, after Add, in the reading back, and never.
    for (const late of [1_050, 1_250, 1_400, 1_550, 1_700, 1_900, 2_200, null]) {
      const caselog = await openCaseLog(page, practice.caseLogUrl);
      await page.evaluate((after) => {
        const { caseEntryApp: app, $ } = window as never as { caseEntryApp: { reloadLists(): object }; $: JQuery };
        const own = app.reloadLists;
        app.reloadLists = () => {
          const done = $.Deferred();
          if (after !== null) setTimeout(() => $.when(own()).done(done.resolve), after);
          return done;
        };
      }, late);
      const began = Date.now();
      const report = await caselog.fill(variedCase(0));
      if (late === null) expect(Date.now() - began).toBeLessThan(4_000);
      expect({ late, left: report.left, refused: report.refused }).toEqual({ late, left: [], refused: null });
      await caselog.watch();
      await page.waitForTimeout(1_000);
      expect(await header(page)).toMatchObject({ caseId: variedCase(0).caseId, role: variedCase(0).role });
      await expect(page.locator('.selectedCodesBody li')).toHaveCount(1);
      expect(await caselog.told()).toEqual([]);
    }
  });
});

test('a second fill over the first one replaces what was ours and adds no code twice', async ({ page }) => {
  await withPractice({}, async (practice) => {
    const caselog = await openCaseLog(page, practice.caseLogUrl);
    await caselog.fill(variedCase(0));
    const { caseId, entries } = variedCase(0);
    const report = await caselog.fill({ ...variedCase(2), caseId, entries });
    expect(report.left).toMatchObject([]);
    expect(await page.locator('.selectedCodesBody li').count()).toBe(variedCase(0).entries.length);
  });
});

test('a case is not filled over another one whose codes still stand', async ({ page }) => {
  await withPractice({}, async (practice) => {
    const caselog = await openCaseLog(page, practice.caseLogUrl);
    await caselog.fill(variedCase(0));
    const before = await contents(page);
    const report = await caselog.fill(variedCase(1));
    expect(report).toMatchObject({
      filled: [],
      refused: { code: 'form-holds-another-case' },
    });
    expect(await contents(page)).toBe(before);
    await page.locator('.removeCode').click();
    // The comment of the case before still stands in the page: named, and never posted unseen.
    expect(await caselog.fill(variedCase(1))).toMatchObject({
      left: [{ field: 'comments', reason: 'stands-there' }],
      refused: null,
    });
  });
});

test('codes that are not of this case, and a code that is selected twice, are said so', async ({ page }) => {
  await withPractice({}, async (practice) => {
    const caselog = await openCaseLog(page, practice.caseLogUrl);
    await caselog.fill(variedCase(0));
    await page.locator('#code-search-area-type-body .addCode').first().click();
    await page.locator('a[href="#favorites"]').click();
    await page.locator('#code-favorites-body .addCode').first().click();
    const report = await caselog.fill(variedCase(0));
    const { description } = variedCase(0).entries[0]!.listings[0]!;
    expect(report.left.map(({ field, reason }) => [field, reason])).toEqual([
      ['entries', 'already-filled'],
      ['entries', 'not-of-this-case'],
    ]);
    expect(report.left[0]).toMatchObject({ now: `2 × ${description}` });
    expect(report.left[1]).toMatchObject({ wanted: null, now: expect.stringContaining('Venous port placement') });
    expect(await page.locator('.selectedCodesBody li').count()).toBe(3);
  });
});

test('near misses, placeholders and doubled names are left with the options that came near', async ({ page }) => {
  await withPractice({}, async (practice) => {
    const caselog = await openCaseLog(page, practice.caseLogUrl);
    const listing = {
      class: IR_CLASS,
      area: 'Arterial Interventions',
      type: 'Arterial embolization',
      description: 'Embolization',
    };
    const report = await caselog.fill({
      ...variedCase(0),
      attending: 'John Smith',
      site: 'Other Site',
      role: 'Prim',
      entries: [
        { concept: 'A', listings: [listing] },
        { concept: 'B', listings: [] },
        { concept: 'C', listings: [listing, { ...listing, type: 'Arterial stent' }] },
      ],
    });
    const left = report.left.map(({ field, reason, candidates }) => [field, reason, candidates.length]);
    expect(left).toEqual([
      ['role', 'option-missing', 0],
      ['site', 'option-hollow', 1],
      ['attending', 'option-ambiguous', 2],
      ['entries', 'row-missing', 0],
      ['entries', 'row-unknown', 0],
      ['entries', 'row-ambiguous', 2],
    ]);
    expect(await page.locator('.selectedCodesBody li').count()).toBe(0);
  });
});

test('a form that sends itself is held back and the fill stops', async ({ page }) => {
  await withPractice({}, async (practice) => {
    const caselog = await openCaseLog(page, practice.caseLogUrl);
    await page.evaluate(() =>
      document
        .querySelector('#Institutions')!
        .addEventListener('change', () => document.querySelector<HTMLFormElement>('#caseEntryForm')!.requestSubmit()),
    );
    const report = await caselog.fill(variedCase(0));
    expect(report.refused).toEqual({ code: 'page-changed', detail: 'submitted' });
    expect(await page.locator('.selectedCodesBody li').count()).toBe(0);
    expect(practice.state().submissions).toEqual([]);
  });
});

test('a press of Submit during a fill is held back, the fill goes on, and the next press sends the whole case', async ({
  page,
}) => {
  await withPractice({ quirks: { confirmStepOnSubmit: false, duplicateCheck: false } }, async (practice) => {
    const caselog = await openCaseLog(page, practice.caseLogUrl);
    // The lists that a new date fetches come first of all: everything else is still to be written.
    const begun = page.waitForRequest(/caseentry/i);
    const filling = caselog.fill(variedCase(0));
    await begun;
    await page.locator('#submitButton').click();
    expect(await filling).toMatchObject({ left: [], refused: null });
    expect(practice.state().submissions).toEqual([]);
    await page.locator('#submitButton').click();
    await page.locator('#server-success').waitFor();
    expect(practice.state().submissions).toMatchObject([{ site: variedCase(0).site, outcome: 'logged' }]);
  });
});

test('a press of Submit goes through as soon as the resident was told, and nothing is set again after it', async ({
  page,
}) => {
  await withPractice({ quirks: { confirmStepOnSubmit: false, duplicateCheck: false } }, async (practice) => {
    const caselog = await openCaseLog(page, practice.caseLogUrl);
    await page.exposeFunction('pressSubmit', () => page.locator('#submitButton').click());
    await page.evaluate(() =>
      addEventListener('told', () => void (window as never as { pressSubmit(): void }).pressSubmit()),
    );
    await caselog.evaluate(`void lib.fillCaseLog(document, location, ${JSON.stringify(variedCase(0))}, resident, undefined, () =>
      document.defaultView.dispatchEvent(new Event('told')))`);
    await page.locator('#server-success').waitFor();
    expect(practice.state().submissions).toMatchObject([{ site: variedCase(0).site, outcome: 'logged' }]);
  });
});

test('a fill stops where the address changes, and only one runs at a time', async ({ page }) => {
  await withPractice({}, async (practice) => {
    const caselog = await openCaseLog(page, practice.caseLogUrl);
    const [first, second] = await Promise.all([
      caselog.fill(variedCase(0)),
      caselog.fill(variedCase(1)),
      page.evaluate(() => setTimeout(() => history.pushState(null, '', '?elsewhere'), 250)),
    ]);
    expect(second.refused).toEqual({ code: 'fill-under-way' });
    expect(first.refused).toEqual({ code: 'page-changed', detail: 'navigated' });
    expect(await page.locator('.selectedCodesBody li').count()).toBe(0);
  });
});

test('what changes between the plan and its write is left, by the reason', async ({ page }) => {
  await withPractice({}, async (practice) => {
    const caselog = await openCaseLog(page, practice.caseLogUrl);
    await page.evaluate(() =>
      document.querySelector('.ProcedureDate')!.addEventListener('change', () => {
        document.querySelector<HTMLSelectElement>('#Institutions')!.disabled = true;
        document.querySelector<HTMLSelectElement>('#PatientTypes')!.name = 'Other';
        document.querySelector<HTMLElement>('#ProcedureYear')!.previousElementSibling!.textContent = 'Birth Year';
        document.querySelector('#Comments')!.remove();
      }),
    );
    const before = await page.locator('#PatientTypes').inputValue();
    const report = await caselog.fill({ ...variedCase(0), entries: [] });
    expect(report.left.map(({ field, reason }) => [field, reason])).toEqual([
      ['caseYear', 'changed-since-plan'],
      ['site', 'not-editable'],
      ['patientType', 'changed-since-plan'],
      ['comments', 'changed-since-plan'],
    ]);
    expect(await page.locator('#PatientTypes').inputValue()).toBe(before);
  });
});

test('buttons that would send the form by the browser’s own doing do not', async ({ page }) => {
  await withPractice({ quirks: { starBesideAdd: false } }, async (practice) => {
    const caselog = await openCaseLog(page, practice.caseLogUrl);
    await page.locator('#searchByAreaTypeButton').evaluate((button) => button.removeAttribute('type'));
    await page.evaluate(() => {
      const template = document.querySelector('#codeRowTemplate')!;
      template.textContent = template.textContent!.replaceAll('type="button"', '');
    });
    expect(await caselog.fill(variedCase(0))).toMatchObject({ left: [], refused: null });
    expect(practice.state().spied).toEqual([]);
  });
});

for (const damage of ['hidden', 'disabled', 'readonly', 'covered'] as const)
  test(`a Case ID box that is ${damage} is not written`, async ({ page }) => {
    await withPractice({}, async (practice) => {
      const caselog = await openCaseLog(page, practice.caseLogUrl);
      const box = page.locator('input[maxlength="25"]');
      await box.evaluate((input: HTMLInputElement, how) => {
        if (how === 'hidden') input.style.visibility = 'hidden';
        if (how === 'disabled') input.disabled = true;
        if (how === 'readonly') input.readOnly = true;
        if (how === 'covered') input.style.clipPath = 'inset(100%)';
      }, damage);
      const report = await caselog.fill({ ...variedCase(0), entries: [] });
      expect(report.left).toMatchObject([{ field: 'caseId', reason: 'not-editable', now: '' }]);
      expect(await box.inputValue()).toBe('');
    });
  });
