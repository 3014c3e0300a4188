/** How a long piece of work lets the page breathe: `if (pace.due()) await pace.rest();` after each small step. */
export interface Pace {
  /** Whether the page has waited long enough. */
  due(): boolean;
  /** Lets the page do what it has to; throws `PageMoved` where it changed meanwhile: what was read before no longer fits what is read after. */
  rest(): Promise<void>;
  /** Watches a root of its own for changes, too. */
  watch(root: ShadowRoot): void;
  stop(): void;
}

/** The page changed or was scrolled while it was being read. */
export class PageMoved extends Error {}

/** Milliseconds of work in one go: far under the 50 that a person feels, since a slow computer takes longer over the same step. */
const SLICE_MS = 10;

const WATCHED: MutationObserverInit = {
  ...{ subtree: true, childList: true, characterData: true, attributes: true },
  attributeFilter: ['class', 'style', 'hidden', 'aria-hidden', 'open'],
};

/** Rows of a table are little work each: the clock is looked at once for so many. */
export const FEW_ROWS = 8;

/** Works through in one go. */
export const hurry: Pace = { due: () => false, rest: async () => {}, watch() {}, stop() {} };

/** Works in slices, and notices when the page does not keep still in between. */
export function paceOn(document: Document): Pace {
  const view = document.defaultView!;
  let since = performance.now();
  let moved = false;
  const noteMove = () => {
    moved = true;
  };
  const { port1, port2 } = new MessageChannel();
  const observer = new MutationObserver(noteMove);
  observer.observe(document, WATCHED);
  view.addEventListener('scroll', noteMove, { capture: true, passive: true });
  view.addEventListener('resize', noteMove, { passive: true });
  return {
    due: () => performance.now() - since > SLICE_MS,
    async rest() {
      await nextTask(port1, port2);
      if (moved || observer.takeRecords().length > 0) throw new PageMoved();
      since = performance.now();
    },
    watch: (root) => observer.observe(root, WATCHED),
    stop() {
      port1.close();
      observer.disconnect();
      view.removeEventListener('scroll', noteMove, { capture: true });
      view.removeEventListener('resize', noteMove);
    },
  };
}

/** A task later; a message comes at once even in a tab at the back, where timers are held up. */
function nextTask(here: MessagePort, there: MessagePort): Promise<void> {
  return new Promise((resolve) => {
    here.onmessage = () => resolve();
    there.postMessage(null);
  });
}
