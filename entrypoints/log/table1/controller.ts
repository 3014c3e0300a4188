import { dateOf } from '../../../components/moments';
import { type CountActs, type CountState, NOTHING_COUNTED } from '../../../components/table1/state';
import type { Drafts } from '../../../lib/drafts';
import type { CapturedRow, CountedList, Refusal } from '../../../lib/model';
import { addCounted, readCounted, removeCounted } from '../../../lib/platform/table1';
import { daysApart, examinationsIn } from '../../../lib/progress';
import { startWorklists } from '../importing/worklist';
import { type Found, foundIn } from './found';

interface World {
  drafts: Pick<Drafts, 'pageKey' | 'listTables'>;
  show(state: CountState): void;
}

/** Runs the Table 1 section: has a list read in a thread of its own, counts it, and keeps the numbers that the resident adds. */
export function startCounting({ drafts, show }: World): CountActs & { stop(): void } {
  let state = NOTHING_COUNTED;
  let found: Found | null = null;
  let removed: CountedList | null = null;

  const set = (change: Partial<CountState>): void => {
    state = { ...state, ...change };
    show(state);
  };
  const take = async (rows: CapturedRow[], signal: AbortSignal): Promise<Refusal | null> => {
    const counted = await foundIn(rows, await readCounted(), dateOf(new Date()));
    if (signal.aborted) return null;
    found = counted;
    set({ found: rows.length > 0 ? counted.shown : null });
    return null;
  };
  const lists = startWorklists({
    drafts,
    state: () => state,
    set,
    clear: (next) => {
      found = null;
      set({ ...NOTHING_COUNTED, removed: state.removed, added: next ? null : state.added });
    },
    take,
  });
  /** The browser refuses to keep anything when its disk is full, and says no more than that. */
  const kept = (act: Promise<void>, done: () => void): void =>
    void act.then(done, () => lists.refuse({ code: 'storage-full' }));

  return {
    ...lists.acts,
    cancel: lists.acts.leave,
    add: (which) => {
      const of = found;
      if (!of) return;
      void readCounted().then((earlier) => {
        const before = earlier.map(({ days }) => days);
        const days = which === 'all' ? of.days : daysApart(of.days, before).fresh;
        kept(addCounted([{ mark: of.mark, addedAt: Date.now(), days }]), () => {
          lists.acts.leave();
          set({ added: examinationsIn(days) });
        });
      });
    },
    remove: (mark) =>
      void readCounted().then((all) => {
        removed = all.find((one) => one.mark === mark) ?? null;
        kept(removeCounted(mark), () => set({ removed: removed !== null, added: null }));
      }),
    putBack: () => {
      if (removed) kept(addCounted([removed]), () => set({ removed: false }));
    },
    dropRemoved: () => set({ removed: false }),
    stop: lists.stop,
  };
}
