import type { DeskActs, DeskState } from '../../components/desk/desk';
import type { ConceptBook } from '../../components/draft/concepts';
import { waiting } from '../../components/draft/needs';
import type {
  Captured,
  CapturedRow,
  Draft,
  DraftEntry,
  DraftField,
  DraftLine,
  FillReport,
  Listing,
  ShownTable,
  TaughtTable,
  Wording,
  WorklistField,
} from '../../lib/model';
import { NO_OFFERS, NOTHING_TYPED } from '../../lib/model';

const NAMES: Record<string, [name: string, category: string]> = {
  'EMB.UFE': ['Uterine fibroid embolization', 'Embolization'],
  'EMB.TACE': ['TACE (chemoembolization)', 'Embolization'],
  'EMB.TARE': ['Y-90 radioembolization (TARE)', 'Embolization'],
  'EMB.BLEED': ['Embolization for haemorrhage', 'Embolization'],
  'TIPS.NEW': ['TIPS creation', 'TIPS or TIPS Revision'],
  'PN.PCN': ['Percutaneous nephrostomy', 'Primary Nephrostomy'],
  'PGI.GTUBE': ['Gastrostomy tube placement', 'Primary GI Intervention (PTBD, Cholecystostomy, Gastrostomy)'],
  'PGI.CHOLE': ['Cholecystostomy', 'Primary GI Intervention (PTBD, Cholecystostomy, Gastrostomy)'],
  'DAI.DECLOT_PTA': ['Dialysis access declot with angioplasty', 'Dialysis Access Intervention'],
  'VP.PORT': ['Venous port placement', 'Venous Port'],
  'VI.FILTER': ['IVC filter placement', 'Venous Intervention (Stent, PTA, or filter)'],
  'O.BXLIV': ['Liver biopsy', 'Other: Biopsy'],
  'O.PARA': ['Paracentesis', 'Other: Paracentesis'],
  'O.TDC': ['Tunneled dialysis or infusion catheter (permcath)', 'Other: US guided venous access'],
};

/** Everything that can be chosen. */
export const choices = Object.entries(NAMES).map(([id, [name, category]]) => ({ id, name, category }));

export const concepts: ConceptBook = {
  wordingOf: (description) => (/\d{6}/.test(description) ? null : description.toLowerCase()),
  nameOf: (concept) => NAMES[concept]?.[0] ?? concept,
  categoryOf: (concept) => NAMES[concept]?.[1],
  all: async () => choices,
};

const categoryOf = (concept: string): string => NAMES[concept]?.[1] ?? 'Other: Other';

/** A keyed hash as the product makes them, from a number. */
export const hash = (n: number): string => n.toString(16).padStart(64, '0');

/** A captured row of a well-filled worklist; what is given stands in for the rest. */
export function row(n: number, given: Partial<CapturedRow> = {}): CapturedRow {
  return {
    id: `0.${n}`,
    lineKey: hash(n),
    patientKey: hash(1_000 + n),
    accessionKey: hash(2_000 + n),
    orderKey: null,
    sessionKey: null,
    patientName: "O'Brien^Maeve",
    patientType: 'Adult',
    description: 'IR UTERINE FIBROID EMBOLIZATION',
    code: null,
    start: '2026-03-05T08:10',
    end: null,
    status: 'Completed',
    modality: 'XA',
    performer: 'NG, WEI',
    operators: null,
    location: null,
    comment: null,
    notFound: ['order', 'operators', 'location', 'session', 'end', 'age'],
    cells: { description: { heading: 'Description', text: 'IR UTERINE FIBROID EMBOLIZATION' } },
    ...given,
  };
}

/** A reading of these rows as one capture gives it; what is given stands in for the rest. */
export function captured(rows: CapturedRow[], given: Partial<Captured> = {}): Captured {
  return {
    system: 'ohif-study-list',
    rows,
    contested: [],
    taught: [],
    table: { at: 0, of: 1 },
    standing: {},
    mine: null,
    unreadFrames: [],
    ...given,
  };
}

const DESCRIPTIONS = [
  'IR UTERINE FIBROID EMBOLIZATION',
  'IR AV GRAFT DECLOT WITH ANGIOPLASTY',
  'CT ABDOMEN PELVIS W CONTRAST',
  'IR NEPHROSTOMY PLACEMENT RIGHT',
  'US GUIDED PARACENTESIS',
  'IR TIPS CREATION',
  'IR PORT PLACEMENT RIGHT CHEST',
  'IR HEPATIC CHEMOEMBOLIZATION SEGMENT 6 WITH DRUG-ELUTING BEADS, LEFT RADIAL ACCESS, CONE BEAM CT GUIDANCE',
];
const PATIENTS = [
  "O'Brien^Maeve",
  'Müller^Jürgen',
  'Nguyễn^Thị Lan',
  'Smith^John^Q',
  'de la Cruz-Fernández^María del Carmen',
];

