import { useMemo, useRef } from 'preact/hooks';
import { Cases } from '../../components/cases/Cases';
import { LoggedCase } from '../../components/cases/LoggedCase';
import { rowsOf, type View } from '../../components/cases/table';
import type { ConceptBook } from '../../components/draft/concepts';
import { DraftCard } from '../../components/draft/DraftCard';
import { KeysHelp } from '../../components/KeysHelp';
import { Refused } from '../../components/Refused';
import { Toast } from '../../components/Toast';
import { useShortcuts } from '../../components/useShortcuts';
import { listed } from '../../components/words';
import type { Summary } from '../../lib/model';
import { text } from '../../lib/platform/text';
import { BOOK } from './book';
import type { Review, startReview } from './review';

interface Props {
  review: ReturnType<typeof startReview>;
  state: Review;
  /** Which of the cases, where it is not all. */
  of?: (summary: Summary) => boolean;
  first?: View;
}

/** A list of cases, one of them open, to be walked through and changed by keys. */
export function CaseList({ review: { acts, open, many }, state, of, first }: Props) {
  const { summaries, draft } = state;
  const desk = useRef<HTMLDivElement>(null);
  const { help, closeHelp } = useShortcuts(desk, acts.undo);
  const rows = useMemo(() => {
    const some = of ? summaries?.filter(of) : summaries;
    return some ? rowsOf(some, (summary) => titleOf(summary, BOOK)) : null;
  }, [summaries]);
  if (!rows) return null;
  return (
    <div ref={desk} class="case-list">
      {state.refusal && <Refused refusal={state.refusal} onDismiss={acts.dropRefusal} />}
      <Cases rows={rows} first={first} open={draft?.id ?? null} onOpen={open} onMany={many}>
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
      {help && <KeysHelp onClose={closeHelp} />}
    </div>
  );
}

function titleOf({ concepts, unmapped }: Summary, { nameOf }: ConceptBook): string {
  const names = [...concepts.map(nameOf), ...unmapped];
  return names.length > 0 ? listed(names) : text('draft_no_entry');
}
