import { answerMessages } from '../../lib/platform/messages';
import { makeFrame } from './frame';
import { makeOutlines } from './outlines';
import { makePointing } from './pointing';
import { teachingHandlers } from './teaching';

/**
 * Answers for one frame: reads its worklist when asked, outlines what was read, lets the resident point at a column. Returns the way to end.
 * @param isAlive false once the extension has gone from under the page
 */
export function serveWorklist(document: Document, isAlive: () => boolean): () => void {
  let pointedAt: EventTarget[] = [];
  const notePointer = (event: Event) => {
    if (event.isTrusted) pointedAt = event.composedPath();
  };
  document.addEventListener('contextmenu', notePointer, true);
  const frame = makeFrame(document, makeOutlines(document, isAlive), () => pointedAt, isAlive);
  const pointing = makePointing(document, isAlive);
  answerMessages({ ...frame.handlers, ...teachingHandlers(frame.held, pointing) }, () => false);
  return () => {
    frame.end();
    pointing.stop();
    document.removeEventListener('contextmenu', notePointer, true);
  };
}
