import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import {
  caseLogAddress,
  caseLogState,
  ENTRY_PATTERNS,
  fillCaseLog,
  fillUnderWay,
  selfTest,
  watchResident,
} from '../../lib/caselog';
import { answer, type FillReport, refuse } from '../../lib/model';
import { codeOf, note } from '../../lib/platform/log';
import { answerMessages, ask } from '../../lib/platform/messages';
import { markFilled } from './mark';
import { onceAPage } from './once';
import { reportChanges } from './report-changes';

/** A fill that broke is reported like any other, so that nobody waits for it. */
const failed = (thrown: unknown): FillReport => {
  note({ where: 'fillForm', code: codeOf(thrown) });
  return { form: null, filled: [], left: [], refused: { code: 'no-answer' } };
};

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
        fillForm: async ({ token, values }) => {
          if (!isCaseLog(location.href)) return refuse('not-the-case-log');
          if (fillUnderWay(document)) return refuse('fill-under-way');
          void fillCaseLog(document, location, values, resident)
            .catch(failed)
            .then((report) => {
              markFilled(document, report);
              return ask('fillReported', { token, report });
            });
          return answer(null);
        },
      },
      isCaseLog,
    );
    reportChanges(document, state, (now) => ask('caseLogOpened', now));
  },
});
