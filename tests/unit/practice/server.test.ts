import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { programmeOf } from '../../practice/programme';
import { type Practice, startPractice } from '../../practice/server';

const { caseIdField, caseDateField } = programmeOf('lakeshore');
const TIPS = { typeToCodeId: 0, quantity: 1, attributes: [] as string[] };

let practice: Practice;
beforeAll(async () => {
  practice = await startPractice({ delay: 1, today: '2026-03-16' });
  const [row] = await ask('SearchCodesByAreaType?text=TIPS primary');
  TIPS.typeToCodeId = row.typeToCodeId;
});
afterEach(() => practice.reset());
afterAll(() => practice.close());

// biome-ignore lint/suspicious/noExplicitAny: answers of the page's own endpoints, asserted on field by field
const ask = async (endpoint: string): Promise<any> =>
  (await fetch(`${practice.origin}/ads/CaseLogs/CaseEntry/${endpoint}`)).json();

const page = async (query = '') => (await fetch(practice.caseLogUrl + query)).text();

const complete = {
  [caseIdField]: 'K7QX2M9RTD4VWZ3B',
  [caseDateField]: '3/5/2026',
  ProcedureYear: '5',
  ResidentRoles: '981',
  Institutions: '20376',
  Attendings: '710226',
  PatientTypes: '1',
  Comments: '',
  __RequestVerificationToken: 'token',
  PracticeSubmitTrusted: 'true',
};

const post = (changes: Record<string, string> = {}, query = '') =>
  fetch(`${practice.origin}/ads/caselogs/caseentry/insert${query}`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ ...complete, SelectedCodes: JSON.stringify([TIPS]), ...changes }),
  });

describe('logging a case', () => {
  it('redirects to a blank page that says so once, counts one more and keeps the last values', async () => {
    const answer = await post();
    expect([answer.status, answer.headers.get('location')]).toEqual([302, '/ads/CaseLogs/CaseEntry/Insert']);
    const next = await page();
    expect(next).toMatch(/id="server-success">[^<]*successfully/);
    expect(next).toContain('<strong>129</strong>');
    expect(next).toContain('<option value="20376" selected="selected">University Hospital</option>');
    expect(next).not.toContain('K7QX2M9RTD4VWZ3B');
    expect(await page()).not.toContain('server-success');
  });

  it('records what a person would read, and that a person clicked', async () => {
    await post();
    expect(practice.state().submissions).toEqual([
      {
        caseId: 'K7QX2M9RTD4VWZ3B',
        caseDate: '2026-03-05',
        caseYear: '5',
        role: 'Primary',
        site: 'University Hospital',
        attending: 'Osei, Kwame',
        attendingId: '710226',
        patientType: 'Adult',
        rotation: '',
        comments: '',
        codes: [
          {
            code: '31763',
            description: 'TIPS primary',
            area: 'Portal Interventions',
            type: 'TIPS',
            quantity: 1,
            chosenAttributes: [],
          },
        ],
        click: 'trusted',
        outcome: 'logged',
        errors: [],
      },
    ]);
  });

  it.each([
    ['false', 'scripted'],
    ['none', 'none'],
  ])('tells a scripted submit (%s) from a person’s', async (posted, click) => {
    await post({ PracticeSubmitTrusted: posted });
    expect(practice.state().submissions[0]).toMatchObject({ click });
  });

  it('goes back to the page as it was asked for, quirks included', async () => {
    expect(await page('?off=otherSite')).toContain('action="/ads/caselogs/caseentry/insert?off=otherSite"');
    expect(await page()).toContain('action="/ads/caselogs/caseentry/insert"');
    const answer = await post({}, '?off=otherSite');
    expect(answer.headers.get('location')).toBe('/ads/CaseLogs/CaseEntry/Insert?off=otherSite');
  });

  it('forgets everything on reset', async () => {
    await post();
    practice.reset();
    expect(practice.state()).toMatchObject({ count: 128, submissions: [], last: null });
  });
});

