import type { Session } from './session';

/** How long a list may take, and how long it must stand still before it counts as loaded. In milliseconds. */
export const PATIENCE = { limit: 10_000, quiet: 25, tick: 20 } as const;

/** Notes when the contents of some elements change. */
export interface Watch {
  /** Whether anything changed inside an element since the watch began. */
  changed(element: Element): boolean;
  /** Milliseconds since the last change, or since the watch began. */
  still(): number;
  /** Resolves at the next change or tick. */
  next(): Promise<void>;
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
    next: () =>
      new Promise((resolve) => {
        const timer = setTimeout(resolve, PATIENCE.tick);
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
      if (watch.still() >= quiet && ready()) return true;
      await watch.next();
    }
    return false;
  } finally {
    watch.stop();
  }
}
