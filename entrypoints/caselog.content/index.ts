import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { caseLogAddress, caseLogState, ENTRY_PATTERNS, offersOf, selfTest, watchResident } from '../../lib/caselog';
import { answer } from '../../lib/model';
import { answerMessages, ask } from '../../lib/platform/messages';
import { handleCase } from './case';
import { onceAPage } from './once';
import { reportChanges } from './report-changes';

const isCaseLog = (url: string): boolean => caseLogAddress(url) !== null;

/**
 * On the Case Log entry page: tells the background what the page shows, and fills the form when the resident has asked for it in our panel.
 * The background injects the same script into practice pages.
 */
export default defineContentScript({
  matches: [...ENTRY_PATTERNS],
  runAt: 'document_idle',
  main() {
    if (window.top !== window || !isCaseLog(location.href) || !onceAPage(() => browser.runtime?.id !== undefined))
      return;
    const resident = watchResident(document);
    const page = crypto.randomUUID();
    const state = () => ({ ...caseLogState(document, location), page });
    answerMessages(
      {
        inspectForm: async () => answer(state()),
        testForm: async () => answer(selfTest(document)),
        ...handleCase({ document, location, resident, page }),
      },
      isCaseLog,
    );
    reportChanges(document, state, (now) => ask('caseLogOpened', now));
    reportChanges(
      document,
      () => offersOf(document, location),
      (seen) => seen && ask('offersSeen', seen),
    );
  },
});
