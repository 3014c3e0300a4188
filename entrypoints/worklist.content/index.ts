import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { answer } from '../../lib/model';
import { answerMessages } from '../../lib/platform/messages';
import { type Held, hold } from './held';
import { labelsOf } from './labels';
import { makeOutlines } from './outlines';

/** Reads the worklist of one frame and outlines what it read. Injected on a click; a second injection finds the first and does nothing. */
export default defineContentScript({
  registration: 'runtime',
  // The document's own event tells an older instance of an updated extension to step aside; no message is posted to the page.
  noScriptStartedPostMessage: true,
  main(ctx) {
    if (!claimFrame()) return;
    let held: Held | null = null;
    let closed = false;
    let pointedAt: EventTarget[] = [];
    const outlines = makeOutlines(document, isAlive);
    const notePointer = (event: Event) => {
      if (event.isTrusted) pointedAt = event.composedPath();
    };
    document.addEventListener('contextmenu', notePointer, true);
    ctx.onInvalidated(() => {
      if (isAlive()) return;
      outlines.clear();
      document.removeEventListener('contextmenu', notePointer, true);
    });

    answerMessages(
      {
        async readFrame({ pageKey, frameId }) {
          outlines.clear();
          held = hold(document, frameId, pageKey);
          closed = false;
          return answer(held.answer);
        },
        heldReading: async (asked) => answer(closed && !asked.closed ? null : (held?.answer ?? null)),
        async outlineRows({ rowIds }) {
          if (!held) return answer(null);
          const ticked = new Set(rowIds);
          const rows = [...held.elements].map(([id, element]) => ({ element, ticked: ticked.has(id) }));
          outlines.show(rows, labelsOf(held.reading));
          return answer(null);
        },
        async clearOutlines() {
          closed = true;
          outlines.clear();
          return answer(null);
        },
        async rowUnderMenu() {
          const row = [...(held?.elements ?? [])].find(([, element]) => pointedAt.includes(element));
          return answer(row?.[0] ?? null);
        },
      },
      () => false,
    );
  },
});

/** False once the extension was updated or removed under the open page. */
const isAlive = () => browser.runtime?.id !== undefined;

/** Whether this instance is the frame's first. */
function claimFrame(): boolean {
  const frame = globalThis as { firstOperatorReads?: () => boolean };
  if (frame.firstOperatorReads?.()) return false;
  frame.firstOperatorReads = isAlive;
  return true;
}
