import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { caseLogAddress } from '../../lib/caselog';
import { openDrafts } from '../../lib/drafts';
import { answer, refuse } from '../../lib/model';
import { answerMessages } from '../../lib/platform/messages';
import { capture, currentReading, endReading, rowUnderMenu, stageRows, tickRows } from './capture';
import { caseLogOpened, fillDraft, fillReported, followFilledTabs, inspectCaseLog } from './filling';
import { rules } from './judge';
import { importWordings, teachWording } from './learning';
import { offerMenu, onCaptureAsked, showPopup, showWaiting } from './surfaces';

export default defineBackground(() => {
  const drafts = openDrafts();

  answerMessages(
    {
      captureTab: ({ tabId }) => capture(drafts, tabId),
      currentReading: ({ tabId }) => currentReading(drafts, tabId),
      tickRows: ({ tabId, rowIds }) => tickRows(tabId, rowIds),
      endReading: ({ tabId }) => endReading(tabId),
      stageRows: ({ tabId, rowIds }) => stageRows(drafts, tabId, rowIds),
      editDraft: async ({ draftId, revision, patch }) => drafts.edit(draftId, revision, patch, await rules()),
      discardDraft: ({ draftId }) => drafts.discard(draftId),
      markLogged: ({ draftId }) => drafts.markLogged(draftId, 'resident'),
      undo: () => drafts.undo(),
      teachWording: ({ draftId, lineId }) => teachWording(drafts, draftId, lineId),
      revokeWording: (key) => drafts.revoke(key),
      importWordings: ({ text, replace }) => importWordings(drafts, text, replace),
      inspectCaseLog: ({ tabId }) => inspectCaseLog(tabId),
      fillDraft: ({ tabId, draftId }) => fillDraft(drafts, tabId, draftId),
      fillReported: async ({ token, report }, { tab }) =>
        tab?.id === undefined ? refuse('bad-message') : fillReported(drafts, tab.id, token, report),
      caseLogOpened: async (state, { tab }) =>
        tab?.id === undefined ? answer(null) : caseLogOpened(drafts, tab.id, state),
    },
    (url) => caseLogAddress(url) !== null,
  );

  onCaptureAsked(async (tabId, onRow) => {
    const meant = onRow ? await rowUnderMenu(tabId) : null;
    if (meant) {
      await stageRows(drafts, tabId, [meant]);
      // The popup then shows what was staged; further rows can still be right-clicked.
      await endReading(tabId);
    } else await capture(drafts, tabId);
    await showPopup();
  });
  browser.runtime.onInstalled.addListener(offerMenu);
  followFilledTabs();
  drafts.watchDrafts((staged) => void (staged.ok && showWaiting(staged.value.length)), ['staged']);
});
