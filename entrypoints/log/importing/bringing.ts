import type { BroughtActs, BroughtState } from '../../../components/importing/state';
import type { Refusal } from '../../../lib/model';
import { type Reader, startReader } from './reader';
import type { Brought } from './worker';

/** What a section does with what is brought to it. */
export interface BringingWorld<F extends string> {
  set(change: Partial<BroughtState<F>>): void;
  /** Shows that nothing is brought; `next`: because something else is about to be. */
  clear(next: boolean): void;
  /** Reads one of its tables and shows it; hears by the signal that it was cancelled. */
  read(reader: Reader, at: number, signal: AbortSignal): Promise<void>;
}

/** Has what is brought opened in a thread of its own, and sees to it that one thing is under way at a time. */
export function startBringing<F extends string>({ set, clear, read }: BringingWorld<F>) {
  let reader: Reader | null = null;
  /** Ends what is under way; each act has its own, so that the late answer of a cancelled one is not heard. */
  let under = new AbortController();

  const refuse = (refusal: Refusal): void => set({ refusal, working: null });
  const begin = (): AbortSignal => {
    under.abort();
    under = new AbortController();
    return under.signal;
  };
  const putAway = (next = false): void => {
    begin();
    reader?.end();
    reader = null;
    clear(next);
  };
  /** Reads a table anew: another one, or the same with its columns said to be others. */
  const readAgain = (at: number): void => {
    if (reader) void read(reader, at, begin());
  };

  async function open(name: string, content: () => Promise<Brought>): Promise<void> {
    putAway(true);
    const signal = begin();
    reader = startReader();
    set({ working: { doing: 'reading', done: 0, of: 0 } });
    const brought = await content().catch(() => null);
    if (signal.aborted) return;
    const opened = brought ? await reader.open(brought) : null;
    if (signal.aborted) return;
    if (!opened?.ok) return refuse(opened?.refusal ?? { code: 'import-damaged' });
    const { tables, notes, reports } = opened.value;
    set({ name, tables, notes, reports });
    readAgain(0);
  }

  const acts: Pick<BroughtActs<F>, 'bring' | 'paste' | 'refusePicture' | 'leave' | 'dropRefusal'> = {
    bring: (file) =>
      void open(file.name, async () => ({
        name: file.name,
        bytes: new Uint8Array(await file.arrayBuffer()),
        madeAt: file.lastModified,
      })),
    paste: (clipboard) => void open('', async () => clipboard),
    refusePicture: () => {
      putAway(true);
      refuse({ code: 'import-picture' });
    },
    leave: () => putAway(),
    dropRefusal: () => set({ refusal: null }),
  };
  return {
    acts,
    readAgain,
    /** Begins another act, and ends the one under way. */
    begin,
    refuse,
    /** Ends the act under way and leaves what is shown. */
    halt: () => under.abort(),
    stop: () => {
      under.abort();
      reader?.end();
    },
  };
}
