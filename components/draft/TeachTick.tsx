import type { DraftLine, Wording } from '../../lib/model';
import { text } from '../../lib/platform/text';
import type { DraftActs } from '../desk/desk';
import type { ConceptBook } from './concepts';

interface Props {
  draftId: string;
  line: DraftLine;
  concepts: Pick<ConceptBook, 'wordingOf'>;
  /** Everything that is taught now. */
  wordings: Wording[];
  acts: Pick<DraftActs, 'teach' | 'forget'>;
}

/** Asks whether a line that the resident corrected shall be read so the next time; says so where it cannot be. */
export function TeachTick({ draftId, line, concepts, wordings, acts }: Props) {
  const { origin, override, decision } = line;
  const concept = override?.concept;
  if (!origin || !concept || (concept === decision.concept && !decision.review && !isLearned(line))) return null;
  const words = concepts.wordingOf(line.description);
  if (words === null) return <p class="fine">{text('wording_not_learnable')}</p>;
  const taught = wordings.some((one) => one.origin === origin && one.words === words && one.concept === concept);
  return (
    <label class="teach fine">
      <input
        type="checkbox"
        checked={taught}
        onChange={() => (taught ? acts.forget({ origin, words }) : acts.teach(draftId, line.id))}
      />
      {text('wording_teach')}
    </label>
  );
}

/** A line mapped by what was taught keeps the tick, by which that is taken back. */
const isLearned = ({ decision }: DraftLine): boolean => decision.why.some(({ kind }) => kind === 'learned');
