import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { caseLogAddress } from '../../lib/caselog';
import { openDrafts } from '../../lib/drafts';
import { announceCounts, announceWrite } from '../../lib/platform/desk';
import { answerMessages } from '../../lib/platform/messages';
import { practicePage } from '../../lib/platform/practice';
import { watchSettings } from '../../lib/platform/settings';
import { isSite } from '../../lib/platform/sites';
import { capture, endReading, rowUnderMenu, stageRows } from './capture';
import { handlersOf } from './handlers';
import { withPlace } from './icon';
import { forgetOld, rememberCount } from './keeping';
import { followFilledTabs } from './proof';
import { keepSites } from './sites';
import { offerMenu, onCaptureAsked, openCasesFromMenu, showDesk, showWaiting, welcome } from './surfaces';

/** Counting thousands of drafts holds the store up: what the worker was woken for goes first. Milliseconds. */
const COUNTED_AFTER = 100;

export default defineBackground(() => {
  const drafts = openDrafts();

  answerMessages(handlersOf(drafts), (url) => caseLogAddress(url) !== null || practicePage(url) === 'form', isSite);

  onCaptureAsked(async (tabId, onRow) => {
    const meant = onRow ? await rowUnderMenu(tabId) : null;
    if (meant) {
      await stageRows(drafts, tabId, [meant]);
      // The popup then shows what was staged; further rows can still be right-clicked.
      await endReading(tabId);
    } else await withPlace(tabId, capture(drafts, tabId));
    await showDesk();
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void offerMenu();
    void welcome(reason);
  });
  watchSettings(() => void offerMenu());
  openCasesFromMenu();
  keepSites(async (tabId) => {
    await withPlace(tabId, capture(drafts, tabId));
    await showDesk();
  });
  followFilledTabs(drafts);
  drafts.watchWrites(() => void announceWrite());
  setTimeout(() => {
    drafts.watchCounts((counts) => {
      if (!counts.ok) return;
      void announceCounts(counts.value);
      void showWaiting(counts.value.staged);
      void rememberCount(counts.value);
    });
  }, COUNTED_AFTER);
  void forgetOld(drafts);
});
