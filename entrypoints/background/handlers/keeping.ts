import { browser } from 'wxt/browser';
import type { Drafts } from '../../../lib/drafts';
import type { HandlersOf } from '../../../lib/platform/messages';
import { leaveSite, listSites } from '../../../lib/platform/sites';

/** Restoring a backup, removing the practice, and removing everything. */
export const keepingHandlers = (drafts: Drafts) =>
  ({
    restoreBackup: ({ backup, replace }) => drafts.restore(backup, replace),
    removePractice: () => drafts.removePractice(),
    wipeEverything: async () => {
      const wiped = await drafts.wipe();
      if (!wiped.ok) return wiped;
      await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
      await Promise.all((await listSites()).map(leaveSite));
      return wiped;
    },
  }) satisfies HandlersOf;
