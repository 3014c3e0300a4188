import type { Refusal } from '../../lib/model';
import { text } from '../../lib/platform/text';
import { Refused } from '../Refused';
import { counted } from '../words';

interface Props {
  count: number;
  refusal: Refusal | null;
  onRemove: () => void;
}

/** How many cases were captured from the practice worklist, and the one button that removes them; nothing where there are none. */
export function PracticeCases({ count, refusal, onRemove }: Props) {
  if (count === 0 && !refusal) return null;
  return (
    <div class="practice-cases">
      <p class="fine">{counted('practice_cases', count)}</p>
      {count > 0 && (
        <button type="button" class="button small" onClick={onRemove}>
          {text('practice_remove')}
        </button>
      )}
      {refusal && <Refused refusal={refusal} />}
    </div>
  );
}
