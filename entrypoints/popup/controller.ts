import { browser } from 'wxt/browser';
import type { DeskActs, DeskState } from '../../components/desk';
import { createEdits } from '../../components/edits';
import { caseLogAddress } from '../../lib/caselog';
import type { Drafts } from '../../lib/drafts';
import type { Answer, Draft } from '../../lib/model';
import { ask } from '../../lib/platform/messages';
import { type TextKey, text } from '../../lib/platform/text';

/** Typing rests so long before it is sent, in milliseconds. */
const TYPING_PAUSE = 200;

interface World {
  tab: { id: number; url: string };
  captureKey: string | null;
  drafts: Pick<Drafts, 'watchDrafts' | 'watchWordings' | 'counts'>;
  show(state: DeskState, acts: DeskActs): void;
}

export interface Controller {
  acts: DeskActs;
  /** Sends what is still waiting to be sent. */
  flush(): void;
  stop(): void;
}

/** Runs one desk over one tab: asks the background for every act, watches the store, and shows each new state. */
export function startController({ tab, captureKey, drafts, show }: World): Controller {
  const tabId = tab.id;
  let state: DeskState = {
    place: 'unknown',
    reading: null,
    form: null,
    drafts: null,
    wordings: [],
    logged: 0,
    staged: null,
    refusal: null,
    busy: null,
    filling: null,
    toast: null,
    captureKey,
  };
  /** The revision from which the draft under way was filled: a later one carries its report. */
  let filledFrom = 0;

  const set = (change: Partial<DeskState>): void => {
    state = { ...state, ...change };
    show(state, acts);
  };

  /** Waits for an act's answer: shows what it was refused for, or what came of it. */
  async function done<T>(act: Promise<Answer<T>>, came: (value: T) => Partial<DeskState>): Promise<void> {
    set({ refusal: null });
    const reply = await act;
    set(reply.ok ? came(reply.value) : { refusal: reply.refusal, busy: null, filling: null });
  }

  const edits = createEdits({
    wait: TYPING_PAUSE,
    send: (edit) => ask('editDraft', edit),
    refused: (refusal) => set({ refusal }),
  });

  const acts: DeskActs = {
    capture: () => {
      set({ busy: 'capturing', staged: null, toast: null });
      void done(ask('captureTab', { tabId }), (reading) => ({ reading, place: 'reading', busy: null }));
    },
    tick: (rowIds) => void ask('tickRows', { tabId, rowIds }),
    stage: (rowIds) => {
      set({ busy: 'staging' });
      void done(ask('stageRows', { tabId, rowIds }), ({ drafts: touched, alreadyStaged }) => {
        void ask('endReading', { tabId });
        const ids = touched.map(({ id }) => id);
        const joined = touched.filter((draft) => draft.joined).length;
        return { staged: { ids, joined, alreadyStaged }, place: 'page', reading: null, busy: null };
      });
    },
    leaveReading: () => {
      void ask('endReading', { tabId });
      set({ place: 'page', reading: null, refusal: null });
    },
    edit: (draftId, patch, now) => edits.edit(draftId, patch, now),
    discard: (draftId) =>
      void done(ask('discardDraft', { draftId }), () => ({
        toast: { message: text('toast_discarded'), undoable: true },
      })),
    markLogged: (draftId) =>
      void done(ask('markLogged', { draftId }), () => ({ toast: { message: text('toast_logged'), undoable: true } })),
    fill: (draftId) => {
      set({ filling: draftId, toast: null });
      void done(
        edits.flush(draftId).then(() => {
          filledFrom = state.drafts?.find(({ id }) => id === draftId)?.revision ?? 0;
          return ask('fillDraft', { tabId, draftId });
        }),
        () => ({}),
      );
    },
    teach: (draftId, lineId) =>
      void done(
        edits.flush(draftId).then(() => ask('teachWording', { draftId, lineId })),
        () => ({}),
      ),
    forget: (wording) => void done(ask('revokeWording', wording), () => ({})),
    undo: () =>
      void done(ask('undo', {}), ({ action }) => ({
        staged: null,
        toast: { message: text(`undone_${action}` as TextKey), undoable: false },
      })),
    dropToast: () => set({ toast: null }),
    dropRefusal: () => set({ refusal: null }),
    openOptions: () => void browser.runtime.openOptionsPage(),
  };

  const seen = (list: Draft[]): void => {
    edits.seen(list);
    const filled = list.find(({ id, revision }) => id === state.filling && revision > filledFrom);
    set({ drafts: list, ...(filled?.state === 'filled' && { filling: null }) });
    void drafts.counts().then((counts) => counts.ok && set({ logged: counts.value.logged }));
  };
  const stops = [
    drafts.watchDrafts((reply) => (reply.ok ? seen(reply.value) : set({ refusal: reply.refusal }))),
    drafts.watchWordings((reply) => set(reply.ok ? { wordings: reply.value } : { refusal: reply.refusal })),
  ];
  void placeOf(tab).then((found) => state.place === 'unknown' && set(found));

  return {
    acts,
    flush: () => void edits.flush(),
    stop: () => {
      for (const stop of stops) stop();
    },
  };
}

/** What is in front: the Case Log, a page whose rows were read before, or any other. */
async function placeOf({ id: tabId, url }: World['tab']): Promise<Pick<DeskState, 'place' | 'form' | 'reading'>> {
  const nowhere = { place: 'page', form: null, reading: null } as const;
  if (caseLogAddress(url) !== null) {
    const form = await ask('inspectCaseLog', { tabId });
    if (form.ok) return { ...nowhere, place: 'caselog', form: form.value };
    const refused = { form: null, refused: form.refusal, success: false, count: null, errors: [] };
    return { ...nowhere, place: 'caselog', form: refused };
  }
  const reading = await ask('currentReading', { tabId });
  if (!reading.ok || !reading.value) return nowhere;
  return { ...nowhere, place: 'reading', reading: reading.value };
}
