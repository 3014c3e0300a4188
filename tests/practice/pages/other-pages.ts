import { type Html, html } from '../html';
import { caseEntryPage } from './case-entry';
import { headerFields } from './header-fields';
import { CASE_LOG_LIBRARIES, CASE_LOG_STYLES, navigation, page } from './layout';
import { sidePanel } from './picker-panel';
import type { FormView } from './view';

const TITLE = 'ACGME - Accreditation Data System (practice)';

const caseLogPage = (body: Html): string =>
  page({
    title: TITLE,
    styles: CASE_LOG_STYLES,
    scripts: CASE_LOG_LIBRARIES,
    body: html`${navigation}<main class="container-fluid case-log">${body}</main>`,
  });

/** The mobile entry page: other bindings, no side panel (form.md 1). */
const mobile = ({ programme, values }: FormView): string =>
  caseLogPage(html`<div class="page-header"><h1>${programme.number} - ${programme.name}</h1></div>
<form action="/ads/caselogs/caseentrymobile/insert" method="post" class="mobile-entry">
<div class="mb-2"><label class="form-label" for="mCaseId">Case ID</label><input class="form-control" id="mCaseId" name="Model.CaseId" data-bind="value: caseId" maxlength="25"></div>
<div class="mb-2"><label class="form-label" for="mDate">Case Date</label><input class="form-control" type="date" id="mDate" name="Model.CaseDate" data-bind="value: caseDate"></div>
<div class="mb-2"><label class="form-label" for="mYear">Case Year</label><select class="form-select" id="mYear" data-bind="value: year"><option>${values.caseYear}</option></select></div>
<button class="btn btn-success" id="submitButton" type="submit">Next</button>
</form>`);

const PANELS = {
  'Anatomic or physiologic': [
    'Intracardiac surgery with bypass',
    'Major vascular surgery',
    'Intrathoracic, non-cardiac',
  ],
  'Patient type': ['Younger than 3 months', '3 months to 3 years', 'Obstetric'],
  'Anesthesia technique': ['General', 'Epidural', 'Spinal', 'Peripheral nerve block'],
};

/** The form of another specialty: the same header over panels of check boxes (form.md 4). */
const anesthesiology = (view: FormView): string =>
  caseLogPage(html`<div class="page-header"><h1>0402400118 - Lakeshore University Program <small>Anesthesiology - ${view.programme.city}</small></h1></div>
<form action="/ads/caselogs/caseentry/insert" method="post" id="caseEntryForm">
<input type="hidden" id="CaseId" name="CaseId" value="0"><input type="hidden" id="SpecialtyCode" name="SpecialtyCode" value="040">
<div class="row"><div class="col-lg-9">${headerFields(view)}
${Object.entries(PANELS).map(
  ([area, types], a) =>
    html`<fieldset class="card mb-2"><legend class="card-header h6">${area}</legend><div class="card-body">${types.map(
      (type, t) =>
        html`<label class="d-block"><input type="checkbox" class="cbprocedureid" value="${910 + a * 10 + t}" data-area="${a + 1}" data-type="${t + 1}" data-category="${a * 10 + t}"> ${type}</label>`,
    )}</div></fieldset>`,
)}
</div><div class="col-lg-3">${sidePanel}</div></div>
</form>`);

/** The form of a specialty that chooses its procedures by CPT code: the same header, none of the lists. */
const specialty = (view: FormView): string =>
  caseEntryPage({ ...view, recordId: 0 })
    .replaceAll(/<script\b[^>]*src=[^>]*(code-picker|case-entry|misbehaviour|submit)\.js[^>]*><\/script>/g, '')
    .replace(view.programme.specialty, 'Plastic Surgery')
    .replaceAll(/\b(id|name)="(RRCClass|Areas|Types|CodeDescription|searchByAreaTypeButton)"/g, '$1="Cpt$2"');

/** Where a signed-out resident lands: the identity provider's page, not the Case Log. */
const logIn = (): string =>
  page({
    title: 'Sign in (practice)',
    styles: CASE_LOG_STYLES,
    body: html`<main class="container py-5" style="max-width:420px"><h1 class="h4">Sign in to your account</h1>
<p class="alert alert-warning">Do not sign in with two accounts in two tabs.</p>
<form method="post" action="/practice/signed-in"><div class="mb-2"><label class="form-label" for="signInName">Email address</label><input class="form-control" id="signInName" type="email" autocomplete="username"></div>
<div class="mb-2"><label class="form-label" for="password">Password</label><input class="form-control" id="password" type="password" autocomplete="current-password"></div>
<button class="btn btn-primary" id="next" type="submit">Sign in</button></form></main>`,
  });

const error = (): string =>
  page({
    title: 'Error (practice)',
    styles: CASE_LOG_STYLES,
    bodyClass: 'errorLayout',
    body: html`<main class="container py-5"><h1 class="h4">Something went wrong</h1><p><span id="errorMessage">An unexpected error has occurred. Please try again later.</span></p></main>`,
  });

/** What a redesign might rename: ids and labels alike. Its scripts go, as they would name the old ids. */
const CHANGES: readonly (readonly [RegExp, string])[] = [
  [/<script\b[\s\S]*?<\/script>/g, ''],
  [/ResidentRoles/g, 'OperatorLevel'],
  [/Institutions/g, 'Facility'],
  [/ProcedureYear/g, 'TrainingYear'],
  [/PatientTypes/g, 'AgeGroup'],
  [/RRCClass/g, 'Discipline'],
  [/\bAreas\b/g, 'Regions'],
  [/codes-by-areatype-table|code-search-area-type-body/g, 'procedure-list'],
  [/>Case ID</g, '>Record reference<'],
  [/>Case Date</g, '>Performed on<'],
  [/>Role</g, '>Operator level<'],
  [/>Site</g, '>Facility<'],
];

const changed = (view: FormView): string =>
  CHANGES.reduce((markup, [from, to]) => markup.replaceAll(from, to), caseEntryPage(view));

const EDITED = { recordId: 48_213_377 };

/** Pages that the fill must decline, by the name in `?show=`; all but the mobile one stand at the entry page's own address. */
export const OTHER_PAGES = {
  mobile,
  anesthesiology,
  specialty,
  edit: (view: FormView) => caseEntryPage({ ...view, ...EDITED }),
  expired: (view: FormView) => caseEntryPage({ ...view, tokenExpires: view.tokenExpires - 24 * 3600 }),
  'log-in': logIn,
  error,
  changed,
} as const satisfies Record<string, (view: FormView) => string>;

export type OtherPage = keyof typeof OTHER_PAGES;

/** A part of ADS that is not practised here. */
export const stubPage = (): string =>
  caseLogPage(html`<h1 class="h4 mt-3">Not part of the practice pages</h1><p><a href="/">All practice pages</a></p>`);
