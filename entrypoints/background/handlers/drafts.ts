import type { Drafts } from '../../../lib/drafts';
import type { HandlersOf } from '../../../lib/platform/messages';
import { rules } from '../judge';

/** What a resident does to drafts. */
export const draftHandlers = (drafts: Drafts) =>
  ({
    editDraft: async ({ draftId, revision, patch }) => drafts.edit(draftId, revision, patch, await rules()),
    discardDraft: ({ draftId }) => drafts.discard(draftId),
    markLogged: ({ draftId }) => drafts.markLogged(draftId, 'resident'),
    undo: () => drafts.undo(),
  }) satisfies HandlersOf;
