import type { DeskState } from '../../../components/desk/desk';
import type { Draft } from '../../../lib/model';
import { ask } from '../../../lib/platform/messages';
import type { ActsOf, Hand } from './world';

export interface Filling {
  acts: ActsOf<'preview' | 'fill' | 'undoFill'>;
  /** What the drafts, as the store now has them, say of the fill under way. */
  seen(drafts: Draft[]): Partial<DeskState>;
}

/** Looking at the form, filling it as seen, and taking that back. What came of it arrives with the draft. */
export function createFilling({ tabId, edits, state, set, done }: Hand): Filling {
  /** The revision from which the draft under way was filled or emptied: a later one carries the end of it. */
  let from = 0;
  /** The draft that the form is being looked at for: an answer for another one comes too late. */
  let looked: string | null = null;
  const revisionOf = (draftId: string) => state().drafts?.find(({ id }) => id === draftId)?.revision ?? 0;

  return {
    acts: {
      preview: (draftId) => {
        looked = draftId;
        const revision = revisionOf(draftId);
        void ask('previewFill', { tabId: tabId(), draftId }).then((reply) => {
          if (looked !== draftId || state().filling) return;
          set({ preview: reply.ok ? reply.value : { draftId, revision, refusal: reply.refusal } });
        });
      },
      fill: (draftId, choices, remember) => {
        const shown = state().preview;
        if (!shown || 'refusal' in shown || shown.draftId !== draftId || state().filling) return;
        set({ filling: draftId, preview: null, toast: null });
        void done(
          edits.flush(draftId).then(() => {
            from = revisionOf(draftId);
            return ask('fillDraft', { tabId: tabId(), draftId, nonce: shown.nonce, choices, remember });
          }),
          () => ({}),
        );
      },
      undoFill: (draftId) => {
        from = revisionOf(draftId);
        set({ undoing: draftId, preview: null, toast: null });
        void done(ask('undoFill', { tabId: tabId(), draftId }), () => ({}));
      },
    },
    seen(drafts) {
      const { filling, undoing, form } = state();
      const later = (id: string | null) => drafts.find((draft) => draft.id === id && draft.revision > from);
      const filled = later(filling);
      const emptied = later(undoing);
      return {
        ...((filled?.state === 'filled' || filled?.report?.refused) && { filling: null }),
        ...(filled?.state === 'filled' && form && { form: { ...form, holds: filled.id } }),
        ...(emptied?.state === 'staged' && { undoing: null, form: form && { ...form, holds: null } }),
      };
    },
  };
}
