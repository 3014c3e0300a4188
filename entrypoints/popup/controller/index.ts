import type { DeskActs, DeskState } from '../../../components/desk/desk';
import { createEdits } from '../../../components/desk/edits';
import { type Answer, type Counts, type DeskView, NO_OFFERS, NOTHING_TYPED } from '../../../lib/model';
import { type followDesk, watchCounts } from '../../../lib/platform/desk';
import { readKept } from '../../../lib/platform/keeping';
import { ask } from '../../../lib/platform/messages';
import { watchOffers } from '../../../lib/platform/offers';
import { practicePage } from '../../../lib/platform/practice';
import type { ToldBook } from '../book';
import { captureActs } from './capture';
import { createFilling } from './filling';
import { placeOf } from './place';
import { reviewActs } from './review';
import { teachingActs } from './teaching';
import { createTyping } from './typing';
import type { Hand, Tab } from './world';

/** So many drafts are shown at first, more than a popup can hold at a time, and so many more on each press. */
const FIRST = 12;
const MORE = 50;
/** Typing rests so long before it is sent, in milliseconds. */
const TYPING_PAUSE = 200;

interface World {
  tab: Tab;
  captureKey: string | null;
  follow: typeof followDesk;
  /** Learns what is said of the drafts before they are shown. */
  book: Pick<ToldBook, 'learn'>;
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

/** Whether a tab shows a practice page: the desk then shows practice, and nothing else. */
const isOurs = ({ url }: Tab): boolean => practicePage(url) !== null;

const totals = ({ staged, filled, logged }: Counts) => ({ waiting: staged + filled, logged });

/** Runs one desk over one tab: asks the background for every act, follows the store, and shows each new state. */
export function startController({ tab, captureKey, follow, book, show, giveWay }: World): Controller {
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
    typed: NOTHING_TYPED,
    refusal: null,
    busy: null,
    preview: null,
    offers: NO_OFFERS,
    filling: null,
    undoing: null,
    toast: null,
    captureKey,
    practice: isOurs(tab),
  };
  let front = tab;
  let shown = FIRST;
  const set = (change: Partial<DeskState>): void => {
    const before = state.staged;
    state = { ...state, ...change };
    if (state.staged !== before) refollow();
    show(state, acts);
  };
  const edits = createEdits({
    wait: TYPING_PAUSE,
    send: (edit) => ask('editDraft', edit),
    refused: (refusal) => set({ refusal }),
    behind: () => refollow(),
  });
  const hand: Hand = {
    tabId: () => front.id,
    edits,
    state: () => state,
    set,
    async done<T>(act: Promise<Answer<T>>, came: (value: T) => Partial<DeskState>): Promise<void> {
      set({ refusal: null });
      const reply = await act;
      // A worker that was stopped may have written and told nobody.
      if (!reply.ok && reply.refusal.code === 'no-answer') refollow();
      set(reply.ok ? came(reply.value) : { refusal: reply.refusal, busy: null, filling: null, undoing: null });
    },
  };
  const filling = createFilling(hand);
  const typing = createTyping(hand);
  const acts: DeskActs = {
    ...captureActs(hand),
    ...teachingActs(hand, giveWay),
    ...reviewActs(hand),
    ...filling.acts,
    ...typing.acts,
    showMore: () => {
      shown += MORE;
      refollow();
    },
  };

  const seen = ({ drafts, wordings, glossary, practice }: DeskView): void => {
    edits.seen(drafts);
    book.learn(glossary);
    set({ drafts, wordings, ...filling.seen(drafts), ...(practice && totals(practice)) });
  };
  /** Follows the drafts shown: the newest ones, and those just staged, whatever their age. */
  let unfollow = () => {};
  const refollow = (): void => {
    unfollow();
    const query = { newest: shown, also: state.staged?.ids ?? [], practice: state.practice };
    unfollow = follow(query, (reply) => (reply.ok ? seen(reply.value) : set({ refusal: reply.refusal })));
  };
  /** How many cases there are, as last said: a desk over practice counts that, and says nothing of cases. */
  let cases: Counts | null = null;
  const counted = async (counts: Counts): Promise<void> => {
    cases = counts;
    if (state.practice) return;
    set(totals(counts));
    const none = Object.values(counts).every((count) => count === 0);
    set({ lost: none ? (await readKept()).drafts : 0 });
  };
  refollow();
  const stops = [
    () => unfollow(),
    watchCounts((counts) => void counted(counts)),
    watchOffers((offers) => set({ offers })),
  ];
  const lookInFront = async (): Promise<void> => {
    const [asked, { place }] = [front, state];
    const found = await placeOf(asked);
    // The resident may have gone on meanwhile, or begun to read.
    if (asked === front && place === state.place && state.busy === null) set(found);
  };
  void lookInFront();
  void typing.restore();

  return {
    acts,
    grew: (tabId) => {
      if (tabId !== front.id || state.place !== 'reading') return;
      void ask('currentReading', { tabId }).then((reply) => {
        if (reply.ok && reply.value && state.place === 'reading') set({ reading: reply.value });
      });
    },
    moveTo(next) {
      set({
        preview: null,
        practice: isOurs(next),
        lost: 0,
        ...(next.id !== front.id && { staged: null, refusal: null }),
      });
      front = next;
      void edits.flush();
      refollow();
      if (cases) void counted(cases);
      void lookInFront();
    },
    flush: () => {
      typing.flush();
      void edits.flush();
    },
    stop: () => {
      for (const stop of stops) stop();
    },
  };
}
