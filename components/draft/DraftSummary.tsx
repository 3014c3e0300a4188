import { type Draft, isPractice } from '../../lib/model';
import { text } from '../../lib/platform/text';
import { Icon } from '../Icon';
import { dateText, leafText } from '../moments';
import { listed } from '../words';
import type { ConceptBook } from './concepts';
import { NeedTags } from './NeedTags';
import { lineOf } from './needs';

interface Props {
  draft: Draft;
  concepts: ConceptBook;
  open: boolean;
  onToggle: () => void;
}

/** A draft in two lines: when, what, and what it still asks. Opens and closes the rest. */
export function DraftSummary({ draft, concepts, open, onToggle }: Props) {
  const date = draft.fields.caseDate.value;
  return (
    <button type="button" class="summary" aria-expanded={open} onClick={onToggle}>
      <Leaf date={date} />
      <span class="summary-words">
        <span class="summary-title">{titleOf(draft, concepts)}</span>
        <span class="summary-tags">
          {isPractice(draft) && <span class="tag quiet">{text('practice_title')}</span>}
          <NeedTags draft={draft} />
        </span>
      </span>
      <Icon name="chevron" />
    </button>
  );
}

function Leaf({ date }: { date: string | null }) {
  if (date === null) return <span class="leaf no-date">{text('draft_no_date')}</span>;
  const [day, month] = leafText(date);
  return (
    <span class="leaf">
      <span class="unseen">{dateText(date)} </span>
      <span class="leaf-month" aria-hidden="true">
        {month}
      </span>
      <span class="leaf-day" aria-hidden="true">
        {day}
      </span>
    </span>
  );
}

/** The procedures of a draft as one title; else the line that waits for a name; else that there is none. */
function titleOf(draft: Draft, { nameOf }: ConceptBook): string {
  const names = draft.entries.map((entry) => nameOf(entry.concept));
  const unnamed = draft.unmapped.flatMap((lineId) => lineOf(draft, lineId)?.description ?? []);
  return names.length + unnamed.length > 0 ? listed([...names, ...unnamed]) : text('draft_no_entry');
}
