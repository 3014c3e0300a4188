import type { DeskActs, DeskState } from '../../../components/desk';
import { createEdits } from '../../../components/edits';
import type { Counts, Drafts } from '../../../lib/drafts';
import { type Answer, type Draft, NO_OFFERS } from '../../../lib/model';
import { readKept } from '../../../lib/platform/keeping';
import { ask } from '../../../lib/platform/messages';
import { watchOffers } from '../../../lib/platform/offers';
import { captureActs } from './capture';
import { createFilling } from './filling';
import { placeOf } from './place';
import { reviewActs } from './review';
import { teachingActs } from './teaching';
import type { Hand, Tab } from './world';

/** So many drafts are shown at first, and so many more each time. */
const PAGE = 50;
/** Typing rests so long before it is sent, in milliseconds. */
const TYPING_PAUSE = 200;

interface World {
  tab: Tab;
  captureKey: string | null;
  drafts: Pick<Drafts, 'watchDesk' | 'watchCounts' | 'watchWordings'>;
  show(state: DeskState, acts: DeskActs): void;
  /** Lets the page have the keyboard: a popup closes. */
  giveWay(): void;
}

export interface Controller {
  acts: DeskActs;
  /** The page of a tab has more rows to show. */
  grew(tabId: number | undefined): void;
  /** Goes to another tab, or looks anew at what the same one shows; drafts and what is typed stay. */
  moveTo(tab: Tab): void;
  /** Sends what is still waiting to be sent. */
  flush(): void;
  stop(): void;
}

/** Runs one desk over one tab: asks the background for every act, watches the store, and shows each new state. */
export function startController({ tab, captureKey, drafts, show, giveWay }: World): Controller {
  let state: DeskState = {
    place: 'unknown',
    reading: null,
    columns: null,
    form: null,
    drafts: null,
    wordings: [],
    waiting: 0,
    logged: 0,
    lost: 0,
    staged: null,
    refusal: null,
    busy: null,
    preview: null,
    offers: NO_OFFERS,
    filling: null,
    undoing: null,
    toast: null,
    captureKey,
  };
  let front = tab;
  let shown = PAGE;
  const set = (change: Partial<DeskState>): void => {
    const before = state.staged;
    state = { ...state, ...change };
    if (state.staged !== before) follow();
    show(state, acts);
  };
  const edits = createEdits({
    wait: TYPING_PAUSE,
    send: (edit) => ask('editDraft', edit),
    refused: (refusal) => set({ refusal }),
  });
  const hand: Hand = {
    tabId: () => front.id,
    edits,
    state: () => state,
    set,
    async done<T>(act: Promise<Answer<T>>, came: (value: T) => Partial<DeskState>): Promise<void> {
      set({ refusal: null });
      const reply = await act;
      set(reply.ok ? came(reply.value) : { refusal: reply.refusal, busy: null, filling: null, undoing: null });
    },
  };
  const filling = createFilling(hand);
  const acts: DeskActs = {
    ...captureActs(hand),
    ...teachingActs(hand, giveWay),
    ...reviewActs(hand),
    ...filling.acts,
    showMore: () => {
      shown += PAGE;
      follow();
    },
  };

  const seen = (list: Draft[]): void => {
    edits.seen(list);
    set({ drafts: list, ...filling.seen(list) });
  };
  /** Follows the drafts shown: the newest ones, and those just staged, whatever their age. */
  let unfollow = () => {};
  const follow = (): void => {
    unfollow();
    const query = { newest: shown, also: state.staged?.ids ?? [] };
    unfollow = drafts.watchDesk(query, (reply) => (reply.ok ? seen(reply.value) : set({ refusal: reply.refusal })));
  };
  const counted = async ({ staged, filled, logged, discarded }: Counts): Promise<void> => {
    const none = staged + filled + logged + discarded === 0;
    set({ waiting: staged + filled, logged, lost: none ? (await readKept()).drafts : 0 });
  };
  follow();
  const stops = [
    () => unfollow(),
    drafts.watchCounts((reply) => (reply.ok ? void counted(reply.value) : set({ refusal: reply.refusal }))),
    watchOffers((offers) => set({ offers })),
    drafts.watchWordings((reply) => set(reply.ok ? { wordings: reply.value } : { refusal: reply.refusal })),
  ];
  const look = async (): Promise<void> => {
    const [asked, { place }] = [front, state];
    const found = await placeOf(asked);
    // The resident may have gone on meanwhile, or begun to read.
    if (asked === front && place === state.place && state.busy === null) set(found);
  };
  void look();

  return {
    acts,
    grew: (tabId) => {
      if (tabId !== front.id || state.place !== 'reading') return;
      void ask('currentReading', { tabId }).then((reply) => {
        if (reply.ok && reply.value && state.place === 'reading') set({ reading: reply.value });
      });
    },
    moveTo(next) {
      set({ preview: null, ...(next.id !== front.id && { staged: null, refusal: null }) });
      front = next;
      void edits.flush();
      void look();
    },
    flush: () => void edits.flush(),
    stop: () => {
      for (const stop of stops) stop();
    },
  };
}
