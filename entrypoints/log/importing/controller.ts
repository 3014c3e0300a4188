import { browser } from 'wxt/browser';
import { corrected, type ImportActs, type ImportState, NOTHING_BROUGHT } from '../../../components/importing/state';
import type { Drafts } from '../../../lib/drafts';
import { type CapturedRow, type ColumnMap, IMPORT, type Refusal } from '../../../lib/model';
import { ask } from '../../../lib/platform/messages';
import { placeRows } from './place';
import { type Known, type Reader, startReader } from './reader';
import { stageInParts } from './stage';
import type { Brought } from './worker';

export interface ImportWorld {
  drafts: Pick<Drafts, 'pageKey' | 'standingOf' | 'listTables'>;
  show(state: ImportState): void;
}

/** Runs the Import section: has what is brought read in a thread of its own, places its rows, and hands the ticked ones to the background. */
export function startImport({ drafts, show }: ImportWorld): ImportActs & { stop(): void } {
  let state = NOTHING_BROUGHT;
  let reader: Reader | null = null;
  let fingerprint = '';
  /** Ends what is under way; each act has its own, so that the late answer of a cancelled one is not heard. */
  let under = new AbortController();

  const set = (change: Partial<ImportState>): void => {
    state = { ...state, ...change };
    show(state);
  };
  const refuse = (refusal: Refusal): void => set({ refusal, working: null });
  const begin = (): AbortSignal => {
    under.abort();
    under = new AbortController();
    return under.signal;
  };
  const putAway = (): void => {
    reader?.end();
    reader = null;
    set({ ...NOTHING_BROUGHT, staged: state.staged, stopped: state.stopped });
  };

  async function open(name: string, content: () => Promise<Brought>): Promise<void> {
    const signal = begin();
    reader?.end();
    reader = startReader();
    set({ ...NOTHING_BROUGHT, working: { doing: 'reading', done: 0, of: 0 } });
    const brought = await content().catch(() => null);
    if (signal.aborted) return;
    const opened = brought ? await reader.open(brought) : null;
    if (signal.aborted) return;
    if (!opened?.ok) return refuse(opened?.refusal ?? { code: 'import-damaged' });
    set({ name, tables: opened.value.tables, notes: opened.value.notes });
    await read(0, null);
  }

  /** @param taught null: what is known about tables of these headings is used */
  async function read(at: number, taught: ColumnMap | null): Promise<void> {
    const signal = begin();
    set({ at, taught: taught ?? {}, refusal: null, working: { doing: 'reading', done: 0, of: 0 } });
    const [pageKey, known] = [await drafts.pageKey(IMPORT), await knownTables(drafts)];
    if (signal.aborted || !reader) return;
    if (!pageKey.ok) return refuse(pageKey.refusal);
    const order = { table: at, pageKey: pageKey.value, taught, known, dates: state.dates };
    const found = await reader.read(order, (done, of) => {
      if (!signal.aborted) set({ working: { doing: 'reading', done, of } });
    });
    if (signal.aborted) return;
    if (!found.ok) return refuse(found.refusal);
    const { table, rows } = found.value;
    fingerprint = table.fingerprint;
    const placed = await placeRows(drafts, rows, signal);
    if (signal.aborted) return;
    if (!placed.ok) return refuse(placed.refusal);
    set({
      working: null,
      table,
      taught: taught ?? known[fingerprint] ?? {},
      reading: rows.length > 0 ? placed.value : null,
      refusal: rows.length > 0 ? null : { code: 'import-no-rows' },
    });
  }

  async function stage(rows: CapturedRow[]): Promise<void> {
    const signal = begin();
    const progress = (done: number) => set({ working: { doing: 'staging', done, of: rows.length } });
    progress(0);
    const { staged, left, refusal } = await stageInParts(rows, signal, progress);
    set({
      staged: staged.ids.length + staged.alreadyStaged > 0 ? staged : null,
      stopped: refusal ? 0 : left,
      working: null,
    });
    if (refusal) refuse(refusal);
    else putAway();
  }

  return {
    bring: (file) =>
      void open(file.name, async () => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
    paste: (clipboard) => void open('', async () => clipboard),
    refusePicture: () => set({ ...NOTHING_BROUGHT, refusal: { code: 'import-picture' } }),
    chooseTable: (at) => void read(at, null),
    correct: (column, field) => {
      const taught = corrected(state.taught, column, field);
      if (state.table && state.table.headingLine !== null) void ask('teachImport', { fingerprint, columns: taught });
      void read(state.at, taught);
    },
    sayDates: (dates) => {
      set({ dates });
      void read(state.at, state.taught);
    },
    stage: (rowIds) => {
      const wanted = new Set(rowIds);
      void stage((state.reading?.rows ?? []).filter(({ id }) => wanted.has(id)));
    },
    cancel: () => {
      const staging = state.working?.doing === 'staging';
      under.abort();
      // A part that was sent is staged: the count comes when it is answered.
      if (!staging) putAway();
    },
    leave: () => {
      begin();
      putAway();
    },
    undo: () =>
      void ask('undo', {}).then((undone) => {
        if (undone.ok) set({ staged: null, stopped: 0 });
        else refuse(undone.refusal);
      }),
    dropRefusal: () => set({ refusal: null }),
    openOptions: () => void browser.runtime.openOptionsPage(),
    stop: () => {
      under.abort();
      reader?.end();
    },
  };
}

async function knownTables(drafts: Pick<Drafts, 'listTables'>): Promise<Known> {
  const tables = await drafts.listTables();
  const imported = tables.ok ? tables.value.filter(({ origin }) => origin === IMPORT) : [];
  return Object.fromEntries(imported.map(({ fingerprint, columns }) => [fingerprint, columns]));
}
