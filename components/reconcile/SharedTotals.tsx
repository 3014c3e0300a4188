import { text } from '../../lib/platform/text';
import { Icon } from '../Icon';
import type { SharedTotals as Shared } from './view';

interface Props {
  totals: readonly Shared[];
  /** The name of what was taken out a moment ago; null where nothing was. */
  removed: string | null;
  onRemove: (at: number) => void;
  onBack: () => void;
}

/** Totals of earlier logs for days of which there are cases: what both hold is counted twice until one of them goes. */
export function SharedTotals({ totals, removed, onRemove, onBack }: Props) {
  return (
    <>
      {totals.map(({ at, name, said }) => (
        <div class="notice caution no-print" key={at}>
          <Icon name="alert" />
          <div>
            <p>{said}</p>
            <button type="button" class="button small" onClick={() => onRemove(at)}>
              {text('totals_remove', name)}
            </button>
          </div>
        </div>
      ))}
      {removed !== null && (
        <p class="no-print">
          {text('totals_removed', removed)}{' '}
          <button type="button" class="button small" onClick={onBack}>
            {text('totals_back')}
          </button>
        </p>
      )}
    </>
  );
}
