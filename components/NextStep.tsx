import { useId } from 'preact/hooks';
import type { Draft } from '../lib/model';
import { text } from '../lib/platform/text';
import type { DraftActs } from './desk';
import { Icon } from './Icon';

interface Props {
  draft: Draft;
  acts: DraftActs;
  filling: 'possible' | 'under-way' | null;
  /** The form in front cannot be filled: the resident copies by hand. */
  byHand: boolean;
}

/** What comes next for a draft: fill it into the form in front, then say that it was submitted. */
export function NextStep({ draft, acts, filling, byHand }: Props) {
  const done = (draft.state === 'filled' && filling !== 'under-way') || (byHand && draft.entries.length > 0);
  if (!filling && !done) return null;
  return (
    <div class="next-step">
      {done && (
        <button type="button" class="button strong wide" onClick={() => acts.markLogged(draft.id)}>
          <Icon name="check" /> {text('draft_mark_logged')}
        </button>
      )}
      {filling && <Fill draft={draft} busy={filling === 'under-way'} onFill={() => acts.fill(draft.id)} />}
    </div>
  );
}

/** Fills on the resident's click, once the role is confirmed and there is a procedure. */
function Fill({ draft, busy, onFill }: { draft: Draft; busy: boolean; onFill: () => void }) {
  const id = useId();
  const hindrance = hindranceOf(draft);
  const again = draft.state === 'filled';
  return (
    <>
      <button
        type="button"
        class={again && !busy ? 'button' : 'button primary wide'}
        aria-keyshortcuts="F"
        aria-disabled={busy || hindrance !== null}
        aria-describedby={hindrance ? id : undefined}
        onClick={() => !busy && hindrance === null && onFill()}
      >
        <Icon name="fill" /> {text(busy ? 'fill_busy' : again ? 'fill_again' : 'fill_button')}
      </button>
      {hindrance && (
        <p class="hint" id={id}>
          {hindrance}
        </p>
      )}
    </>
  );
}

function hindranceOf(draft: Draft): string | null {
  if (draft.entries.length === 0) return text('fill_empty_first');
  return draft.roleToConfirm ? text('fill_role_first') : null;
}
