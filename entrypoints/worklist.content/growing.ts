/** Watches a page that was read for rows that come into sight. */
export interface Growing {
  /** Watches around these rows, in place of those watched before. */
  start(rows: readonly Element[]): void;
  stop(): void;
}

/** The page has to be still for so long before it is read again, in milliseconds. */
const STILL_MS = 150;
/** Reading again takes at most one part in so many of the page's time. */
const SHARE = 8;

/**
 * Makes the watcher of a frame. It looks at nothing but scrolling and changes around the rows, and only between `start` and `stop`.
 * @param again reads the page once more and gives the rows it shows now; it is not asked again before that is done
 * @param isAlive false once the extension has gone from under the page
 */
export function makeGrowing(
  document: Document,
  again: () => Promise<readonly Element[]>,
  isAlive: () => boolean,
): Growing {
  const view = document.defaultView!;
  let watching: AbortController | null = null;

  function stop(): void {
    watching?.abort();
    watching = null;
  }

  function start(rows: readonly Element[]): void {
    stop();
    let scope = commonParent(rows);
    if (!scope) return;
    watching = new AbortController();
    const { signal } = watching;
    let timer: number | undefined;
    let busy = false;
    let missed = false;
    let rest = STILL_MS;

    const readAgain = async () => {
      if (!isAlive()) return stop();
      [busy, missed] = [true, false];
      const began = performance.now();
      try {
        const now = await again();
        // A page that draws its list anew puts it elsewhere.
        if (!scope?.isConnected) scope = commonParent(now) ?? scope;
      } finally {
        rest = Math.max(STILL_MS, (performance.now() - began) * SHARE);
        busy = false;
        if (missed && !signal.aborted) soon();
      }
    };
    const soon = () => {
      missed = true;
      if (busy) return;
      view.clearTimeout(timer);
      timer = view.setTimeout(() => void readAgain(), rest);
    };
    const onScroll = ({ target }: Event) => {
      if (target instanceof Node && (target.contains(scope) || scope?.contains(target))) soon();
    };
    const observer = new MutationObserver((records) => {
      if (!scope?.isConnected || records.some(({ target }) => scope!.contains(target))) soon();
    });
    const roots = new Set([document, ...rows.map((row) => row.getRootNode())]);
    for (const root of roots) observer.observe(root, { subtree: true, childList: true, characterData: true });
    view.addEventListener('scroll', onScroll, { capture: true, passive: true, signal });
    signal.addEventListener('abort', () => {
      observer.disconnect();
      view.clearTimeout(timer);
    });
  }

  return { start, stop };
}

/** The nearest element around all of the rows. */
function commonParent(rows: readonly Element[]): Node | null {
  const [first, ...others] = rows;
  let around: Node | null = first?.parentNode ?? null;
  while (around && !others.every((row) => around!.contains(row))) around = around.parentNode;
  return around;
}
