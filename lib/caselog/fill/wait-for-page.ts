import type { Session } from './session';

/** How long something may take, and how long it must stand still before it counts as there. In milliseconds. */
export interface Patience {
  limit: number;
  quiet: number;
}

/** For what may come in pieces. */
const PATIENCE: Patience = { limit: 10_000, quiet: 10 };

/** For what comes in one piece, and is read only when what the page does about it in timers of no length is done as well. */
export const A_TURN: Patience = { ...PATIENCE, quiet: 1 };

/** For what is there as soon as it can be seen. */
export const AT_ONCE: Patience = { ...PATIENCE, quiet: 0 };

/** How often to look for what no change of an element announces, in milliseconds. */
const TICK = 20;

/** Notes when the contents of some elements change. */
export interface Watch {
  /** Whether anything changed inside an element since the watch began. */
  changed(element: Element): boolean;
  /** Milliseconds since the last change, or since the watch began. */
  still(): number;
  /** Resolves at the next change, or after so many milliseconds. */
  next(within: number): Promise<void>;
  stop(): void;
}

/** Watches elements from now on; begin before the write that is to change them. */
export function watchChanges(elements: readonly Element[]): Watch {
  const changed = new Set<Element>();
  let last = performance.now();
  let wake = () => {};
  const observers = elements.map((element) => {
    const observer = new MutationObserver(() => {
      changed.add(element);
      last = performance.now();
      wake();
    });
    observer.observe(element, { childList: true, subtree: true });
    return observer;
  });
  return {
    changed: (element) => changed.has(element),
    still: () => performance.now() - last,
    next: (within) =>
      new Promise((resolve) => {
        const timer = setTimeout(resolve, within);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      }),
    stop: () => {
      for (const observer of observers) observer.disconnect();
    },
  };
}

/**
 * Waits until `ready` holds and nothing has changed for `quiet` milliseconds. Ends the watch.
 * @returns false where `limit` milliseconds went by first, or the fill was stopped
 */
export async function until(
  session: Session,
  watch: Watch,
  ready: () => boolean,
  { limit, quiet }: Patience = PATIENCE,
): Promise<boolean> {
  const end = performance.now() + limit;
  try {
    while (performance.now() < end && !session.stopped()) {
      const early = quiet - watch.still();
      if (early <= 0 && ready()) return true;
      // Timers take whole milliseconds, and what is cut off would have to be waited for in rounds of nothing.
      await watch.next(early > 0 ? Math.min(Math.ceil(early), TICK) : TICK);
    }
    return false;
  } finally {
    watch.stop();
  }
}
