import type { DeskActs, DeskState, DraftActs } from '../../components/desk/desk';
import { createEdits } from '../../components/desk/edits';
import { counted } from '../../components/words';
import type { Drafts } from '../../lib/drafts';
import type { Answer, Draft, ManyPatch, Summary, Wording } from '../../lib/model';
import { ask } from '../../lib/platform/messages';
import { reviewActs } from '../popup/controller/review';

/** Typing rests so long before it is sent, in milliseconds. */
const TYPING_PAUSE = 200;

/** What the list of cases shows; null is "not known yet" for the lines, and "none" for the rest. */
export interface Review extends Pick<DeskState, 'refusal' | 'toast'> {
  summaries: Summary[] | null;
  /** The case that is open. */
  draft: Draft | null;
  wordings: Wording[];
}

interface World {
  drafts: Pick<Drafts, 'watchSummaries' | 'watchWordings' | 'getDraft'>;
  show(review: Review): void;
}

const nothing = () => undefined;

/** Runs the list of cases: watches the store, opens one case at a time, and asks the background for every change. */
export function startReview({ drafts, show }: World) {
  let state: Review = { summaries: null, draft: null, wordings: [], refusal: null, toast: null };
  const set = (change: Partial<Review & DeskState>): void => {
    const { summaries, draft, wordings, refusal, toast } = { ...state, ...change };
    state = { summaries, draft, wordings, refusal, toast };
    show(state);
  };
  const edits = createEdits({
    wait: TYPING_PAUSE,
    send: (edit) => ask('editDraft', edit),
    refused: (refusal) => set({ refusal }),
    behind: (draftId) => void refresh(draftId),
  });
  async function done<T>(act: Promise<Answer<T>>, came: (value: T) => Partial<DeskState>): Promise<void> {
    set({ refusal: null });
    const reply = await act;
    set(reply.ok ? came(reply.value) : { refusal: reply.refusal });
  }
  const open = async (id: string | null): Promise<void> => {
    await edits.flush();
    const found = id === null ? null : await drafts.getDraft(id);
    if (found?.ok) edits.seen([found.value]);
    set({ draft: found?.ok ? found.value : null });
  };
  const look = async (summaries: Summary[]): Promise<void> => {
    set({ summaries });
    if (state.draft) await refresh(state.draft.id);
  };
  const refresh = async (id: string): Promise<void> => {
    const found = await drafts.getDraft(id);
    if (state.draft?.id !== id) return;
    if (found.ok) edits.seen([found.value]);
    set({ draft: found.ok && found.value.state !== 'discarded' ? found.value : null });
  };
  const stops = [
    drafts.watchSummaries((reply) => (reply.ok ? void look(reply.value) : set({ refusal: reply.refusal }))),
    drafts.watchWordings((reply) => set(reply.ok ? { wordings: reply.value } : { refusal: reply.refusal })),
  ];
  /** There is no form in front of this page. */
  const noForm = { preview: nothing, fill: nothing, undoFill: nothing };
  const acts: DraftActs & Pick<DeskActs, 'undo' | 'dropToast' | 'dropRefusal'> = {
    ...reviewActs({ edits, set, done }),
    ...noForm,
  };
  return {
    acts,
    open: (id: string | null) => void open(id),
    many: (draftIds: string[], patch: ManyPatch) =>
      void done(ask('changeMany', { draftIds, patch }), (count) => ({
        toast: { message: counted('cases_changed', count), undoable: true },
      })),
    flush: () => void edits.flush(),
    stop: () => {
      void edits.flush();
      for (const stop of stops) stop();
    },
  };
}
