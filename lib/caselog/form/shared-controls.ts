import type { ControlSpec, FormVersion, HeaderField } from './form';

/*
 * What has stood the same in every version of the entry page that is known (form.md 3 to 6). A version's file says what differs.
 * Left out on purpose: input#CaseId, the hidden record id; #ResidentProcedureCaseTemplateId, which overwrites other fields;
 * #Rotations and #Genders, for which a draft holds nothing.
 */
/** A list as ADS builds it, by its fixed id. */
export const select = (id: string, labels: readonly string[], more: Partial<ControlSpec> = {}): ControlSpec => ({
  tag: 'select',
  type: 'select-one',
  at: { id },
  labels,
  maxlength: null,
  kind: 'choice',
  optional: false,
  events: ['input', 'change'],
  eventsAgain: ['input', 'change'],
  widget: null,
  foldedIn: null,
  ...more,
});

/** A box for text as ADS builds it. */
export const text = (at: ControlSpec['at'], labels: readonly string[], more: Partial<ControlSpec>): ControlSpec => ({
  tag: 'input',
  type: 'text',
  at,
  labels,
  maxlength: null,
  kind: 'text',
  optional: false,
  events: ['focus', 'input', 'keyup', 'change', 'blur'],
  eventsAgain: ['focus', 'input', 'keyup', 'change', 'blur'],
  widget: null,
  foldedIn: null,
  ...more,
});

const role = select('ResidentRoles', ['Role']);
const area = select('Areas', []);
const type = select('Types', []);

/** The fields above the picker whose ids are fixed. */
export const HEADER: Omit<Record<HeaderField, ControlSpec>, 'caseId' | 'caseDate'> = {
  caseYear: select('ProcedureYear', ['Case Year']),
  role,
  site: select('Institutions', ['Site']),
  attending: select('Attendings', ['Attending', 'Supervisor'], {
    kind: 'person',
    optional: true,
    widget: '.select2-dropdown:has(#select2-Attendings-results)',
  }),
  patientType: select('PatientTypes', ['Patient Type']),
  comments: {
    ...text({ id: 'Comments' }, [], { maxlength: 1000, foldedIn: '#commentsContainer' }),
    tag: 'textarea',
    type: 'textarea',
  },
};

/** How a date box is told of a date: what its calendar learns it by, without what makes the page lose it. */
export const DATE: Partial<ControlSpec> = {
  kind: 'date',
  // The key event is what makes the date picker learn the date; focus opens it, blur makes it write its own date back.
  events: ['input', 'keyup', 'change'],
  // A second change event would make the page reload its lists once more.
  eventsAgain: ['input', 'keyup'],
  widget: '.datepicker, .ui-datepicker, div.ProcedureDate',
};

/** The Area/Type/Code picker of interventional radiology. */
export const PICKER: FormVersion['picker'] = {
  tab: 'a[href="#area-type"]',
  classes: ['Interventional Procedures'],
  lists: { class: select('RRCClass', []), area, type },
  searchText: text({ id: 'CodeDescription' }, [], {}),
  searchButton: '#searchByAreaTypeButton',
  resultBody: '#code-search-area-type-body',
  row: {
    description: '#code-description-text',
    type: '#typeName',
    addCell: 'td#code-qty',
    addButton: 'button, a, input[type="button"]',
    addText: 'Add',
    quantity: 'input[type="number"], input[type="text"]',
  },
  selectedBody: '.selectedCodesBody',
  selectedItem: 'li#li-code',
  removeIcon: 'i.removeCode',
};

/** What a new date makes the page fetch again, what is no answer, what sends the case and what is never clicked. */
export const MANNERS: Pick<FormVersion, 'reloadedByDate' | 'placeholders' | 'submitButton' | 'neverTouch'> = {
  reloadedByDate: [role, area, type],
  placeholders: ['FACULTY, FACULTY', 'Other Site'],
  submitButton: '#submitButton',
  neverTouch: [
    'input[type="submit"]',
    'button[type="submit"]',
    '#submitButton',
    '.removeCode',
    '[class*="avorite"]',
    '#ResidentProcedureCaseTemplateId',
    'input[type="hidden"]',
    'input.cbCodeAttribute',
    'a[href^="/"]',
    'a[href^="http"]',
    '.modal',
  ],
};
