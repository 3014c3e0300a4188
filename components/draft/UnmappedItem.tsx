import type { Draft, DraftPatch } from '../../lib/model';
import { text } from '../../lib/platform/text';
import { Icon } from '../Icon';
import { ConceptPicker } from './ConceptPicker';
import type { ConceptBook } from './concepts';
import { lineOf } from './needs';

interface Props {
  draft: Draft;
  lineId: string;
  concepts: ConceptBook;
  onEdit: (patch: DraftPatch) => void;
}

/** A line nobody recognised, and the question what it was. */
export function UnmappedItem({ draft, lineId, concepts, onEdit }: Props) {
  const line = lineOf(draft, lineId);
  if (!line) return null;
  return (
    <li class="entry">
      <p class="entry-name">{line.description}</p>
      <p class="entry-flag">
        <Icon name="alert" /> {text('draft_unmapped')}
      </p>
      <ConceptPicker
        concepts={concepts}
        alternatives={line.decision.alternatives}
        label={text('draft_pick')}
        onPick={(concept) => onEdit({ concepts: { [lineId]: concept } })}
      />
    </li>
  );
}
