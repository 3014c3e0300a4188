import type { Draft, Dropped } from '../lib/model';
import { text } from '../lib/platform/text';
import type { ConceptBook } from './concepts';
import { lineOf } from './needs';
import { counted, reasonText } from './words';

/** The lines of a visit that make no entry of their own: why not, and which entry each is part of. */
export function OtherLines({ draft, concepts }: { draft: Draft; concepts: ConceptBook }) {
  if (draft.dropped.length === 0) return null;
  return (
    <details class="others" open={draft.entries.length === 0}>
      <summary>{counted('draft_others', draft.dropped.length)}</summary>
      <ul class="plain">
        {draft.dropped.map((dropped) => (
          <li key={dropped.lineId} class="other">
            <p>{lineOf(draft, dropped.lineId)?.description}</p>
            <p class="fine">
              {reasonText(dropped.reason)}. {absorbed(draft, dropped, concepts)} {text('draft_rule', dropped.rule)}.
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}

function absorbed(draft: Draft, { absorbedBy }: Dropped, { nameOf }: ConceptBook): string {
  const entry = draft.entries.find(({ lineId }) => lineId === absorbedBy);
  return entry ? `${text('draft_absorbed_by', nameOf(entry.concept))}.` : '';
}