/** Thirty rows as a department's list has them: mixed procedures, states and gaps. */
export const thirtyRows: CapturedRow[] = Array.from({ length: 30 }, (_, n) =>
  row(n, {
    description: n === 11 ? null : DESCRIPTIONS[n % DESCRIPTIONS.length]!,
    patientName: PATIENTS[n % PATIENTS.length]!,
    start: n === 4 ? null : `2026-03-0${5 - Math.floor(n / 10)}T${String(8 + (n % 10)).padStart(2, '0')}:10`,
    status: n % 9 === 5 ? 'Cancelled' : 'Completed',
    notFound: [
      ...row(n).notFound,
      ...(n === 4 ? (['start'] as WorklistField[]) : []),
      ...(n === 6 ? (['mrn'] as WorklistField[]) : []),
    ],
  }),
);

/** A line of a draft, mapped with the given sureness. */
export function line(n: number, given: Partial<DraftLine> = {}): DraftLine {
  return {
    id: hash(n),
    patient: hash(1_000),
    accession: hash(2_000 + n),
    order: null,
    session: null,
    description: 'IR UTERINE FIBROID EMBOLIZATION',
    code: null,
    comment: null,
    start: '2026-03-05T08:10',
    end: null,
    status: 'Completed',
    modality: 'XA',
    location: null,
    operators: null,
    backlog: false,
    decision: {
      concept: 'EMB.UFE',
      category: 'Embolization',
      confidence: 0.97,
      review: false,
      why: [
        { kind: 'word', text: 'UTERINE FIBROID', span: [3, 18] },
        { kind: 'word', text: 'EMBOLIZATION', span: [19, 31] },
      ],
      alternatives: [{ concept: 'EMB.BLEED', category: 'Embolization', confidence: 0.02 }],
    },
    override: null,
    system: 'ohif-study-list',
    performer: 'NG, WEI',
    patientType: 'Adult',
    cells: {},
    ...given,
  };
}

/** A procedure of a draft, listed in one row of the Case Log. */
export function entry(concept: string, lineNumber: number, given: Partial<DraftEntry> = {}): DraftEntry {
  return {
    concept,
    category: categoryOf(concept),
    lineId: hash(lineNumber),
    role: 'Primary',
    flags: [],
    rules: ['S6.named-first', 'S10'],
    listings: [listing('Arterial embolization - uterine')],
    chosen: listing('Arterial embolization - uterine'),
    ...given,
  };
}

/** A row of the Case Log's lists. */
export function listing(description: string, type = 'Arterial embolization'): Listing {
  return { class: 'Interventional Procedures', area: 'Arterial Interventions', type, description };
}

const cell = (heading: string, value: string): DraftField => ({
  value,
  from: { kind: 'cell', system: 'ohif-study-list', cell: { heading, text: value } },
});
const nothing: DraftField = { value: null, from: null };

/** A draft with everything known and nothing to ask. */
export function draft(id: string, given: Partial<Draft> = {}): Draft {
  return {
    id,
    revision: 1,
    state: 'staged',
    caseId: '7KQ2M9XW4DTR8HVB',
    patientKey: hash(1_000),
    lines: [line(1)],
    entries: [entry('EMB.UFE', 1)],
    dropped: [],
    unmapped: [],
    flags: [],
    fields: {
      caseDate: {
        value: '2026-03-05',
        from: { kind: 'cell', system: 'ohif-study-list', cell: { heading: 'Study Date', text: '05-Mar-2026' } },
      },
      caseYear: { value: '5', from: { kind: 'settings' } },
      role: { value: 'Primary', from: { kind: 'resident' } },
      site: { value: 'University Hospital', from: { kind: 'settings' } },
      attending: cell('Physician', 'NG, WEI'),
      patientType: { value: 'Adult', from: { kind: 'rule', rule: 'B.4.6' } },
      comments: nothing,
    },
    roleToConfirm: false,
    createdAt: 1_700_000_000_000,
    updatedAt: 1_700_000_000_000,
    report: null,
    ...given,
  };
}

