import type { Drafts } from '../../../lib/drafts';
import { type Answer, answer, refuse } from '../../../lib/model';
import { revokeAnswer } from '../../../lib/platform/answers';
import type { HandlersOf } from '../../../lib/platform/messages';
import { askedCounts } from '../counting';
import { fillChanged, fillDraft, fillReported, inspectCaseLog, previewFill, testCaseLog, undoFill } from '../filling';
import { showPlace } from '../icon';
import { offersSeen } from '../offering';
import { caseLogOpened, caseSubmitted, notLogged } from '../proof';

type Sender = { tab?: { id?: number } };

/** Hands on what a page tells of itself, with its tab; from no tab it is refused. */
const inTab = (act: (tabId: number) => Promise<Answer<null>>, { tab }: Sender): Promise<Answer<null>> =>
  tab?.id === undefined ? Promise.resolve(refuse('bad-message')) : act(tab.id);

/** What our pages ask of the Case Log in a tab, and what its page tells by itself. */
export const caseLogHandlers = (drafts: Drafts) =>
  ({
    inspectCaseLog: async ({ tabId }) => {
      const found = await inspectCaseLog(tabId);
      await showPlace(tabId, found.ok ? 'caselog' : 'closed');
      return found;
    },
    testCaseLog: ({ tabId }) => testCaseLog(tabId),
    askedCounts: ({ tabId }) => askedCounts(drafts, tabId),
    previewFill: ({ tabId, draftId }) => previewFill(drafts, tabId, draftId),
    fillDraft: ({ tabId, ...confirmed }) => fillDraft(drafts, tabId, confirmed),
    undoFill: ({ tabId, draftId }) => undoFill(tabId, draftId),
    notLogged: ({ draftId }) => notLogged(drafts, draftId),
    revokeAnswer: (key) => revokeAnswer(key).then(() => answer(null)),
    fillReported: ({ token, report }, sender) => inTab((id) => fillReported(drafts, id, token, report), sender),
    fillChanged: ({ token, report }, sender) => inTab((id) => fillChanged(drafts, id, token, report), sender),
    caseSubmitted: ({ token }, sender) => inTab((id) => caseSubmitted(id, token), sender),
    offersSeen: (seen) => offersSeen(seen),
    caseLogOpened: (state, sender) =>
      inTab(async (id) => {
        await showPlace(id, 'caselog');
        return caseLogOpened(drafts, id, state);
      }, sender),
  }) satisfies HandlersOf;
