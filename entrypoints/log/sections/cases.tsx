import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Cases } from '../../../components/cases/Cases';
import { LoggedCase } from '../../../components/cases/LoggedCase';
import { rowsOf } from '../../../components/cases/table';
import type { ConceptBook } from '../../../components/concepts';
import { DraftCard } from '../../../components/DraftCard';
import { Refused } from '../../../components/Refused';
import { Toast } from '../../../components/Toast';
import { listed } from '../../../components/words';
import type { Drafts } from '../../../lib/drafts';
import type { Summary } from '../../../lib/model';
import { text } from '../../../lib/platform/text';
import { BOOK } from '../book';
import { type Review, startReview } from '../review';

/** All drafts and logged cases, wired to the store. */
export function CasesSection({ drafts }: { drafts: Drafts }) {
  const [state, setState] = useState<Review | null>(null);
  const review = useRef<ReturnType<typeof startReview> | null>(null);
  useEffect(() => {
    review.current = startReview({ drafts, show: setState });
    addEventListener('pagehide', review.current.flush);
    return () => {
      removeEventListener('pagehide', review.current!.flush);
      review.current?.stop();
    };
  }, []);
  const rows = useMemo(
    () => (state?.summaries ? rowsOf(state.summaries, (summary) => titleOf(summary, BOOK)) : null),
    [state?.summaries],
  );
  if (!state || !rows || !review.current) return null;
  const { acts, open, many } = review.current;
  const { draft } = state;
  return (
    <>
      {state.refusal && <Refused refusal={state.refusal} onDismiss={acts.dropRefusal} />}
      <Cases rows={rows} open={draft?.id ?? null} onOpen={open} onMany={many}>
        {draft?.state === 'logged' && <LoggedCase draft={draft} concepts={BOOK} />}
        {draft && draft.state !== 'logged' && (
          <ul class="plain cards">
            <DraftCard
              draft={draft}
              concepts={BOOK}
              wordings={state.wordings}
              acts={acts}
              open
              fresh={false}
              onToggle={() => open(null)}
              stage={null}
              preview={null}
              byHand={false}
            />
          </ul>
        )}
      </Cases>
      {state.toast && (
        <Toast
          message={state.toast.message}
          onUndo={state.toast.undoable ? acts.undo : undefined}
          onGone={acts.dropToast}
        />
      )}
    </>
  );
}

function titleOf({ concepts, unmapped }: Summary, { nameOf }: ConceptBook): string {
  const names = [...concepts.map(nameOf), ...unmapped];
  return names.length > 0 ? listed(names) : text('draft_no_entry');
}