describe('refusing a case', () => {
  it.each([
    ['no Case ID', { [caseIdField]: '' }, 'Case ID is required.'],
    ['a Case ID of 26 characters', { [caseIdField]: 'A'.repeat(26) }, 'Case ID can have 25 characters at most.'],
    ['a date that is none', { [caseDateField]: '2/30/2026' }, 'Case Date must be a date such as 3/5/2026.'],
    ['a future date', { [caseDateField]: '3/17/2026' }, 'Case Date cannot be in the future.'],
    ['a year beyond the programme', { ProcedureYear: '7' }, 'Case Year is required.'],
    ['no site', { Institutions: '' }, 'Site is required.'],
    ['an unknown role', { ResidentRoles: '12' }, 'Role is required.'],
    ['no code', { SelectedCodes: '[]' }, 'At least one code must be selected.'],
  ])('says what is wrong with %s, and logs nothing', async (_what, changes, message) => {
    const answer = await post(changes);
    const body = await answer.text();
    expect(answer.status).toBe(200);
    expect(body).toContain('validation-summary-errors');
    expect(body).toContain(`<li>${message}</li>`);
    expect(practice.state()).toMatchObject({ count: 128, submissions: [{ outcome: 'rejected', errors: [message] }] });
  });

  it('puts the complaint beside its field and keeps what was typed, escaped', async () => {
    const body = await (await post({ Institutions: '', Comments: '</textarea><script>' })).text();
    expect(body).toMatch(/class="field-validation-error"\s+data-valmsg-for="Institutions"/);
    expect(body).toContain('value="K7QX2M9RTD4VWZ3B"');
    expect(body).toContain('&lt;/textarea&gt;&lt;script&gt;');
  });

  it('does without an attending where the form has none', async () => {
    const answer = await post({ Attendings: '' }, '?off=attendingPresent');
    expect(answer.status).toBe(302);
    expect((await post({ Attendings: '' })).status).toBe(200);
  });
});

describe('the lists behind the form', () => {
  it('gives areas for the class, types for the area, rows for the type', async () => {
    expect(await ask('GetAreas?classId=')).toEqual([]);
    const areas: { value: string; text: string }[] = await ask('GetAreas?classId=31');
    expect(areas).toHaveLength(20);
    const venous = areas.find(({ text }) => text === 'Venous Interventions')!;
    const types: { value: string; text: string }[] = await ask(`GetTypes?areaId=${venous.value}`);
    expect(types).toHaveLength(11);
    const filter = types.find(({ text }) => text === 'IVC filter placement')!;
    const rows = await ask(`SearchCodesByAreaType?areaId=${venous.value}&typeId=${filter.value}`);
    expect(rows).toMatchObject([{ code: '31740', description: 'IVC filter placement' }]);
  });

  it('matches addresses without regard to case', async () => {
    const answer = await fetch(practice.caseLogUrl.toLowerCase());
    expect(await answer.text()).toContain('Add Cases');
  });

  it('answers late, and at once with the quirk off', async () => {
    const slow = await startPractice({ delay: 120 });
    const took = async (query: string) => {
      const before = performance.now();
      await fetch(`${slow.origin}/ads/CaseLogs/CaseEntry/GetRoles`, { headers: { referer: slow.caseLogUrl + query } });
      return performance.now() - before;
    };
    expect(await took('')).toBeGreaterThan(90);
    expect(await took('?off=ajaxDelay')).toBeLessThan(90);
    await slow.close();
  });

  it('knows a duplicate by Case ID, date and code together', async () => {
    const check = (caseId: string, date: string, codes: string) =>
      ask(`GetProcedureForDupeVerify?${new URLSearchParams({ caseId, date, codes })}`);
    expect(await check('K7QX2M9RTD4VWZ3B', '3/5/2026', '31763')).toEqual([]);
    await post();
    expect(await check('K7QX2M9RTD4VWZ3B', '3/5/2026', '31763,31740')).toEqual(['31763 - TIPS primary']);
    expect(await check('K7QX2M9RTD4VWZ3B', '3/6/2026', '31763')).toEqual([]);
    expect(await check('K7QX2M9RTD4VWZ3C', '3/5/2026', '31763')).toEqual([]);
  });
});
