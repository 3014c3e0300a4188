import type { Wording, WordingConflict, WordingKey } from '../../lib/model';
import { text } from '../../lib/platform/text';
import type { ConceptBook } from '../draft/concepts';
import { counted } from '../words';
import { Conflicts } from './Conflicts';
import { type ListedProps, ListSheet } from './ListSheet';
import { WordingItem } from './WordingItem';

export interface WordingsProps extends ListedProps<WordingConflict> {
  /** Null while they are not known. */
  wordings: Wording[] | null;
  concepts: Pick<ConceptBook, 'nameOf' | 'categoryOf'>;
  onRemove: (key: WordingKey) => void;
  onUseTheirs: (key: WordingKey) => void;
}

/** Every wording that was taught, each to be removed, the whole to be handed on, and a colleague's list to be taken in. */
export function Wordings({ wordings, concepts, onRemove, onUseTheirs, ...listed }: WordingsProps) {
  const conflicts = listed.imported?.conflicts ?? [];
  return (
    <ListSheet
      listed={listed}
      said={(what) => text(`wording_${what}`)}
      name="first-operator-wordings.json"
      count={wordings?.length ?? null}
    >
      {wordings?.map((one) => (
        <WordingItem
          key={`${one.origin} ${one.words}`}
          wording={one}
          concepts={concepts}
          onRemove={() => onRemove({ origin: one.origin, words: one.words })}
        />
      ))}
      <Conflicts
        heading={counted('wording_conflicts', conflicts.length)}
        conflicts={conflicts.map(({ origin, words, mine, theirs }) => ({
          key: { origin, words },
          what: `“${words}”`,
          name: text('wording_use_theirs_what', words, origin),
          where: origin,
          mine: concepts.nameOf(mine),
          theirs: concepts.nameOf(theirs),
        }))}
        onUseTheirs={onUseTheirs}
      />
    </ListSheet>
  );
}
