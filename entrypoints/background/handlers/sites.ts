import type { Browser } from 'wxt/browser';
import type { Drafts } from '../../../lib/drafts';
import { answer, refuse } from '../../../lib/model';
import { dateOrderAt } from '../../../lib/platform/date-orders';
import type { HandlersOf } from '../../../lib/platform/messages';
import { showPlace } from '../icon';
import { capturedAmong, type SiteFrame, stagePressed } from '../pressed';

/** What frames of sites that are switched on ask by themselves. */
export const siteHandlers = (drafts: Drafts) =>
  ({
    rowsShown: async (_, sender) => {
      const frame = frameOf(sender);
      if (!frame) return refuse('bad-message');
      void showPlace(frame.tabId, 'worklist');
      return capturedAmong(drafts, frame);
    },
    taughtHere: async (_, sender) => {
      const frame = frameOf(sender);
      if (!frame) return refuse('bad-message');
      const tables = await drafts.listTables();
      return tables.ok ? answer(tables.value.filter(({ origin }) => origin === frame.origin)) : tables;
    },
    datesHere: async (_, sender) => {
      const frame = frameOf(sender);
      return frame ? answer(await dateOrderAt(frame.origin)) : refuse('bad-message');
    },
    rowPressed: async ({ rowId }, sender) => {
      const frame = frameOf(sender);
      return frame ? stagePressed(drafts, frame, rowId) : refuse('bad-message');
    },
  }) satisfies HandlersOf;

function frameOf({ tab, frameId, url }: Browser.runtime.MessageSender): SiteFrame | null {
  if (tab?.id === undefined || frameId === undefined || !url) return null;
  return { tabId: tab.id, frameId, origin: new URL(url).origin };
}
