import { useEffect, useId, useRef } from 'preact/hooks';
import type { Draft } from '../../lib/model';
import { text } from '../../lib/platform/text';
import type { DraftActs } from '../desk/desk';
import { Icon } from '../Icon';

/** How far filling is: the form is being looked at, can be filled as shown, is being filled, or is being emptied again. */
export type FillStage = 'looking' | 'previewed' | 'under-way' | 'undoing' | 'refused';

interface Props {
  draft: Draft;
  acts: Pick<DraftActs, 'markLogged' | 'preview' | 'undoFill'>;
  /** Null where no form is in front that can be filled. */
  stage: FillStage | null;
  /** The form in front cannot be filled: the resident copies by hand. */
  byHand: boolean;
  onFill: () => void;
  /** Whether the case is in the log is asked already. */
  asked: boolean;
}

/** What comes next for a draft: fill it as previewed, then say that it was submitted; or take the filling back. */
export function NextStep({ draft, acts, stage, byHand, onFill, asked }: Props) {
  const busy = stage === 'under-way' || stage === 'undoing';
  const isFilled = draft.state === 'filled' && !busy;
  const done = isFilled || (byHand && draft.entries.length > 0);
  // First the resident says whether the case is in the log: filling it again might log it twice.
  if (asked || (!stage && !done)) return null;
  const again = isFilled && stage === 'looking';
  return (
    <div class="next-step">
      {done && (
        <button type="button" class="button strong wide" onClick={() => acts.markLogged(draft.id)}>
          <Icon name="check" /> {text('draft_mark_logged')}
        </button>
      )}
      {again && (
        <button type="button" class="button" onClick={() => acts.preview(draft.id)}>
          <Icon name="fill" /> {text('fill_again')}
        </button>
      )}
      {isFilled && stage && (
        <button type="button" class="button" onClick={() => acts.undoFill(draft.id)}>
          {text('fill_undo')}
        </button>
      )}
      {stage && !again && <Confirm draft={draft} stage={stage} onFill={onFill} onLook={() => acts.preview(draft.id)} />}
    </div>
  );
}

interface ConfirmProps {
  draft: Draft;
  stage: FillStage;
  onFill: () => void;
  onLook: () => void;
}

/** Confirms the preview, by a click, Enter or F: once the role is confirmed and there is a procedure. */
function Confirm({ draft, stage, onFill, onLook }: ConfirmProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const hindrance = hindranceOf(draft);
  const ready = stage === 'previewed' && hindrance === null;
  useEffect(() => {
    // Enter confirms as soon as there is something to confirm, and takes the focus from nowhere else.
    if (ready && document.activeElement === document.body) button.current?.focus({ preventScroll: true });
  }, [ready]);
  if (stage === 'refused')
    return (
      <button type="button" class="button primary wide" onClick={onLook}>
        <Icon name="fill" /> {text('fill_look_again')}
      </button>
    );
  return (
    <>
      <button
        ref={button}
        type="button"
        class="button primary wide"
        aria-disabled={!ready}
        aria-describedby={hindrance ? id : undefined}
        aria-keyshortcuts="F"
        onClick={() => ready && onFill()}
      >
        <Icon name="fill" /> {text(LABELS[stage])}
        {ready && (
          <span class="key" aria-hidden="true">
            F
          </span>
        )}
      </button>
      {hindrance && (
        <p class="hint" id={id}>
          {hindrance}
        </p>
      )}
    </>
  );
}

const LABELS = {
  looking: 'fill_looking',
  previewed: 'fill_button',
  'under-way': 'fill_busy',
  undoing: 'fill_undoing',
} as const satisfies Record<Exclude<FillStage, 'refused'>, string>;

function hindranceOf(draft: Draft): string | null {
  if (draft.entries.length === 0) return text('fill_empty_first');
  return draft.roleToConfirm ? text('fill_role_first') : null;
}
