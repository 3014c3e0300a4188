import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { programmeOf } from '../../practice/programme';
import { type Practice, startPractice } from '../../practice/server';

let practice: Practice;
beforeAll(async () => {
  practice = await startPractice({ today: '2026-03-16' });
});
afterAll(() => practice.close());

const text = async (url: string) => (await fetch(url)).text();
const entry = (query = '') => text(practice.caseLogUrl + query);
const count = (body: string, part: string) => body.split(part).length - 1;

describe('the entry page (form.md 3)', () => {
  it('names Case ID and date by 64 hex digits of the programme, and says so in its inline script', async () => {
    const { caseIdField, caseDateField } = programmeOf('lakeshore');
    const body = await entry();
    expect(caseIdField).toMatch(/^[0-9a-f]{64}$/);
    expect(body).toContain(`id="${caseIdField}" name="${caseIdField}" maxlength="25"`);
    expect(body).toContain(`caseEntryApp.globals.CaseEntry99 = "#${caseIdField}"`);
    expect(body).toContain(`caseEntryApp.globals.CaseEntry89 = "#${caseDateField}"`);
    expect(programmeOf('riverside').caseIdField).not.toBe(caseIdField);
  });

  it('holds every hidden input of the real page', async () => {
    const body = await entry();
    const names =
      `__RequestVerificationToken TokenExpirationTime SpecialtyId SpecialtyCode ProcedureCaseCount SelectedCodes
      SelectedCodeAttributes HoldSelectedCodes ProgramId CPTBasedCase TypeBasedCase CaseId`.split(/\s+/);
    for (const name of names) expect(body).toMatch(new RegExp(`<input type="hidden" id="${name}" name="${name}"`));
  });

  it.each([
    ['duplicateIds', 'id="SpecialtyId"', 2, 1],
    ['hiddenCaseIdTrap', 'id="CaseId"', 2, 0],
    ['templatePrefills', '<option value="983" selected', 1, 0],
    ['otherSite', '>Other Site<', 1, 0],
    ['duplicateAttendings', '>Smith, John<', 2, 1],
    ['attendingPresent', 'id="Attendings"', 1, 0],
    ['starBesideAdd', 'toggleFavorite', 1, 0],
    ['paneNotActive', 'class="tab-pane show active" id="favorites"', 1, 0],
  ])('%s: %s stands %i times, %i times with the quirk off', async (quirk, part, on, off) => {
    expect(count(await entry(), part)).toBe(on);
    expect(count(await entry(`?off=${quirk}`), part)).toBe(off);
  });

  it('has a rotation only where asked for', async () => {
    expect(count(await entry(), '<select class="form-select" id="Rotations"')).toBe(0);
    expect(count(await entry('?on=rotationPresent'), '<select class="form-select" id="Rotations"')).toBe(1);
  });
});

describe('pages that are not the entry form', () => {
  it.each([
    ['mobile', 'data-bind='],
    ['anesthesiology', 'class="cbprocedureid"'],
    ['specialty', 'id="CptRRCClass"'],
    ['edit', 'name="CaseId" value="48213377"'],
    ['log-in', 'type="password"'],
    ['error', 'id="errorMessage"'],
    ['changed', 'id="Facility"'],
  ] as const)('%s can be told by %s', async (name, mark) => {
    expect(await text(practice.otherUrls[name])).toContain(mark);
    expect(await entry()).not.toContain(mark);
  });

  it('expired carries a token of yesterday', async () => {
    const seconds = /id="TokenExpirationTime" name="TokenExpirationTime" value="(\d+)"/;
    const at = (body: string) => Number(seconds.exec(body)![1]) * 1000;
    expect(at(await text(practice.otherUrls.expired))).toBeLessThan(Date.now());
    expect(at(await entry())).toBeGreaterThan(Date.now());
  });

  it('says on every page that it is for practice and not ACGME’s', async () => {
    const urls = [practice.url, practice.worklistUrl, practice.caseLogUrl, ...Object.values(practice.otherUrls)];
    for (const url of urls) expect(await text(url)).toMatch(/Practice page[^<]*Not affiliated with ACGME/);
  });
});

describe('the files behind the pages', () => {
  it('serves every script and stylesheet that a page names', async () => {
    const bodies = await Promise.all([practice.url, practice.worklistUrl, practice.caseLogUrl].map(text));
    const paths = new Set(bodies.flatMap((body) => body.match(/\/practice\/assets\/[\w.-]+/g) ?? []));
    expect(paths.size).toBeGreaterThan(14);
    for (const path of paths) expect([path, (await fetch(practice.origin + path)).status]).toEqual([path, 200]);
  });

  it('serves nothing else', async () => {
    for (const path of ['/practice/assets/..%2Fserver.ts', '/package.json', '/practice/assets/constructor'])
      expect((await fetch(practice.origin + path)).status).toBe(404);
  });

  it('keeps what the spy in the page reports', async () => {
    const event = { kind: 'requestSubmit()', trusted: false, path: '/ads/CaseLogs/CaseEntry/Insert' };
    await fetch(`${practice.origin}/practice/spy`, { method: 'POST', body: JSON.stringify(event) });
    expect(practice.state().spied).toEqual([event]);
  });
});
