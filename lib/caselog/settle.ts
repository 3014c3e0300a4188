import type { Session } from './session';

/** How long a list may take, and how long it must stand still before it counts as loaded. In milliseconds. */
export const PATIENCE = { limit: 10_000, quiet: 10, tick: 20 } as const;

/** For what is there as soon as it can be seen. */
export const AT_ONCE = { limit: PATIENCE.limit, quiet: 0 } as const;

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
  { limit, quiet }: { limit: number; quiet: number } = PATIENCE,
): Promise<boolean> {
  const end = performance.now() + limit;
  try {
    while (performance.now() < end && !session.stopped()) {
      const early = quiet - watch.still();
      if (early <= 0 && ready()) return true;
      await watch.next(early > 0 ? Math.min(early, PATIENCE.tick) : PATIENCE.tick);
    }
    return false;
  } finally {
    watch.stop();
  }
}
