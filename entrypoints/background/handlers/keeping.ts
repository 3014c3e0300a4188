import { browser } from 'wxt/browser';
import type { Drafts } from '../../../lib/drafts';
import type { HandlersOf } from '../../../lib/platform/messages';

/** Restoring a backup, and removing everything. */
export const keepingHandlers = (drafts: Drafts) =>
  ({
    restoreBackup: ({ backup, replace }) => drafts.restore(backup, replace),
    wipeEverything: async () => {
      const wiped = await drafts.wipe();
      if (wiped.ok) await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
      return wiped;
    },
  }) satisfies HandlersOf;
