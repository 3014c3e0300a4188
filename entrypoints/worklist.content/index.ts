import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { serveWorklist } from './serve';

/** Reads the worklist of one frame and outlines what it read. Injected on a click; a second injection finds the first and does nothing. */
export default defineContentScript({
  registration: 'runtime',
  // The document's own event tells an older instance of an updated extension to step aside; no message is posted to the page.
  noScriptStartedPostMessage: true,
  main(ctx) {
    if (!claimFrame()) return;
    const end = serveWorklist(document, isAlive);
    ctx.onInvalidated(() => {
      // A second injection says so too; this instance then stays the frame's only one.
      if (!isAlive()) end();
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