/** A visit of five lines: two procedures, two absorbed lines, one nobody recognised, and gaps to fill. */
export const difficult: Draft = draft('difficult', {
  lines: [
    line(1, {
      description: 'IR HEPATIC CHEMOEMBOLIZATION RIGHT LOBE',
      decision: {
        concept: 'EMB.TACE',
        category: 'Embolization',
        confidence: 0.78,
        review: true,
        why: [{ kind: 'word', text: 'CHEMOEMBOLIZATION', span: [11, 28], note: 'liver' }],
        alternatives: [
          { concept: 'EMB.TARE', category: 'Embolization', confidence: 0.15 },
          { concept: 'EMB.BLEED', category: 'Embolization', confidence: 0.04 },
        ],
      },
    }),
    line(2, { description: 'IR HEPATIC ANGIOGRAM' }),
    line(3, { description: 'CONE BEAM CT' }),
    line(4, {
      description: 'US GUIDED LIVER BIOPSY',
      decision: { ...line(4).decision, concept: 'O.BXLIV', confidence: 0.96, why: [] },
    }),
    line(5, {
      description: 'IR MISC PROCEDURE LEVEL 3',
      decision: { ...line(5).decision, concept: null, confidence: 0.2, why: [] },
    }),
  ],
  entries: [
    entry('EMB.TACE', 1, {
      flags: ['category_arguable'],
      listings: [
        listing('Arterial embolization - hepatic, chemoembolization'),
        listing('Tumor embolization - hepatic', 'Arterial embolization, tumor'),
      ],
      chosen: null,
    }),
    entry('O.BXLIV', 4, { listings: [listing('Liver biopsy, percutaneous', 'Biopsy')] }),
  ],
  dropped: [
    { lineId: hash(2), concept: 'O.ART', reason: 'DIAGNOSTIC_COMPONENT', rule: 'S8', absorbedBy: hash(1) },
    { lineId: hash(3), concept: null, reason: 'IMAGING_COMPONENT', rule: 'S3', absorbedBy: hash(1) },
  ],
  unmapped: [hash(5)],
  flags: ['operator_inferred', 'unmapped'],
  fields: {
    ...draft('x').fields,
    role: { value: 'Primary', from: { kind: 'rule', rule: 'S6' } },
    site: nothing,
    attending: nothing,
    caseYear: nothing,
  },
  roleToConfirm: true,
});

/** A fill that left two fields to the resident. */
export const report: FillReport = {
  form: 'ir-2026',
  filled: [
    { field: 'caseId', value: '7KQ2M9XW4DTR8HVB' },
    { field: 'caseDate', value: '3/5/2026', was: '11/21/2026' },
    { field: 'caseYear', value: '5' },
    { field: 'role', value: 'Primary' },
    { field: 'patientType', value: 'Adult' },
    { field: 'entries', value: 'Arterial embolization - uterine' },
  ],
  left: [
    {
      field: 'attending',
      reason: 'option-ambiguous',
      wanted: 'NG, WEI',
      now: null,
      candidates: ['Ng, Wei (IR)', 'Ng, Wei (DR)'],
    },
    {
      field: 'site',
      reason: 'already-filled',
      wanted: 'University Hospital',
      now: 'Veterans Hospital',
      candidates: [],
    },
    { field: 'comments', reason: 'no-value', wanted: null, now: null, candidates: [] },
  ],
  refused: null,
};

export const filled: Draft = draft('filled', { state: 'filled', report });

/** Several cases as a week leaves them. */
export const several: Draft[] = [
  filled,
  difficult,
  draft('ready', {
    entries: [entry('TIPS.NEW', 1), entry('VI.FILTER', 1, { lineId: hash(8) })],
    fields: { ...draft('x').fields, caseDate: { value: '2026-03-04', from: { kind: 'resident' } } },
  }),
  draft('long', {
    entries: [
      entry('PGI.GTUBE', 1),
      entry('DAI.DECLOT_PTA', 1, { lineId: hash(9) }),
      entry('O.TDC', 1, { lineId: hash(7) }),
    ],
    fields: { ...draft('x').fields, caseDate: { value: '2026-02-27', from: { kind: 'resident' } }, attending: nothing },
  }),
  draft('empty', {
    entries: [],
    lines: [line(1, { description: 'CT ABDOMEN PELVIS W CONTRAST' })],
    dropped: [{ lineId: hash(1), concept: null, reason: 'NONINVASIVE_IMAGING', rule: 'S2', absorbedBy: null }],
    fields: { ...draft('x').fields, caseDate: nothing },
  }),
];

