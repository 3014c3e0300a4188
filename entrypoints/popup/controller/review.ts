import { browser } from 'wxt/browser';
import { noteKept } from '../../../lib/platform/keeping';
import { ask } from '../../../lib/platform/messages';
import { type TextKey, text } from '../../../lib/platform/text';
import type { ActsOf, Hand } from './world';

type Review =
  | 'edit'
  | 'discard'
  | 'markLogged'
  | 'notLogged'
  | 'teach'
  | 'forget'
  | 'undo'
  | 'dropToast'
  | 'dropRefusal'
  | 'openOptions'
  | 'dropLost';

/** Looking drafts over, and what is said and taken back around them. */
export const reviewActs = ({ edits, set, done }: Pick<Hand, 'edits' | 'set' | 'done'>): ActsOf<Review> => ({
  edit: (draftId, patch, now) => edits.edit(draftId, patch, now),
  discard: (draftId) =>
    void done(ask('discardDraft', { draftId }), () => ({
      toast: { message: text('toast_discarded'), undoable: true },
    })),
  markLogged: (draftId) =>
    void done(ask('markLogged', { draftId }), () => ({ toast: { message: text('toast_logged'), undoable: true } })),
  notLogged: (draftId) => void done(ask('notLogged', { draftId }), () => ({})),
  teach: (draftId, lineId) =>
    void done(
      edits.flush(draftId).then(() => ask('teachWording', { draftId, lineId })),
      () => ({}),
    ),
  forget: (wording) => void done(ask('revokeWording', wording), () => ({})),
  undo: () =>
    void done(ask('undo', {}), ({ action }) => ({
      staged: null,
      toast: { message: text(`undone_${action}` as TextKey), undoable: false },
    })),
  dropToast: () => set({ toast: null }),
  dropRefusal: () => set({ refusal: null }),
  openOptions: () => void browser.runtime.openOptionsPage(),
  dropLost: () => void noteKept({ drafts: 0 }).then(() => set({ lost: 0 })),
});
