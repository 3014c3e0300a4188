import { button, text } from './html';
import { fieldOf } from './render-fields';
import { panelOf, pickerOf } from './render-picker';
import { shellAround } from './render-shell';
import type { PageSpec } from './spec';

const LIBRARIES = '/packages/';
const STYLES = [
  'bootstrap/dist/css/bootstrap.min.css',
  'select2/dist/css/select2.min.css',
  'bootstrap-datepicker/dist/css/bootstrap-datepicker3.min.css',
  'jquery-ui/dist/themes/base/jquery-ui.min.css',
];
const SCRIPTS = [
  'jquery/dist/jquery.min.js',
  'bootstrap/dist/js/bootstrap.bundle.min.js',
  'select2/dist/js/select2.min.js',
];
const VALIDATION = [
  'jquery-validation/dist/jquery.validate.min.js',
  'jquery-validation-unobtrusive/dist/jquery.validate.unobtrusive.min.js',
];
const DATE = {
  'bootstrap-group': ['bootstrap-datepicker/dist/js/bootstrap-datepicker.min.js'],
  'bootstrap-box': ['bootstrap-datepicker/dist/js/bootstrap-datepicker.min.js'],
  'jquery-ui-mask': ['jquery-ui/dist/jquery-ui.min.js', 'inputmask/dist/jquery.inputmask.min.js'],
};

/** The page of a specification, as a server sends it. */
export function render(spec: PageSpec): string {
  const widget = spec.controls.find(({ field }) => field === 'caseDate')?.widget;
  const scripts = [
    ...SCRIPTS,
    ...(spec.behavior.validation ? VALIDATION : []),
    ...(widget && widget in DATE ? DATE[widget as keyof typeof DATE] : []),
  ];
  return `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>ACGME - Add Cases</title><script src="/gen/recorder.js"></script>
${STYLES.map((path) => `<link rel="stylesheet" href="${LIBRARIES}${path}">`).join('')}
${scripts.map((path) => `<script src="${LIBRARIES}${path}"></script>`).join('\n')}</head>
<body>${shellAround(spec, form(spec))}<script src="/gen/app.js"></script></body></html>`;
}

function form(spec: PageSpec): string {
  const { submit, controls } = spec;
  const rows = `<div class="row">${controls.map((one) => fieldOf(spec, one)).join('\n')}</div>`;
  const picker = `<div class="row">${spec.picker.panelBefore ? panelOf() : ''}<div class="col-9">${pickerOf(spec)}</div>${spec.picker.panelBefore ? '' : panelOf()}</div>`;
  const beside = spec.beside.map((words) => button('button', words, { class: 'btn btn-default' })).join('');
  const send = button(submit.tag, submit.text, { type: 'submit', class: submit.classes, id: submit.id });
  const parts = spec.pickerFirst ? [picker, rows] : [rows, picker];
  return `<form action="/ads/caselogs/caseentry/insert" method="post" class="gen-form" novalidate>${hidden(spec)}
<div class="validation-summary-valid" data-valmsg-summary="true"><ul><li style="display:none"></li></ul></div>
${parts.join('\n')}<div class="my-2">${beside}${send}</div>${inlineScript(spec)}</form>`;
}

function hidden(spec: PageSpec): string {
  const input = (name: string, value: string) =>
    `<input type="hidden" id="${name}" name="${name}" value="${text(value)}">`;
  const defaults = input('DefaultGender', '') + input('DefaultRotation', '');
  return [
    input('CaseId', '0'),
    '<input type="hidden" name="__RequestVerificationToken" value="tok-abc">',
    input('TokenExpirationTime', String(Math.floor(Date.now() / 1_000) + 3_600)),
    input('SpecialtyId', spec.specialtyId),
    input('SpecialtyCode', '416'),
    input('ProcedureCaseCount', String(spec.count)),
    input('SelectedCodes', ''),
    input('SelectedCodeAttributes', ''),
    input('HoldSelectedCodes', ''),
    input('ProgramId', '9071'),
    input('CPTBasedCase', 'False'),
    input('TypeBasedCase', 'True'),
    defaults,
    defaults,
  ].join('');
}

/** The script at the end of the form, in which saved pages name the two controls whose ids are numbers. */
function inlineScript({ controls, hashes }: PageSpec): string {
  const known = (field: string) => controls.some((one) => one.field === field && one.evidence.includes('script'));
  const lines = [
    'window.caseEntryApp = window.caseEntryApp || { globals: {} };',
    known('caseId') ? `caseEntryApp.globals.CaseEntry99 = "#${hashes.caseId}";` : '',
    known('caseDate') ? `caseEntryApp.globals.CaseEntry89 = "#${hashes.caseDate}";` : '',
  ];
  return `<script>${lines.filter(Boolean).join('\n')}</script>`;
}
