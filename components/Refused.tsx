import type { Refusal } from '../lib/model';
import { text } from '../lib/platform/text';
import { Icon } from './Icon';
import { refusalText } from './words';

interface Props {
  refusal: Refusal;
  onDismiss?: () => void;
  /** Shows the tables of a page that was taken for no worklist. */
  onTables?: () => void;
}

/** A refusal: what happened, what to do next, and the short code to quote. */
export function Refused({ refusal, onDismiss, onTables }: Props) {
  const code = refusal.detail ? `${refusal.code} · ${refusal.detail}` : refusal.code;
  return (
    <div class="notice caution refused" role="alert">
      <Icon name="alert" />
      <div class="notice-body">
        <p>{refusalText(refusal.code)}</p>
        {onTables && (
          <button type="button" class="button small" aria-keyshortcuts="T" onClick={onTables}>
            {text('reading_show_tables')} <kbd>T</kbd>
          </button>
        )}
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
