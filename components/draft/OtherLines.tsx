import type { ComponentChild } from 'preact';
import type { Draft, DraftLine, DraftPatch, Dropped } from '../../lib/model';
import { text } from '../../lib/platform/text';
import { counted, reasonText, ruleText } from '../words';
import type { ConceptBook } from './concepts';
import { lineOf } from './needs';

interface Props {
  draft: Draft;
  concepts: ConceptBook;
  onEdit: (patch: DraftPatch, done: boolean) => void;
  /** The question whether a corrected line is to be read so the next time. */
  teachTick: (line: DraftLine) => ComponentChild;
}

/** The lines of a visit that make no entry of their own: why not, which entry each is part of, and the way to log one all the same. */
export function OtherLines({ draft, concepts, onEdit, teachTick }: Props) {
  if (draft.dropped.length === 0) return null;
  return (
    <details class="others" open={draft.entries.length === 0}>
      <summary>{counted('draft_others', draft.dropped.length)}</summary>
      <ul class="plain">
        {draft.dropped.map((dropped) => {
          const line = lineOf(draft, dropped.lineId);
          return (
            <li key={dropped.lineId} class="other">
              <div>
                <p>{line?.description}</p>
                <p class="fine">
                  {reasonText(dropped.reason)}. {absorbed(draft, dropped, concepts)} {ruleText(dropped.rule)}
                </p>
                {line && teachTick(line)}
              </div>
              {dropped.concept && mayInsist(dropped.concept, concepts) && (
                <button
                  type="button"
                  class="button small"
                  aria-label={text('draft_insist_what', concepts.nameOf(dropped.concept))}
                  onClick={() => onEdit({ insist: [dropped.lineId] }, true)}
                >
                  {text('draft_insist')}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}

/** Guidance, sedation and plain imaging are no case whoever insists. */
function mayInsist(concept: string, { categoryOf }: ConceptBook): boolean {
  const category = categoryOf(concept);
  return category !== undefined && category !== 'Component' && category !== 'Not counted';
}

function absorbed(draft: Draft, { absorbedBy }: Dropped, { nameOf }: ConceptBook): string {
  const entry = draft.entries.find(({ lineId }) => lineId === absorbedBy);
  return entry ? `${text('draft_absorbed_by', nameOf(entry.concept))}.` : '';
}
