import type { Drafts } from '../../../lib/drafts';
import { answer, refuse } from '../../../lib/model';
import type { HandlersOf } from '../../../lib/platform/messages';
import { caseLogOpened, fillDraft, fillReported, inspectCaseLog, testCaseLog } from '../filling';

/** What our pages ask of the Case Log in a tab, and what its page tells by itself. */
export const caseLogHandlers = (drafts: Drafts) =>
  ({
    inspectCaseLog: ({ tabId }) => inspectCaseLog(tabId),
    testCaseLog: ({ tabId }) => testCaseLog(tabId),
    fillDraft: ({ tabId, draftId }) => fillDraft(drafts, tabId, draftId),
    fillReported: async ({ token, report }, { tab }) =>
      tab?.id === undefined ? refuse('bad-message') : fillReported(drafts, tab.id, token, report),
    caseLogOpened: async (state, { tab }) =>
      tab?.id === undefined ? answer(null) : caseLogOpened(drafts, tab.id, state),
  }) satisfies HandlersOf;
