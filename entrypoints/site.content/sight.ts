/** What the browser says of a button's being seen, and since when. */
export interface SightWatch {
  watch(button: Element): void;
  forget(button: Element): void;
  /** Since when a button has been wholly seen, by `performance.now()`; null where it is not. */
  seenSince(button: Element): number | null;
}

/** The second version of the observer, which knows what is painted over an element; typed where TypeScript's own library is not yet. */
interface VisibilityInit extends IntersectionObserverInit {
  trackVisibility: boolean;
  delay: number;
}

const knowsVisibility = () => 'isVisible' in IntersectionObserverEntry.prototype;

/**
 * Watches whether buttons are wholly seen: in the screen, not faded, nothing painted over them, even where it lets clicks through, in this frame or
 * in those around it. Null where this browser cannot tell and the frame belongs to a page of another origin, which could hide it.
 */
export function watchSight(view: Window): SightWatch | null {
  if (!knowsVisibility()) return isWithinOwnOrigin(view) ? trusting : null;
  const seen = new Map<Element, number>();
  const take = (entries: readonly IntersectionObserverEntry[]) => {
    for (const entry of entries) {
      const isVisible = (entry as IntersectionObserverEntry & { isVisible: boolean }).isVisible;
      if (!isVisible) seen.delete(entry.target);
      else if (!seen.has(entry.target)) seen.set(entry.target, performance.now());
    }
  };
  const init: VisibilityInit = { threshold: [0, 0.5, 1], trackVisibility: true, delay: 100 };
  const observer = new IntersectionObserver(take, init);
  return {
    watch: (button) => observer.observe(button),
    forget: (button) => {
      observer.unobserve(button);
      seen.delete(button);
    },
    seenSince: (button) => {
      take(observer.takeRecords());
      return seen.get(button) ?? null;
    },
  };
}

const trusting: SightWatch = { watch: () => {}, forget: () => {}, seenSince: () => 0 };

function isWithinOwnOrigin(view: Window): boolean {
  try {
    return view === view.top || view.top!.document !== null;
  } catch {
    return false;
  }
}
