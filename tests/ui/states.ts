import type { DeskState } from '../../components/desk/desk';
import type { KeepingProps } from '../../components/options/Keeping';
import type { Command } from '../../components/options/Options';
import type { TablesProps } from '../../components/options/Tables';
import type { WordingsProps } from '../../components/options/Wordings';
import type { SharedDays } from '../../components/profile/CarryIns';
import { type CapturedRow, NO_SETTINGS, type Settings } from '../../lib/model';
import { COPIES } from './about';
import { previewed } from './previews';
import {
  captured,
  corrected,
  desk,
  difficult,
  draft,
  filled,
  SITE,
  several,
  shownTables,
  tables,
  thirtyRows,
  wordings,
} from './samples';
import { FULL_PROFILE, OVERLAPS } from './training';

const caselog = {
  place: 'caselog' as const,
  form: { form: 'ir-2026', refused: null, success: false, count: 12, errors: [] },
};
const reading = (rows: CapturedRow[]): Partial<DeskState> => ({
  place: 'reading',
  reading: captured(rows),
});

/** Every state of the desk worth a look, by name. */
export const DESKS: Record<string, DeskState> = {
  empty: desk(),
  capturing: desk({ busy: 'capturing' }),
  'all-logged': desk({ logged: 12 }),
  lost: desk({ lost: 31 }),
  several: desk({ drafts: several, logged: 12 }),
  many: desk({ drafts: several, logged: 12, waiting: 64 }),
  'one-draft': desk({ drafts: [draft('one')] }),
  difficult: desk({ drafts: [difficult] }),
  corrected: desk({ drafts: [corrected], wordings }),
  'nothing-to-log': desk({ drafts: several.filter(({ id }) => id === 'empty') }),
  refusal: desk({ drafts: several, refusal: { code: 'no-worklist' } }),
  'no-permission': desk({ refusal: { code: 'no-permission' } }),
  'storage-unavailable': desk({ drafts: null, refusal: { code: 'storage-unavailable' } }),
  'refusal-detail': desk({ refusal: { code: 'frame-of-another-site', detail: 'pacs.hospital.example' } }),
  'reading-thirty': desk(reading(thirtyRows)),
  'reading-few': desk({
    place: 'reading',
    reading: captured(thirtyRows.slice(0, 3), {
      standing: {
        '0.1': { state: 'staged', at: Date.UTC(2026, 2, 4) },
        '0.2': { state: 'logged', at: Date.UTC(2026, 7, 3) },
      },
      mine: ['0.0'],
    }),
  }),
  'reading-one-unread': desk({
    place: 'reading',
    reading: captured(thirtyRows.slice(7, 8), {
      system: 'generic-table',
      unreadFrames: ['viewer.hospital.example', 'dictation.example'],
    }),
  }),
  'reading-columns': desk({
    place: 'reading',
    reading: captured(thirtyRows, {
      contested: [{ field: 'mrn', headings: ['ID', 'Patient ID'] }],
      taught: [{ field: 'accession', by: 'resident' }],
      table: { at: 0, of: 3 },
      mine: ['0.0', '0.4', '0.5'],
    }),
    columns: shownTables,
  }),
  'no-worklist': desk({ refusal: { code: 'no-worklist-in-tables' } }),
  'reading-site-offer': desk(reading(thirtyRows.slice(0, 3))),
  'reading-site-on': desk(reading(thirtyRows.slice(0, 3))),
  'reading-site-refused': desk(reading(thirtyRows.slice(0, 3))),
  'refusal-frame': desk({ refusal: { code: 'frame-of-another-site', detail: 'worklist.radiology.hospital.example' } }),
  'refusal-support': desk({ refusal: { code: 'no-worklist' } }),
  staged: desk({ drafts: several, staged: { ids: ['difficult', 'ready'], joined: 1, alreadyStaged: 1 } }),
  'caselog-empty': desk({ ...caselog }),
  'caselog-looking': desk({ ...caselog, drafts: [draft('one'), draft('two')] }),
  'caselog-ready': desk({ ...caselog, drafts: [draft('one'), draft('two')], preview: previewed(draft('one')) }),
  'caselog-not-possible': desk({
    ...caselog,
    drafts: [draft('one')],
    preview: { draftId: 'one', revision: draft('one').revision, refusal: { code: 'form-holds-another-case' } },
  }),
  'caselog-rejected': desk({
    ...caselog,
    drafts: [
      { ...filled, outcome: { kind: 'rejected', messages: ['Site is required.', 'Please select at least one code.'] } },
    ],
  }),
  'caselog-unconfirmed': desk({
    ...caselog,
    drafts: [{ ...filled, outcome: { kind: 'unconfirmed' } }, draft('two')],
  }),
  'caselog-undone': desk({
    ...caselog,
    drafts: [
      draft('one', { report: { ...filled.report!, filled: [], left: filled.report!.left.slice(1, 2), undone: true } }),
    ],
  }),
  'caselog-role': desk({ ...caselog, drafts: [difficult] }),
  'caselog-filling': desk({ ...caselog, drafts: [draft('one')], filling: 'one' }),
  'caselog-filled': desk({ ...caselog, drafts: [filled, draft('two')] }),
  'caselog-refused': desk({
    ...caselog,
    form: { ...caselog.form, form: null, refused: { code: 'form-unknown' } },
    drafts: [draft('one')],
  }),
  practice: desk({ practice: true, drafts: [draft('practice-one')], logged: 1 }),
  toast: desk({ drafts: several, toast: { message: 'Draft discarded.', undoable: true } }),
};

