import { text } from '../../lib/platform/text';
import { Icon } from '../Icon';
import { counted } from '../words';

interface Props {
  /** How many drafts there were. */
  count: number;
  onRestore: () => void;
  onDismiss: () => void;
}

/** The database is empty although it held drafts: what to do, and the way to say that it is known. */
export function Lost({ count, onRestore, onDismiss }: Props) {
  return (
    <div class="notice caution" role="alert">
      <Icon name="alert" />
      <div class="notice-body">
        <p>{counted('lost', count)}</p>
        <div class="wording-acts">
          <button type="button" class="button small" onClick={onRestore}>
            {text('lost_restore')}
          </button>
          <button type="button" class="button small" onClick={onDismiss}>
            {text('lost_dismiss')}
          </button>
        </div>
      </div>
    </div>
  );
}
