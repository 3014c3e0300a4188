import { type Html, html, scriptValue } from '../html';
import { comments, headerFields, templateField } from './header-fields';
import { CASE_LOG_LIBRARIES, CASE_LOG_STYLES, navigation, page } from './layout';
import { pickerPanel, sidePanel } from './picker-panel';
import type { FormView } from './view';

const hidden = (name: string, value: string | number): Html =>
  html`<input type="hidden" id="${name}" name="${name}" value="${value}">`;

/** The block of hidden defaults, which the real page holds twice (form.md 3, Trap). */
const hiddenDefaults = ({ programme, quirks, recordId, count }: FormView): Html => {
  const block = html`<div class="hidden-defaults">
${quirks.hiddenCaseIdTrap && hidden('CaseId', recordId)}
${hidden('SpecialtyId', 174)}${hidden('SpecialtyCode', '416')}${hidden('ProgramId', programme.number)}
${hidden('ProcedureCaseCount', count)}${hidden('CPTBasedCase', 'False')}${hidden('TypeBasedCase', 'True')}
${!quirks.rotationPresent && hidden('Rotations', 0)}${hidden('Genders', 0)}
</div>`;
  return quirks.duplicateIds ? html`${block}${block}` : block;
};

const errorSummary = ({ errors }: FormView): Html =>
  errors.length > 0
    ? html`<div class="validation-summary-errors alert alert-danger" data-valmsg-summary="true"><ul>${errors.map(({ message }) => html`<li>${message}</li>`)}</ul></div>`
    : html`<div class="validation-summary-valid" data-valmsg-summary="true"><ul></ul></div>`;

/** Names the hashed fields to the page's own scripts, as the real page does at the end of its form. */
const globals = ({ programme, quirks, today }: FormView): Html => html`<script>
caseEntryApp.globals.CaseEntry99 = ${scriptValue(`#${programme.caseIdField}`)};
caseEntryApp.globals.CaseEntry89 = ${scriptValue(`#${programme.caseDateField}`)};
caseEntryApp.globals.today = ${scriptValue(today)};
caseEntryApp.globals.quirks = ${scriptValue(quirks)};
</script>`;

const confirmDialog = html`<div class="modal" id="confirmSubmit" tabindex="-1" aria-labelledby="confirmSubmitTitle"><div class="modal-dialog"><div class="modal-content">
<div class="modal-header"><h2 class="modal-title h5" id="confirmSubmitTitle">Submit this case?</h2></div>
<div class="modal-body"><p id="confirmSubmitText"></p></div>
<div class="modal-footer"><button type="button" class="btn btn-secondary" data-bs-dismiss="modal">Back</button>
<button type="button" class="btn btn-success" id="confirmSubmitButton">Yes, submit</button></div>
</div></div></div>`;

/** The form itself: header, hidden block, picker, side panel, and the inline script at its end. */
const form = (
  view: FormView,
): Html => html`<form action="/ads/caselogs/caseentry/insert${view.query}" method="post" id="caseEntryForm" novalidate="novalidate">
${hidden('__RequestVerificationToken', view.token)}${hidden('TokenExpirationTime', view.tokenExpires)}
<input type="hidden" id="SelectedCodes" name="SelectedCodes" value="" data-codes="${JSON.stringify(view.selected)}">${hidden('SelectedCodeAttributes', '')}${hidden('HoldSelectedCodes', '')}
${hiddenDefaults(view)}
<div class="row">
<div class="col-lg-9">
${errorSummary(view)}
<div class="row">${templateField(view)}</div>
${view.quirks.otherOrder && pickerPanel(view)}
${headerFields(view)}
${comments(view)}
${!view.quirks.otherOrder && pickerPanel(view)}
</div>
<div class="col-lg-3">${sidePanel}</div>
</div>
${globals(view)}
</form>`;

/** What draws the date box: projects describe one or the other (form.md 2). */
const dateWidget = ({ quirks }: FormView) =>
  quirks.maskedDate
    ? { style: 'jquery-ui.css', scripts: ['jquery-ui.js', 'inputmask.js'] }
    : { style: 'bootstrap-datepicker.css', scripts: ['bootstrap-datepicker.js'] };

/** The entry page "Add Cases", or with a record number the page that edits a logged case. */
export const caseEntryPage = (view: FormView): string =>
  page({
    title: 'ACGME - Accreditation Data System (practice)',
    styles: [...CASE_LOG_STYLES, dateWidget(view).style],
    scripts: [
      ...CASE_LOG_LIBRARIES,
      ...dateWidget(view).scripts,
      'case-entry.js',
      'code-picker.js',
      'misbehaviour.js',
      'submit.js',
    ],
    body: html`${navigation}
<main class="container-fluid case-log">
<div class="page-header"><h1>${view.programme.number} - ${view.programme.name} <small>${view.programme.specialty} - ${view.programme.city}</small></h1></div>
<div class="case-heading"><h2 class="h4">${view.recordId ? 'Update Case' : 'Add Cases'}</h2>
<p id="caseEntryCount">Cases entered: <strong>${view.count}</strong></p></div>
${view.justLogged && html`<div class="alert alert-success" id="server-success">The case was added successfully.</div>`}
${form(view)}
</main>
${confirmDialog}`,
  });
