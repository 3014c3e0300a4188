import type { ComponentChild } from 'preact';
import { Backlog } from '../../components/backlog/Backlog';
import { type BacklogState, NO_BACKLOG } from '../../components/backlog/state';
import { Cases } from '../../components/cases/Cases';
import { rowsOf } from '../../components/cases/table';
import { GlanceLine } from '../../components/desk/GlanceLine';
import { type CountState, NOTHING_COUNTED } from '../../components/table1/state';
import { Table1 } from '../../components/table1/Table1';
import type { Summary } from '../../lib/model';

const BROUGHT = {
  columns: [
    { heading: 'Date', index: 0, fields: [] },
    { heading: 'Exam', index: 1, fields: [] },
  ],
  preview: [
    { number: 2, cells: ['07/09/2023', 'Port placement R IJ'] },
    { number: 3, cells: ['', 'Misc level 3'] },
  ],
  faults: [{ number: 7, said: 'a date that could be two days' }],
  contested: [],
  headingLine: 1,
  unsettled: false,
};

/** Every act of a section, none of which does anything. */
const nothing = new Proxy({}, { get: () => () => undefined }) as never;

const PROCEDURES = [
  ['TACE (chemoembolization)', 'Embolization'],
  ['Venous port placement', 'Venous Port'],
  ['Abscess or fluid drain placement', 'Other: Drain Placement'],
  ['Nephrostomy or nephroureteral exchange', 'Other: GU Intervention'],
] as const;
const STATES = ['staged', 'logged', 'filled', 'logged'] as const;

const summaries: Summary[] = Array.from({ length: 40 }, (_, at) => {
  const [name, category] = PROCEDURES[at % 4]!;
  return {
    id: `case ${at}`,
    state: STATES[at % 4]!,
    date:
      at === 39
        ? ''
        : `2026-${String(4 - Math.floor(at / 12)).padStart(2, '0')}-${String(28 - (at % 12) * 2).padStart(2, '0')}`,
    caseId: `7KQ2M9XW4DTR8H${at}`,
    concepts: [name],
    categories: [category],
    unmapped: [],
    role: at % 5 === 0 ? 'Assisting' : 'Primary',
    site: at % 3 === 0 ? '' : 'University Hospital',
    attending: ['Osei, Kwame', 'Brandt, Ingrid', ''][at % 3]!,
    backlog: false,
    asks: at % 8 === 0,
    updatedAt: 0,
  };
});

const cases = (some: Summary[]) => (
  <Cases rows={rowsOf(some, ({ concepts }) => concepts.join(', '))} open={null} onOpen={nothing} onMany={nothing}>
    {null}
  </Cases>
);

const COUNTED: CountState = {
  ...NOTHING_COUNTED,
  name: 'worklist.csv',
  tables: ['worklist.csv'],
  table: BROUGHT,
  found: {
    rows: [
      { category: 'Chest X-ray', count: 212 },
      { category: 'CT Abd/Pel', count: 48 },
    ],
    total: 260,
    unplaced: [
      { description: 'NM BONE SCAN WHOLE BODY', count: 9 },
      { description: 'XR KNEE 3 VIEWS', count: 31 },
    ],
    procedures: [{ description: 'CT GUIDED LIVER BIOPSY', count: 4 }],
    notMade: 2,
    again: 1,
    undated: 3,
    countedAt: null,
    shared: { days: { from: '2026-03-01', to: '2026-03-05' }, count: 44 },
  },
};
const ROWS = ['Chest X-ray', 'CTA/MRA', 'Mammography', 'CT Abd/Pel', 'US Abd/Pel', 'PET'].map((category, at) => ({
  category,
  count: [1988, 104, 251, 590, 333, 12][at]!,
  minimum: [1900, 100, 300, 600, 350, 30][at]!,
}));
const table1 = (state: CountState) => (
  <Table1
    state={state}
    acts={nothing}
    rows={ROWS}
    periods={[null, { from: '2025-07-01', to: '2026-06-30' }]}
    at={0}
    lists={[{ mark: 'a', addedAt: Date.UTC(2026, 2, 6), count: 260, days: { from: '2026-02-01', to: '2026-03-05' } }]}
    pathwaySaid={state === NOTHING_COUNTED}
    onPeriod={nothing}
  />
);

const LOG: BacklogState = {
  ...NO_BACKLOG,
  name: 'Training Tracker 2023.xlsx',
  tables: ['Log', 'Totals'],
  table: BROUGHT,
  found: {
    cases: [
      {
        number: 2,
        date: '2023-07-09',
        description: 'Port placement R IJ',
        item: 'Venous port placement',
        category: 'Venous Port',
        said: '',
        role: 'Primary',
        site: 'University Hospital',
        here: null,
      },
      {
        number: 3,
        date: null,
        description: 'Misc level 3',
        item: '',
        category: '',
        said: 'Other',
        role: '',
        site: '',
        here: null,
      },
      {
        number: 4,
        date: '2023-08-01',
        description: 'TACE',
        item: 'TACE (chemoembolization)',
        category: 'Embolization',
        said: 'Embolization',
        role: 'Primary',
        site: '',
        here: 'logged',
      },
    ],
    fresh: 2,
    undated: 1,
    totals: null,
  },
};
const TOTALS: BacklogState = {
  ...LOG,
  carried: 'known',
  found: {
    cases: [],
    ...{ fresh: 0, undated: 0 },
    totals: { total: 50, categories: { Embolization: 41, 'Venous Port': 4 }, left: [6] },
  },
};
const backlog = (state: BacklogState) => (
  <Backlog
    state={state}
    acts={nothing}
    fields={{ all: ['date', 'description'], nameOf: (field) => field, hint: 'import_columns_hint' }}
    overlapsOf={() => []}
  />
);

/** Sections of the full page that hold lists, each in a state worth a look. */
export const LISTS = {
  'cases-empty': () => cases([]),
  'cases-full': () => cases(summaries),
  'table1-empty': () => table1(NOTHING_COUNTED),
  'table1-found': () => table1(COUNTED),
  'backlog-empty': () => backlog(NO_BACKLOG),
  'backlog-found': () => backlog(LOG),
  'backlog-totals': () => backlog(TOTALS),
  glance: () => <GlanceLine glance={{ count: 312, total: 1000, drafts: 14 }} />,
} satisfies Record<string, () => ComponentChild>;
