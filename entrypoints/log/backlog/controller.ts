import { type BacklogActs, type BacklogState, NO_BACKLOG } from '../../../components/backlog/state';
import { corrected } from '../../../components/importing/state';
import { dateOf } from '../../../components/moments';
import { keyOf } from '../../../components/words';
import type { Drafts } from '../../../lib/drafts';
import { type BacklogRow, type CarryIn, IMPORT, type Summary } from '../../../lib/model';
import { ask } from '../../../lib/platform/messages';
import { readSettings, writeSettings } from '../../../lib/platform/settings';
import { text } from '../../../lib/platform/text';
import { startBringing } from '../importing/bringing';
import type { Reader } from '../importing/reader';
import { stageInParts } from '../importing/stage';
import { foundLog, type Here, hereOf } from './found';
import type { ReadCase } from './rows';

interface World {
  drafts: Pick<Drafts, 'pageKey' | 'standingOf'>;
  /** Every draft that is here, as it is now. */
  summaries(): readonly Summary[];
  show(state: BacklogState): void;
}

/** Runs the Backlog section: earlier logs become drafts, or totals that are carried in. */
export function startBacklog({ drafts, summaries, show }: World): BacklogActs & { stop(): void } {
  let state = NO_BACKLOG;
  let fresh: ReadCase[] = [];
  const set = (change: Partial<BacklogState>): void => {
    state = { ...state, ...change };
    show(state);
  };
  const bringing = startBringing<string>({
    set,
    clear: (next) => {
      fresh = [];
      const { staged, stopped, carried } = state;
      set({ ...NO_BACKLOG, ...(!next && { staged, stopped, carried }) });
    },
    read,
  });

  async function read(reader: Reader, at: number, signal: AbortSignal): Promise<void> {
    set({ at, refusal: null, working: { doing: 'reading', done: 0, of: 0 } });
    const pageKey = await drafts.pageKey(IMPORT);
    if (signal.aborted) return;
    if (!pageKey.ok) return bringing.refuse(pageKey.refusal);
    const order = {
      table: at,
      pageKey: pageKey.value,
      said: state.taught,
      dates: state.dates,
      today: dateOf(new Date()),
    };
    const found = await reader.readLog(order, (done, of) => {
      if (!signal.aborted) set({ working: { doing: 'reading', done, of } });
    });
    if (signal.aborted) return;
    if (!found.ok) return bringing.refuse(found.refusal);
    const { log, cases } = found.value;
    const known = await drafts.standingOf(cases.map(({ row }) => row.lineKey));
    if (signal.aborted) return;
    if (!known.ok) return bringing.refuse(known.refusal);
    const here: Here = { standing: known.value, caseIds: caseIdsOf(summaries()) };
    fresh = cases.filter((one) => hereOf(one, here) === null);
    const nothing = cases.length === 0 && log.totals === null;
    set({
      working: null,
      table: {
        columns: log.columns,
        preview: log.lines,
        // The lines of a sheet of totals are no cases, and so none is at fault.
        faults: log.totals
          ? []
          : log.left.map(({ line, fault }) => ({ number: line, said: text(keyOf('backlog_fault', fault)) })),
        contested: [],
        headingLine: log.headingLine,
        unsettled: log.totals === null && log.unsettled,
      },
      found: foundLog(cases, log, here),
      refusal: nothing ? { code: 'import-no-rows' } : null,
    });
  }

  async function stage(): Promise<void> {
    const signal = bringing.begin();
    const rows = fresh.map(({ row }) => row);
    const progress = (done: number) => set({ working: { doing: 'staging', done, of: rows.length } });
    progress(0);
    const send = (part: BacklogRow[], act: string) => ask('stageBacklog', { rows: part, act });
    const { staged, left, refusal } = await stageInParts(rows, send, signal, progress);
    set({ staged: staged.ids.length > 0 ? staged : null, stopped: refusal ? 0 : left, working: null });
    if (refusal) bringing.refuse(refusal);
    else bringing.acts.leave();
  }

  async function carryIn(log: CarryIn): Promise<void> {
    const settings = await readSettings();
    const { carryIns } = settings.profile;
    const known = carryIns.some((one) => sameTotals(one, log));
    if (!known) await writeSettings({ ...settings, profile: { ...settings.profile, carryIns: [...carryIns, log] } });
    bringing.acts.leave();
    set({ carried: known ? 'known' : 'added' });
  }

  return {
    ...bringing.acts,
    chooseTable: (at) => {
      set({ taught: {} });
      bringing.readAgain(at);
    },
    correct: (column, field) => {
      set({ taught: corrected(state.taught, column, field) });
      bringing.readAgain(state.at);
    },
    sayDates: (dates) => {
      set({ dates });
      bringing.readAgain(state.at);
    },
    cancel: () => {
      // A part that was sent is staged: the count comes when it is answered.
      if (state.working?.doing === 'staging') bringing.halt();
      else bringing.acts.leave();
    },
    stage: () => void stage(),
    undo: () =>
      void ask('undo', {}).then((undone) => {
        if (undone.ok) set({ staged: null, stopped: 0 });
        else bringing.refuse(undone.refusal);
      }),
    carryIn: (said) => {
      const totals = state.found?.totals;
      if (!totals) return;
      const { total, categories } = totals;
      carryIn({ ...said, total, categories }).catch(() => bringing.refuse({ code: 'storage-full' }));
    },
    type: (description, date) =>
      void ask('stageTyped', { description, date }).then((typed) => {
        if (!typed.ok) return bringing.refuse(typed.refusal);
        set({
          refusal: null,
          staged: { ids: typed.value.drafts.map(({ id }) => id), joined: 0, alreadyStaged: typed.value.alreadyStaged },
        });
      }),
    stop: bringing.stop,
  };
}

const caseIdsOf = (all: readonly Summary[]): Here['caseIds'] =>
  new Map(all.map(({ caseId, state }) => [caseId, state === 'logged' ? 'logged' : 'staged']));

/** The same log a second time, whatever it is called. */
const sameTotals = (one: CarryIn, other: CarryIn): boolean =>
  (['source', 'from', 'to', 'total'] as const).every((part) => one[part] === other[part]) &&
  JSON.stringify(Object.entries(one.categories).sort()) === JSON.stringify(Object.entries(other.categories).sort());
