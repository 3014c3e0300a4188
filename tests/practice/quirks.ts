/** One way in which the real page misbehaves or varies, and where form.md says so. */
export interface Quirk {
  /** The row of form.md: section, then the row's own name. */
  row: string;
  does: string;
  on: boolean;
}

/** Every switch of the practice Case Log with its default. In a URL: `?off=addResetsSite,otherSite&on=rotationPresent`, or `?quirks=none`. */
export const QUIRKS = {
  addResetsSite: { row: '5 select', does: 'Add blanks the Site about 50 ms later, without an event.', on: true },
  dateResetsToToday: {
    row: '5 date',
    does: 'A change of any header list writes the date picker’s own date over the box: today, until the picker has heard of another.',
    on: true,
  },
  dateResetsOnceOverPicked: {
    row: '5 date',
    does: 'The first change of a header list after a date was chosen puts today back even where the picker knew the date; once a page.',
    on: true,
  },
  dateBlurReconfirmsToday: {
    row: '5 date',
    does: 'Leaving the date box, Enter and Escape write the picker’s own date over what was typed.',
    on: true,
  },
  dateChangeReloadsLists: {
    row: '5 date',
    does: 'A new date fetches roles, areas and types again; the choices in those three lists are lost when the answer arrives.',
    on: true,
  },
  caseIdClearedByReload: {
    row: '5 Case ID',
    does: 'The reload that a new date starts also empties the Case ID.',
    on: true,
  },
  templatePrefills: {
    row: '3 Template',
    does: 'A default template is chosen and has filled role, site, attending and patient type before the page is shown.',
    on: true,
  },
  lastValuesPersist: {
    row: '3 Template; 6 Success',
    does: 'The blank page after a success keeps the last role, site, attending and patient type.',
    on: true,
  },
  checkboxNeedsTwoClicks: {
    row: '5 check box',
    does: 'The first click on a code’s attribute box does not stick.',
    on: true,
  },
  ajaxDelay: {
    row: '4 AJAX',
    does: 'Lists, searches and checks answer late (150 ms, give or take a fifth).',
    on: true,
  },
  starBesideAdd: { row: '4 result table', does: 'A favourites star button stands in the cell before Add.', on: true },
  quantityBoxes: {
    row: '4 quantity',
    does: 'Codes that may be counted several times have a quantity box; Add stays disabled until its input event.',
    on: true,
  },
  duplicateIds: {
    row: '3 Trap',
    does: 'The block of hidden defaults stands in the page twice, ids and all.',
    on: true,
  },
  hiddenCaseIdTrap: { row: '3 Trap', does: 'A hidden input#CaseId with value 0 that is not the Case ID.', on: true },
  paneNotActive: { row: '4 tabs', does: 'Favorites is the open tab on load; the picker’s pane is hidden.', on: true },
  sameCodeTwoAreas: {
    row: '4 same code',
    does: 'A search also lists the same code’s row of the diagnostic tree, and lists it first.',
    on: true,
  },
  duplicateAttendings: {
    row: '3 Supervisor',
    does: 'Two “Smith, John” with different ids, and the placeholder “FACULTY, FACULTY”.',
    on: true,
  },
  otherSite: { row: '3 Site', does: 'The Site list ends with “Other Site”.', on: true },
  attendingPresent: { row: '3 Supervisor', does: 'The Attending field is on the form.', on: true },
  selectTwo: { row: '3 Supervisor', does: 'Attending is drawn by Select2 over a hidden list.', on: true },
  rotationPresent: {
    row: '3 Rotation',
    does: 'The Rotation field is on the form. Off, as it is not evidenced for IR.',
    on: false,
  },
  otherOrder: {
    row: '3 Header fields',
    does: 'The picker stands above the fields, and the fields in the opposite order. Off, as it is not evidenced.',
    on: false,
  },
  maskedDate: {
    row: '5 date',
    does: 'The date box is jQuery UI’s date picker behind the input mask 99/99/9999. Off, as reports disagree.',
    on: false,
  },
  namesOf2022: {
    row: '3 Case ID',
    does: 'The Case ID and date boxes carry the plain names of 2022. Off, as the page of 2026 has hashed ones.',
    on: false,
  },
  nativeChangeUnheard: {
    row: '5 select',
    does: 'The page’s own handlers miss a scripted change event unless jQuery triggered it; a person’s change is heard. Off, as no script could then fill the form without the page’s own jQuery.',
    on: false,
  },
  confirmStepOnSubmit: { row: '6 submit', does: 'Submit asks “Submit this case?” before it posts.', on: true },
  duplicateCheck: {
    row: '6 duplicate check',
    does: 'Before posting, the server is asked whether the same Case ID, date and code are logged; the answer is shown.',
    on: true,
  },
} as const satisfies Record<string, Quirk>;

export type QuirkName = keyof typeof QUIRKS;
export type Quirks = Record<QuirkName, boolean>;

export const QUIRK_NAMES = Object.keys(QUIRKS) as QuirkName[];

/** Fields and traps that are the page's shape, not its misbehaviour: `?quirks=none` leaves them as they are. */
const SHAPE: ReadonlySet<QuirkName> = new Set([
  'attendingPresent',
  'selectTwo',
  'rotationPresent',
  'hiddenCaseIdTrap',
  'otherOrder',
  'maskedDate',
  'namesOf2022',
]);

export const DEFAULT_QUIRKS = Object.fromEntries(QUIRK_NAMES.map((name) => [name, QUIRKS[name].on])) as Quirks;

/** The well-behaved page: every misbehaviour off, its fields as usual. */
export const NO_QUIRKS = Object.fromEntries(
  QUIRK_NAMES.map((name) => [name, SHAPE.has(name) && QUIRKS[name].on]),
) as Quirks;

/** The second page: built otherwise in every way that the evidence leaves open, and misbehaving as the first one does. */
export const OTHER_BUILD: Partial<Quirks> = {
  otherOrder: true,
  maskedDate: true,
  selectTwo: false,
  attendingPresent: false,
  rotationPresent: true,
};

/** The quirks that a page's address asks for, starting from `base`; unknown names are ignored. */
export function quirksOf(query: URLSearchParams, base: Quirks): Quirks {
  const quirks = { ...(query.get('quirks') === 'none' ? NO_QUIRKS : base) };
  const set = (list: string | null, value: boolean) => {
    for (const name of list?.split(',') ?? []) if (Object.hasOwn(quirks, name)) quirks[name as QuirkName] = value;
  };
  set(query.get('on'), true);
  set(query.get('off'), false);
  return quirks;
}
