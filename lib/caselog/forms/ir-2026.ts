import type { ControlSpec, Evidence, FormVersion } from '../form/form';

/*
 * Interventional radiology, "Add Cases", at apps.acgme.org and its international twin, as public copies and code show it (form.md 1 to
 * 6): the page of 2026, and where the boxes had plain names in 2022. Left out on purpose: input#CaseId, the hidden record id.
 */
const evidence = (labels: readonly string[], names: readonly string[], more: Partial<Evidence> = {}): Evidence => ({
  names,
  labels,
  globals: [],
  place: null,
  content: null,
  ...more,
});

const select = (from: Evidence, more: Partial<ControlSpec> = {}): ControlSpec => ({
  tag: 'select',
  types: ['select-one'],
  evidence: from,
  kind: 'choice',
  events: ['input', 'change'],
  eventsAgain: ['input', 'change'],
  widget: null,
  folds: false,
  inForm: true,
  ...more,
});

const box = (from: Evidence, more: Partial<ControlSpec> = {}): ControlSpec => ({
  ...select(from),
  tag: 'input',
  types: ['text', 'search', 'tel'],
  kind: 'text',
  events: ['focus', 'input', 'keyup', 'change', 'blur'],
  eventsAgain: ['focus', 'input', 'keyup', 'change', 'blur'],
  ...more,
});

const role = select(evidence(['role'], ['ResidentRoles'], { content: 'roles' }));
const area = select(evidence(['area', 'areas'], ['Areas']), { inForm: false });
const type = select(evidence(['type', 'types'], ['Types']), { inForm: false });

/** The one version that is known. */
export const form: FormVersion = {
  id: 'ir-2026',
  action: '/ads/caselogs/caseentry/insert',
  fields: {
    caseId: box(
      evidence(['case id'], ['PatientId'], {
        globals: ['CaseEntry99'],
        place: 'input.maxlength, input[maxlength="25"]',
      }),
    ),
    caseDate: box(
      evidence(['case date'], ['ProcedureDate'], {
        globals: ['CaseEntry89'],
        place: '.ProcedureDate, input[type="date"]',
        content: 'date',
      }),
      {
        types: ['text', 'tel', 'date'],
        kind: 'date',
        // The key event is what makes the date picker learn the date; focus opens it, blur makes it write its own date back.
        events: ['input', 'keyup', 'change'],
        // A second change event would make the page reload its lists once more.
        eventsAgain: ['input', 'keyup'],
        widget: '.datepicker, .ui-datepicker, .ProcedureDate',
      },
    ),
    caseYear: select(evidence(['case year'], ['ProcedureYear'], { content: 'years' })),
    role,
    site: select(evidence(['site'], ['Institutions'], { content: 'sites' })),
    attending: select(
      evidence(['attending', 'supervisor', 'supervisor attending', 'attending supervisor'], ['Attendings'], {
        content: 'people',
      }),
      { kind: 'person', widget: '.select2-dropdown:has(#select2-Attendings-results)' },
    ),
    patientType: select(evidence(['patient type'], ['PatientTypes'], { content: 'ages' })),
    comments: {
      ...box(evidence(['comments', 'comment'], ['Comments'], { place: '#commentsContainer, [maxlength="1000"]' })),
      tag: 'textarea',
      types: ['textarea'],
      folds: true,
    },
  },
  picker: {
    tab: { selector: 'a[href="#area-type"]', text: 'Area/Type/Code' },
    classes: ['Interventional Procedures'],
    lists: { class: select(evidence(['class'], ['RRCClass'], { content: 'classes' }), { inForm: false }), area, type },
    searchText: box(evidence(['code or description', 'code description', 'description'], ['CodeDescription']), {
      inForm: false,
    }),
    searchButton: { selector: '#searchByAreaTypeButton', text: /^(search|find)\b/i },
    results: { body: '#code-search-area-type-body', table: '#codes-by-areatype-table' },
    row: {
      description: '#code-description-text',
      descriptionCell: '#code-description',
      type: '#typeName',
      addCell: 'td#code-qty',
      addButton: 'button, a, input[type="button"]',
      addText: 'add',
      favourite: /favou?rite|star\b|[☆★]/i,
      quantity: 'input[type="number"], input[type="text"]',
    },
    selectedBody: '.selectedCodesBody',
    selectedNear: '.selectedCodes, #badge-counter',
    selectedItem: 'li#li-code',
    removeIcon: '.removeCode',
  },
  others: [
    evidence(['rotation', 'rotations'], ['Rotations']),
    evidence(['gender', 'sex'], ['Genders']),
    // It overwrites other fields.
    evidence(['template', 'case template'], ['ResidentProcedureCaseTemplateId']),
  ],
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