const commands: Command[] = [
  { name: 'capture-case', description: 'Capture case', shortcut: 'Alt+Shift+D' },
  { name: '_execute_action', description: '', shortcut: '' },
];

interface OptionsState {
  page: { settings: Settings; commands: Command[]; keysIn: 'chromium' | 'firefox'; saved: boolean | null };
  overlaps?: SharedDays[];
  learned: Pick<WordingsProps, 'wordings' | 'imported' | 'refusal'>;
  shown: Pick<TablesProps, 'tables' | 'imported' | 'refusal'>;
  kept: KeptState;
}
type KeptState = Pick<KeepingProps, 'stored' | 'backedUpAt' | 'overdue' | 'chosen' | 'restored' | 'refusal'>;

const nothingKept: KeptState = {
  stored: { waiting: 0, logged: 0, discarded: 0, wordings: 0 },
  backedUpAt: null,
  overdue: false,
  chosen: null,
  restored: null,
  refusal: null,
};

/** The options page: untouched, filled in, with a list imported, with one refused. */
export const OPTIONS: Record<string, OptionsState> = {
  'options-empty': {
    page: { settings: NO_SETTINGS, commands, keysIn: 'chromium', saved: null },
    learned: { wordings: [], imported: null, refusal: null },
    shown: { tables: [], imported: null, refusal: null },
    kept: nothingKept,
  },
  'options-filled': {
    page: {
      settings: {
        ...NO_SETTINGS,
        names: ['Okafor, Ada', 'A. Okafor'],
        graduationYear: 2028,
        programmeYears: 6,
        site: 'University Hospital',
        profile: FULL_PROFILE,
      },
      commands,
      keysIn: 'firefox',
      saved: true,
    },
    overlaps: OVERLAPS,
    learned: {
      wordings,
      imported: {
        added: 1,
        replaced: 0,
        alike: 2,
        conflicts: [{ origin: SITE, words: 'ir zorplex left', mine: 'VP.PORT', theirs: 'O.TDC' }],
      },
      refusal: null,
    },
    shown: {
      tables,
      imported: {
        added: 0,
        replaced: 0,
        alike: 1,
        conflicts: [
          {
            origin: SITE,
            path: '/worklist',
            fingerprint: '0123456789abcdef',
            mine: tables[0]!.columns,
            theirs: { accession: { heading: 'id', index: 1 } },
          },
        ],
      },
      refusal: null,
    },
    kept: {
      ...nothingKept,
      stored: { waiting: 7, logged: 212, discarded: 3, wordings: 2 },
      backedUpAt: Date.UTC(2026, 8, 30),
      overdue: true,
      chosen: {
        madeAt: Date.UTC(2026, 8, 30),
        would: { sameDevice: false, added: 12, alike: 200, differing: 2, overlapping: 1, wordings: 1, tables: 1 },
        form: { answers: 3, differing: 1, offers: true, tracked: 'differs' },
      },
    },
  },
  'options-refused': {
    page: { settings: NO_SETTINGS, commands, keysIn: 'chromium', saved: null },
    learned: { wordings, imported: null, refusal: { code: 'wordings-newer' } },
    shown: { tables, imported: null, refusal: { code: 'columns-identifying' } },
    kept: { ...nothingKept, refusal: { code: 'backup-damaged' } },
  },
};

/** States of the full page's sections, drawn by `pages.tsx`. */
const PAGE_STATES = [
  'progress-empty',
  'progress-full',
  'progress-no-pathway',
  'esir-form',
  'esir-making',
  'esir-together',
  'review',
  'reconcile',
  'reconcile-missing',
  'cases-empty',
  'cases-full',
  'table1-empty',
  'table1-found',
  'backlog-empty',
  'backlog-found',
  'backlog-totals',
  'glance',
  'history-empty',
  'history-full',
] as const;
export type PageState = (typeof PAGE_STATES)[number];

/** States of the pages of the first run, drawn by `first-run.tsx`. */
const FIRST_RUN_STATES = ['welcome', 'welcome-practised', 'practice-worklist', 'practice-form'] as const;
export type FirstRunState = (typeof FIRST_RUN_STATES)[number];

/** Every state's name. */
export const STATES: string[] = [
  ...Object.keys(DESKS),
  ...Object.keys(OPTIONS),
  ...Object.keys(COPIES),
  ...PAGE_STATES,
  ...FIRST_RUN_STATES,
];
