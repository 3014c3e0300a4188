import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { caseLogAddress, ENTRY_PATTERNS, isOfCaseLog, matchAggregate, offersOf } from '../../lib/caselog';
import { answer } from '../../lib/model';
import { answerMessages, ask } from '../../lib/platform/messages';
import { onceAPage } from './once';
import { reportChanges } from './report-changes';
import { serveForm } from './serve';

const isCaseLog = (url: string): boolean => caseLogAddress(url) !== null;

/**
 * On the Case Log entry page: tells the background what the page shows, and fills the form when the resident has asked for it in our panel.
 * On any other page of the Case Log, where only a click brings it, it tells no more than which counts that page asks for.
 * The background injects the same script into practice pages.
 */
export default defineContentScript({
  matches: [...ENTRY_PATTERNS],
  runAt: 'document_idle',
  main() {
    if (window.top !== window || !isOfCaseLog(location.href) || !onceAPage(() => browser.runtime?.id !== undefined))
      return;
    answerMessages({ matchCounts: async ({ categories }) => answer(matchAggregate(document, categories)) }, isCaseLog);
    if (!isCaseLog(location.href)) return;
    serveForm(document, location, isCaseLog);
    reportChanges(
      document,
      () => offersOf(document, location),
      async (seen) => (seen ? ask('offersSeen', seen) : answer(null)),
    );
  },
});
