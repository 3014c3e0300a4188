import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerMessages } from '../../lib/platform/messages';
import { makeFrame } from './frame';
import { makeOutlines } from './outlines';
import { makePointing } from './pointing';
import { teachingHandlers } from './teaching';

/** Reads the worklist of one frame and outlines what it read. Injected on a click; a second injection finds the first and does nothing. */
export default defineContentScript({
  registration: 'runtime',
  // The document's own event tells an older instance of an updated extension to step aside; no message is posted to the page.
  noScriptStartedPostMessage: true,
  main(ctx) {
    if (!claimFrame()) return;
    let pointedAt: EventTarget[] = [];
    const notePointer = (event: Event) => {
      if (event.isTrusted) pointedAt = event.composedPath();
    };
    document.addEventListener('contextmenu', notePointer, true);
    const frame = makeFrame(document, makeOutlines(document, isAlive), () => pointedAt, isAlive);
    const pointing = makePointing(document, isAlive);
    answerMessages({ ...frame.handlers, ...teachingHandlers(frame.held, pointing) }, () => false);
    ctx.onInvalidated(() => {
      // A second injection says so too; this instance then stays the frame's only one.
      if (isAlive()) return;
      frame.end();
      pointing.stop();
      document.removeEventListener('contextmenu', notePointer, true);
    });
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
