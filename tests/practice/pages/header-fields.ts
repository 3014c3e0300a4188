import { type Html, html } from '../html';
import { attendingsOf, type Option, PATIENT_TYPES, ROLES, ROTATIONS, sitesOf, TEMPLATES } from '../programme';
import type { FormView } from './view';

interface Field {
  name: string;
  label: string;
  required?: boolean;
  control: Html;
}

/** One field as the real page builds it: a label without `for`, the control, the place of its complaint (form.md 3). */
const field = ({ name, label, required, control }: Field, view: FormView): Html => {
  const error = view.errors.find((candidate) => candidate.name === name);
  return html`<div class="col-4 mb-2">
<label class="form-label">${label}${required && html`<span class="text-danger">*</span>`}</label>
${control}
<span class="${error ? 'field-validation-error' : 'field-validation-valid'}" data-valmsg-for="${name}" data-valmsg-replace="true">${error?.message}</span>
</div>
`;
};

const options = (list: readonly Option[], chosen: string, blank: string | null): Html =>
  html`${blank !== null && html`<option value="">${blank}</option>`}${list.map(
    ({ value, text }) =>
      html`<option value="${value}"${value === chosen && html` selected="selected"`}>${text}</option>`,
  )}`;

const required = (label: string): Html => html` data-val="true" data-val-required="${label} is required."`;

const select = (name: string, label: string, list: readonly Option[], chosen: string): Html =>
  html`<select class="form-select" id="${name}" name="${name}"${required(label)}>${options(list, chosen, '')}</select>`;

const caseId = (view: FormView): Html => {
  const name = view.programme.caseIdField;
  const control = html`<input type="text" class="form-control maxlength" id="${name}" name="${name}" maxlength="25" value="${view.values.caseId}" autocomplete="off" data-bs-toggle="tooltip" title="Enter a unique Case ID without patient-identifiable information."${required('Case ID')}>`;
  return field({ name, label: 'Case ID', required: true, control }, view);
};

const caseDate = (view: FormView): Html => {
  const name = view.programme.caseDateField;
  const shown = view.values.caseDate;
  const value = view.quirks.maskedDate ? shown.replace(/\b\d\b/g, '0$&') : shown;
  const control = html`<div class="input-group date ProcedureDate"><input type="text" class="form-control" id="${name}" name="${name}" value="${value}" autocomplete="off"${required('Case Date')}><span class="input-group-text input-group-addon" aria-hidden="true">▦</span></div>`;
  return field({ name, label: 'Case Date', required: true, control }, view);
};

const years = (count: number): Option[] =>
  Array.from({ length: count }, (_, i) => ({ value: String(i + 1), text: String(i + 1) }));

/** Select lists and boxes of the header in the page's order, those that the quirks take off the form left out. */
export function headerFields(view: FormView): Html {
  const { quirks, programme, values } = view;
  const list = (name: string, label: string, all: readonly Option[], chosen: string) =>
    field({ name, label, required: true, control: select(name, label, all, chosen) }, view);
  const year = html`<select class="form-select" id="ProcedureYear" name="ProcedureYear"${required('Case Year')}>${options(years(programme.years), values.caseYear, null)}</select>`;
  const fields = [
    caseId(view),
    caseDate(view),
    field({ name: 'ProcedureYear', label: 'Case Year', required: true, control: year }, view),
    list('ResidentRoles', 'Role', ROLES, values.role),
    list('Institutions', 'Site', sitesOf(quirks), values.site),
    ...(quirks.attendingPresent ? [list('Attendings', 'Attending', attendingsOf(quirks), values.attending)] : []),
    list('PatientTypes', 'Patient Type', PATIENT_TYPES, values.patientType),
    ...(quirks.rotationPresent ? [list('Rotations', 'Rotation', ROTATIONS, values.rotation)] : []),
  ];
  return html`<div class="row">
${quirks.otherOrder ? fields.reverse() : fields}</div>`;
}

/** The template list above the fields. Each option carries the values it sets. */
export const templateField = (view: FormView): Html =>
  html`<div class="col-4 mb-2"><label class="form-label">Template</label>
<select class="form-select" id="ResidentProcedureCaseTemplateId" name="ResidentProcedureCaseTemplateId"><option value="">None</option>${TEMPLATES.map(
    ({ value, text, choice }) =>
      html`<option value="${value}" data-choice="${JSON.stringify(choice)}"${value === view.values.template && html` selected="selected"`}>${text}</option>`,
  )}</select></div>`;

/** The comments, folded away until asked for. */
export const comments = (view: FormView): Html =>
  html`<div class="mb-3"><a class="btn btn-link p-0" data-bs-toggle="collapse" href="#commentsContainer" role="button">Comments</a>
<div class="collapse" id="commentsContainer"><div class="col-4 mb-2 w-100"><label class="form-label">Comments</label>
<textarea class="form-control maxlength" id="Comments" name="Comments" maxlength="1000" rows="3">${view.values.comments}</textarea>
<span class="field-validation-valid" data-valmsg-for="Comments" data-valmsg-replace="true"></span>
<small class="text-muted">Do not enter patient identifiable information.</small></div></div></div>`;
