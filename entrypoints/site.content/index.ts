import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerMessages } from '../../lib/platform/messages';
import { makeButtons } from './buttons';
import { handlersOf } from './frame';
import { followRows } from './rows';
import { makeTaught } from './taught';

/** "Capture case" on the rows of one frame of a site that the resident switched on: registered by the background for those sites alone. */
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main() {
    if (!claimFrame()) return;
    const leaving = new AbortController();
    const taught = makeTaught(document);
    const rows = followRows(document, taught, leaving.signal);
    const buttons = makeButtons(document, leaving.signal);
    const handlers = handlersOf({ document, rows, buttons, taught, leaving });
    answerMessages(handlers, () => false);
    leaving.signal.addEventListener('abort', () => {
      claims().firstOperatorOffers = undefined;
    });
    // Once the extension was updated or removed under the open page, its buttons go without being asked.
    const look = setInterval(() => !isAlive() && leaving.abort(), LOOK_EVERY_MS);
    leaving.signal.addEventListener('abort', () => clearInterval(look));
  },
});

const LOOK_EVERY_MS = 1_000;

/** False once the extension was updated or removed under the open page. */
const isAlive = () => browser.runtime?.id !== undefined;

const claims = () => globalThis as { firstOperatorOffers?: () => boolean };

/** Whether this instance is the frame's first that still works. */
function claimFrame(): boolean {
  if (claims().firstOperatorOffers?.()) return false;
  claims().firstOperatorOffers = isAlive;
  return true;
}
