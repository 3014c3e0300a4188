// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { partsOf } from '../../../lib/caselog/form/parts';
import { recognise } from '../../../lib/caselog/form/recognise';
import { caseLogState } from '../../../lib/caselog/page/state';
import { load, PAGES, savedPage } from './page';

describe('a saved page is recognised, or refused by its name', () => {
  it.each(PAGES)('%s', (name) => {
    const { note, markup } = savedPage(name);
    const found = recognise(load(markup), { pathname: note.path });
    expect(found.ok ? { form: found.value.id } : { refused: found.refusal.code }).toEqual(
      note.form ? { form: note.form } : { refused: note.refused },
    );
  });
});

/** Single edits of the page, and the parts that are in doubt then. */
const EDITS: [string, string | RegExp, string, string[]][] = [
  ['Case ID relabelled', 'Case ID <i', 'Record <i', []],
  ['Case ID shorter', 'maxlength="25"', 'maxlength="20"', []],
  ['Case ID without a limit', ' maxlength="25"', '', []],
  ['Case ID no longer hashed', /(a1){32}/g, 'PatientId', []],
  ['the script names another box', /CaseEntry99 = "#(a1)+"/, `CaseEntry99 = "#${'c3'.repeat(32)}"`, []],
  ['the script says nothing', 'CaseEntry99', 'CaseEntry98', []],
  ['the two hashes swapped in the script', 'CaseEntry89', 'CaseEntry99', ['caseDate']],
  ['Case Date relabelled', '>Case Date<', '>Birth Date<', []],
  ['Case Date out of its group', 'input-group date ProcedureDate', 'input-group', []],
  [
    'Case Date became a date input',
    /type="text" class="form-control" id="(b2)+"/,
    `type="date" class="form-control" id="${'b2'.repeat(32)}"`,
    [],
  ],
  ['Role renamed', /ResidentRoles/g, 'Roles', []],
  ['Role relabelled', '>Role<', '>Observer Role<', []],
  [
    'Role became a text box',
    /<select class="form-select" id="ResidentRoles".*?<\/select>/,
    '<input type="text" id="ResidentRoles">',
    ['role'],
  ],
  ['Role takes several', 'id="ResidentRoles"', 'multiple id="ResidentRoles"', ['role']],
  ['Site gone', /<select class="form-select" id="Institutions".*?<\/select>/, '', ['site']],
  ['Site doubled', /(<select class="form-select" id="Institutions".*?<\/select>)/, '$1$1', ['site']],
  ['Site and Attending labels swapped', '>Site<', '>Attending<', ['site']],
  ['Attending relabelled', '>Attending<', '>Referrer<', []],
  ['Patient Type renamed', /PatientTypes/g, 'Ages', []],
  ['Year relabelled', '>Case Year<', '>Birth Year<', []],
  ['Comments shorter', 'maxlength="1000"', 'maxlength="200"', []],
  ['Comments became a box', /<textarea(.*?)><\/textarea>/, '<input type="text"$1>', ['comments']],
  ['no class list', 'id="RRCClass"', 'id="Class"', []],
  ['two result tables', /(<tbody.*?<\/tbody>)/, '$1$1', []],
  ['no search button', 'id="searchByAreaTypeButton"', 'id="find"', []],
  ['no panel of selected codes', 'selectedCodesBody', 'chosen', []],
];

describe('what differs in one point costs no more than that part', () => {
  const { note, markup } = savedPage('ir-2026.html');
  it.each(EDITS)('%s', (_, from, to, lost) => {
    const edited = markup.replace(from, to);
    expect(edited).not.toBe(markup);
    const page = load(edited);
    const found = recognise(page, { pathname: note.path });
    if (!found.ok) throw new Error(found.refusal.code);
    const parts = partsOf(page, found.value);
    expect(parts.filter(({ state }) => state !== 'here').map(({ part }) => part)).toEqual(lost);
  });
});

/** Edits of what identifies the page, and of the way that it is sent. */
const STRANGE: [string, string | RegExp, string][] = [
  ['posts elsewhere', 'caseentry/insert', 'caseentry/bulk'],
  ['a whole second form', /(<form[\s\S]*<\/form>)/, '$1$1'],
  ['is sent by GET', 'method="post"', 'method="get"'],
  ['neither a Case ID nor a date', />Case (ID|Date)|CaseEntry\d9|ProcedureDate/g, '>Number'],
];

describe('a page that is not told for sure is not filled', () => {
  const { note, markup } = savedPage('ir-2026.html');
  it.each(STRANGE)('%s', (_, from, to) => {
    const edited = markup.replace(from, to);
    expect(edited).not.toBe(markup);
    const found = recognise(load(edited), { pathname: note.path });
    expect(found.ok).toBe(false);
    if (!found.ok) expect(['form-unknown', 'not-the-case-log']).toContain(found.refusal.code);
  });
});

describe('a form that sends itself is told from one that a person sends', () => {
  const { note, markup } = savedPage('ir-2026.html');
  const found = (from: string, to: string) => {
    const edited = markup.replace(from, to);
    expect(edited).not.toBe(markup);
    const recognised = recognise(load(edited), { pathname: note.path });
    return recognised.ok ? 'ok' : recognised.refusal.code;
  };
  it.each([
    ['id="ResidentRoles"', 'onchange="this.form.submit()" id="ResidentRoles"'],
    ['id="Comments"', 'onblur="submitCase()" id="Comments"'],
    ['id="CodeDescription"', 'oninput="location.search = this.value" id="CodeDescription"'],
  ])('%s: %s is refused', (from, to) => expect(found(from, to)).toBe('form-sends-itself'));
  it.each([
    ['id="submitButton"', 'onclick="return submitCase()" id="submitButton"'],
    ['id="CodeDescription"', 'onkeydown="if (event.key === &quot;Enter&quot;) submitSearch()" id="CodeDescription"'],
    ['id="Institutions"', 'onchange="setLocation(this)" id="Institutions"'],
  ])('%s: %s is not', (from, to) => expect(found(from, to)).toBe('ok'));
});

describe('the hidden expiry time refuses a page that stood too long', () => {
  const { note, markup } = savedPage('ir-2026.html');
  const expiring = (secondsFromNow: number) => {
    const at = Math.round(Date.now() / 1000) + secondsFromNow;
    const page = markup.replace(
      '<input type="hidden" id="SelectedCodes"',
      `<input type="hidden" name="TokenExpirationTime" value="${at}">$&`,
    );
    const found = recognise(load(page), { pathname: note.path });
    return found.ok ? 'ok' : found.refusal.code;
  };
  it('in the past', () => expect(expiring(-60)).toBe('form-session-expired'));
  it('not in the future', () => expect(expiring(600)).toBe('ok'));
  it('nor in a saved copy of long ago', () => expect(expiring(-30 * 24 * 3600)).toBe('ok'));
});

describe('the state that a page shows is read', () => {
  it.each(PAGES)('%s', (name) => {
    const { note, markup } = savedPage(name);
    const state = caseLogState(load(markup), { pathname: note.path });
    expect({ ...state, refused: state.refused?.code ?? null }).toEqual({
      form: note.form ?? null,
      refused: note.refused ?? null,
      count: note.count,
      success: note.success ?? false,
      errors: note.errors ?? [],
    });
  });
});
