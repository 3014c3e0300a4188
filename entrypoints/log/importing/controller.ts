import { browser } from 'wxt/browser';
import { type ImportActs, type ImportState, NOTHING_BROUGHT } from '../../../components/importing/state';
import type { Drafts } from '../../../lib/drafts';
import type { CapturedRow, Refusal } from '../../../lib/model';
import { ask } from '../../../lib/platform/messages';
import { placeRows } from './place';
import { stageInParts } from './stage';
import { startWorklists } from './worklist';

export interface ImportWorld {
  drafts: Pick<Drafts, 'pageKey' | 'standingOf' | 'listTables'>;
  show(state: ImportState): void;
}

/** Runs the Import section: has what is brought read in a thread of its own, places its rows, and hands the ticked ones to the background. */
export function startImport({ drafts, show }: ImportWorld): ImportActs & { stop(): void } {
  let state = NOTHING_BROUGHT;
  const set = (change: Partial<ImportState>): void => {
    state = { ...state, ...change };
    show(state);
  };
  const isKnown = ({ id }: CapturedRow): boolean => state.reading?.standing[id] !== undefined;
  const take = async (rows: CapturedRow[], signal: AbortSignal): Promise<Refusal | null> => {
    const placed = await placeRows(drafts, rows, signal);
    if (!signal.aborted) set({ reading: placed.ok && rows.length > 0 ? placed.value : null });
    return placed.ok ? null : placed.refusal;
  };
  const worklists = startWorklists({
    drafts,
    state: () => state,
    set,
    // What was staged a moment ago can still be taken back.
    clear: (next) => set({ ...NOTHING_BROUGHT, ...(!next && { staged: state.staged, stopped: state.stopped }) }),
    take,
  });

  async function stage(rows: CapturedRow[]): Promise<void> {
    const signal = worklists.begin();
    const passedOver = Object.keys(state.reading?.standing ?? {}).length - rows.filter(isKnown).length;
    const progress = (done: number) => set({ working: { doing: 'staging', done, of: rows.length } });
    progress(0);
    // Names are taken out before the rows leave the window.
    const named = rows.map((row) => ({ ...row, patientName: null }));
    const send = (part: CapturedRow[], act: string) => ask('stageImported', { rows: part, act });
    const { staged, left, refusal } = await stageInParts(named, send, signal, progress);
    set({
      staged:
        staged.ids.length + staged.alreadyStaged > 0
          ? { ...staged, alreadyStaged: staged.alreadyStaged + passedOver }
          : null,
      stopped: refusal ? 0 : left,
      working: null,
    });
    if (refusal) worklists.refuse(refusal);
    else worklists.acts.leave();
  }

  return {
    ...worklists.acts,
    stage: (rowIds) => {
      const wanted = new Set(rowIds);
      void stage((state.reading?.rows ?? []).filter(({ id }) => wanted.has(id)));
    },
    cancel: () => {
      // A part that was sent is staged: the count comes when it is answered.
      if (state.working?.doing === 'staging') worklists.halt();
      else worklists.acts.leave();
    },
    undo: () =>
      void ask('undo', {}).then((undone) => {
        if (undone.ok) set({ staged: null, stopped: 0 });
        else worklists.refuse(undone.refusal);
      }),
    openOptions: () => void browser.runtime.openOptionsPage(),
    stop: worklists.stop,
  };
}