/** A desk on an ordinary page with nothing staged; what is given stands in for the rest. */
export function desk(given: Partial<DeskState> = {}): DeskState {
  return {
    place: 'page',
    reading: null,
    columns: null,
    form: null,
    drafts: [],
    wordings: [],
    waiting: waiting(given.drafts ?? []).length,
    logged: 0,
    lost: 0,
    staged: null,
    typed: NOTHING_TYPED,
    refusal: null,
    busy: null,
    preview: null,
    offers: NO_OFFERS,
    filling: null,
    undoing: null,
    toast: null,
    captureKey: 'Alt+Shift+D',
    practice: false,
    ...given,
  };
}

/** A site that wordings were taught at. */
export const SITE = 'https://ris.university-hospital.example:8443';

/** What was taught: by the resident, by a colleague, and of a procedure that is no longer there. */
export const wordings: Wording[] = [
  { origin: SITE, words: 'ir zorplex left', concept: 'VP.PORT', by: 'resident', taughtAt: 1_772_700_000_000 },
  {
    origin: SITE,
    words: 'ir hepatic chemoembolization segment 6 with drug eluting beads left radial access',
    concept: 'EMB.TACE',
    by: 'colleague',
    taughtAt: 1_772_700_000_000,
  },
  { origin: SITE, words: 'quux', concept: 'GONE.LONG_AGO', by: 'resident', taughtAt: 1_772_700_000_000 },
];

/** The columns of a table, as a frame shows them. */
export const shownTables: ShownTable[] = [
  {
    frameId: 0,
    path: '/worklist',
    fingerprint: '0123456789abcdef',
    columns: [
      { index: 0, heading: 'Study Date', kept: 'study date', samples: ['05-Mar-2026 08:10'], fields: ['start'] },
      { index: 1, heading: 'ID', kept: 'id', samples: ['••••••••', 'E•••••••'], fields: [] },
      { index: 2, heading: 'Patient ID', kept: 'patient id', samples: ['••••••••'], fields: [] },
      { index: 3, heading: 'Req. No.', kept: 'req number', samples: ['••-IR-•••••'], fields: ['accession'] },
      { index: 4, heading: '', kept: '', samples: ['IR TIPS CREATION', 'IR PORT PLACEMENT'], fields: ['description'] },
      { index: 5, heading: 'DOE, JANE', kept: null, samples: [], fields: [] },
    ],
  },
];

/** Tables whose columns were shown: by the resident, and by a colleague. */
export const tables: TaughtTable[] = [
  {
    ...{ origin: SITE, path: '/worklist', fingerprint: '0123456789abcdef' },
    columns: { accession: { heading: 'req number', index: 3 }, mrn: { heading: '', index: 1 }, status: null },
    ...{ by: 'resident', taughtAt: 1_772_700_000_000 },
  },
  {
    ...{ origin: SITE, path: '/patients/_/orders/completed-in-the-last-thirty-days', fingerprint: 'fedcba9876543210' },
    columns: { description: { heading: 'wielder', index: 4 } },
    ...{ by: 'colleague', taughtAt: 1_772_700_000_000 },
  },
];

/** A draft whose one line was corrected, and its wording taught. */
export const corrected: Draft = draft('corrected', {
  entries: [entry('VP.PORT', 1)],
  lines: [
    line(1, { description: 'IR Zorplex, left', origin: SITE, override: { concept: 'VP.PORT', insisted: false } }),
  ],
});

const nothingHappens = () => {};

/** Acts that do nothing; a test gives the ones it listens to. */
export function acts(given: Partial<DeskActs> = {}): DeskActs {
  return {
    edit: nothingHappens,
    discard: nothingHappens,
    markLogged: nothingHappens,
    preview: nothingHappens,
    fill: nothingHappens,
    undoFill: nothingHappens,
    notLogged: nothingHappens,
    teach: nothingHappens,
    forget: nothingHappens,
    capture: nothingHappens,
    tick: nothingHappens,
    stage: nothingHappens,
    type: nothingHappens,
    stageTyped: nothingHappens,
    leaveReading: nothingHappens,
    undo: nothingHappens,
    dropToast: nothingHappens,
    dropRefusal: nothingHappens,
    openOptions: nothingHappens,
    dropLost: nothingHappens,
    showMore: nothingHappens,
    anotherTable: nothingHappens,
    sayDates: nothingHappens,
    listColumns: nothingHappens,
    teachColumn: nothingHappens,
    forgetColumn: nothingHappens,
    pointAtColumn: nothingHappens,
    ...given,
  };
}
