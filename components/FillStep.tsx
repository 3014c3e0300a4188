import { useId } from 'preact/hooks';
import type { Draft } from '../lib/model';
import { text } from '../lib/platform/text';
import { Icon } from './Icon';

/** The step into the form: fills on the resident's click, once the role is confirmed and there is a procedure. */
export function FillStep({ draft, busy, onFill }: { draft: Draft; busy: boolean; onFill: () => void }) {
  const id = useId();
  const hindrance = draft.roleToConfirm
    ? text('fill_role_first')
    : draft.entries.length === 0
      ? text('fill_empty_first')
      : null;
  const words = busy ? 'fill_busy' : draft.report ? 'fill_again' : 'fill_button';
  return (
    <div class="fill-step">
      <button
        type="button"
        class={draft.state === 'filled' ? 'button wide' : 'button primary wide'}
        aria-disabled={busy || hindrance !== null}
        aria-describedby={hindrance ? id : undefined}
        onClick={() => !busy && hindrance === null && onFill()}
      >
        <Icon name="fill" /> {text(words)}
      </button>
      {hindrance && (
        <p class="hint" id={id}>
          {hindrance}
        </p>
      )}
    </div>
  );
}
