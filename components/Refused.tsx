import type { Refusal } from '../lib/model';
import { text } from '../lib/platform/text';
import { Icon } from './Icon';
import { refusalText } from './words';

/** A refusal: what happened, what to do next, and the short code to quote. */
export function Refused({ refusal, onDismiss }: { refusal: Refusal; onDismiss?: () => void }) {
  const code = refusal.detail ? `${refusal.code} · ${refusal.detail}` : refusal.code;
  return (
    <div class="notice caution refused" role="alert">
      <Icon name="alert" />
      <div class="notice-body">
        <p>{refusalText(refusal.code)}</p>
        <p class="fine">{text('desk_code', code)}</p>
      </div>
      {onDismiss && (
        <button type="button" class="button bare" aria-label={text('desk_dismiss')} onClick={onDismiss}>
          <Icon name="close" />
        </button>
      )}
    </div>
  );
}
