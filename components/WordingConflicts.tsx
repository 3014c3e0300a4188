import type { WordingConflict, WordingKey } from '../lib/model';
import { text } from '../lib/platform/text';
import type { ConceptBook } from './concepts';
import { counted } from './words';

interface Props {
  conflicts: WordingConflict[];
  concepts: Pick<ConceptBook, 'nameOf'>;
  onUseTheirs: (key: WordingKey) => void;
}

/** Wordings that a colleague's list gives another meaning: both, and the way to take theirs on purpose. */
export function WordingConflicts({ conflicts, concepts, onUseTheirs }: Props) {
  if (conflicts.length === 0) return null;
  return (
    <>
      <p class="entry-flag">{counted('wording_conflicts', conflicts.length)}</p>
      <ul class="plain wordings">
        {conflicts.map(({ origin, words, mine, theirs }) => (
          <li class="wording" key={`${origin} ${words}`}>
            <div>
              <p>“{words}”</p>
              <p class="fine">{origin}</p>
              <p class="fine">{text('wording_conflict', concepts.nameOf(mine), concepts.nameOf(theirs))}</p>
            </div>
            <button
              type="button"
              class="button small"
              aria-label={text('wording_use_theirs_what', words, origin)}
              onClick={() => onUseTheirs({ origin, words })}
            >
              {text('wording_use_theirs')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
