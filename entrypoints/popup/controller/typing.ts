import { NOTHING_TYPED } from '../../../lib/model';
import { ask } from '../../../lib/platform/messages';
import { readTyping } from '../../../lib/platform/typing';
import { stagedNow } from './capture';
import type { ActsOf, Hand } from './world';

/** The longest that anything typed waits to be kept, in milliseconds. */
const WAIT = 300;

export interface Typing {
  acts: ActsOf<'type' | 'stageTyped'>;
  /** Shows what was typed when the last window went. */
  restore(): Promise<void>;
  /** Keeps at once what still waits to be kept. */
  flush(): void;
}

/** A case in the resident's own words: kept as it is typed, and staged. */
export function createTyping({ state, set, done }: Pick<Hand, 'state' | 'set' | 'done'>): Typing {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = (): void => {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    void ask('keepTyping', state().typed);
  };
  return {
    acts: {
      type: (typed) => {
        set({ typed });
        timer ??= setTimeout(flush, WAIT);
      },
      stageTyped: () => {
        const { description, date } = state().typed;
        set({ busy: 'staging' });
        void done(ask('stageTyped', { description: description.trim(), date: date || null }), (what) => ({
          ...stagedNow(what),
          typed: { ...state().typed, description: '' },
        }));
      },
    },
    async restore() {
      const kept = await readTyping();
      if (state().typed === NOTHING_TYPED) set({ typed: kept });
    },
    flush,
  };
}
