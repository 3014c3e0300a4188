import type { Wording } from '../../lib/model';
import { text } from '../../lib/platform/text';
import type { ConceptBook } from '../draft/concepts';
import { dayText } from '../moments';

interface Props {
  wording: Wording;
  concepts: Pick<ConceptBook, 'nameOf' | 'categoryOf'>;
  onRemove: () => void;
}

/** One wording: what it means, how it is written, where and since when. */
export function WordingItem({ wording: { origin, words, concept, by, taughtAt }, concepts, onRemove }: Props) {
  const isKnown = concepts.categoryOf(concept) !== undefined;
  const where = by === 'colleague' ? 'wording_where_colleague' : 'wording_where';
  return (
    <li class="wording">
      <div>
        <p class="entry-name">{concepts.nameOf(concept)}</p>
        <p>“{words}”</p>
        <p class="fine">{text(where, origin, dayText(taughtAt))}</p>
        {!isKnown && <p class="entry-flag">{text('wording_no_procedure')}</p>}
      </div>
      <button
        type="button"
        class="button small"
        aria-label={text('wording_remove_what', words, origin)}
        onClick={onRemove}
      >
        {text('wording_remove')}
      </button>
    </li>
  );
}
