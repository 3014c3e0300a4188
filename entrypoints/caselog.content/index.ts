import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import {
  caseLogAddress,
  ENTRY_PATTERNS,
  isOfCaseLog,
  matchAggregate,
  offersOf,
  watchResident,
} from '../../lib/caselog';
import { answer } from '../../lib/model';
import { answerMessages, ask } from '../../lib/platform/messages';
import { onceAPage } from './once';
import { reportChanges } from './report-changes';
import { serveForm } from './serve';

const isCaseLog = (url: string): boolean => caseLogAddress(url) !== null;

/** Resolves once the page stands, and what its own scripts do as it does so is done. */
const drawn = (): Promise<void> =>
  new Promise((resolve) => {
    if (document.readyState !== 'loading') resolve();
    else document.addEventListener('DOMContentLoaded', () => setTimeout(resolve), { once: true });
  });

/**
 * On the Case Log entry page: tells the background what the page shows, and fills the form when the resident has asked for it in our panel.
 * On any other page of the Case Log, where only a click brings it, it tells no more than which counts that page asks for.
 * The background injects the same script into practice pages.
 */
export default defineContentScript({
  matches: [...ENTRY_PATTERNS],
  // The resident is watched from the first event on: whose a value is, is told by nothing else.
  runAt: 'document_start',
  async main() {
    if (window.top !== window || !isOfCaseLog(location.href) || !onceAPage(() => browser.runtime?.id !== undefined))
      return;
    const resident = watchResident(document);
    await drawn();
    answerMessages({ matchCounts: async ({ categories }) => answer(matchAggregate(document, categories)) }, isCaseLog);
    if (!isCaseLog(location.href)) return;
    serveForm(document, location, isCaseLog, resident);
    reportChanges(
      document,
      () => offersOf(document, location),
      async (seen) => (seen ? ask('offersSeen', seen) : answer(null)),
    );
  },
});
