import type { Drafts } from '../../../lib/drafts';
import { answer } from '../../../lib/model';
import { noteKept } from '../../../lib/platform/keeping';
import type { HandlersOf } from '../../../lib/platform/messages';
import { choices } from '../../../lib/procedures';
import { listActs } from '../acts';
import { readDesk } from '../desk';
import { glance } from '../glance';
import { rules } from '../judge';

/** What a desk shows of drafts, and what a resident does to them. */
export const draftHandlers = (drafts: Drafts) =>
  ({
    glance: () => glance(drafts),
    readDesk: (query) => readDesk(drafts, query),
    listConcepts: async () => answer(choices()),
    editDraft: async ({ draftId, revision, patch }) => drafts.edit(draftId, revision, patch, await rules()),
    changeMany: ({ draftIds, patch }) => drafts.changeMany(draftIds, patch),
    discardDraft: ({ draftId }) => drafts.discard(draftId),
    markLogged: ({ draftId }) => drafts.markLogged(draftId, 'resident'),
    listActs: () => listActs(drafts),
    undo: async ({ act }) => {
      const undone = await drafts.undo(act);
      const left = await drafts.counts();
      // Whoever takes back the first staging of all has lost nothing.
      if (left.ok && Object.values(left.value).every((count) => count === 0)) await noteKept({ drafts: 0 });
      return undone;
    },
  }) satisfies HandlersOf;
