import type { ComponentChild } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Draft, DraftEntry, DraftLine, DraftPatch } from '../../lib/model';
import { text } from '../../lib/platform/text';
import { momentText } from '../moments';
import { evidenceText, flagText, ruleText } from '../words';
import { ConceptPicker } from './ConceptPicker';
import { Confidence } from './Confidence';
import type { ConceptBook } from './concepts';
import { ListingChoice } from './ListingChoice';
import { Matched } from './Matched';
import { entryFlags, lineOf } from './needs';

interface Props {
  draft: Draft;
  entry: DraftEntry;
  concepts: ConceptBook;
  /** The only procedure of its draft, whose name then stands as the draft's title. */
  alone: boolean;
  onEdit: (patch: DraftPatch) => void;
  /** The question whether a corrected line is to be read so the next time. */
  teachTick: (line: DraftLine) => ComponentChild;
}

/** One procedure of a draft: what it is, how sure that is and why, where the Case Log lists it, and the way to change it. */
export function EntryItem({ draft, entry, concepts, alone, onEdit, teachTick }: Props) {
  const [changing, setChanging] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const changed = useRef(false);
  useEffect(() => {
    // The list of procedures goes once one is picked: the focus goes back to where it was opened.
    if (changed.current && !changing) button.current?.focus();
    changed.current = changing;
  }, [changing]);
  const line = lineOf(draft, entry.lineId);
  const name = concepts.nameOf(entry.concept);
  return (
    <li class="entry">
      <div class="entry-head">
        <div>
          {!alone && <p class="entry-name">{name}</p>}
          <p class={alone ? '' : 'fine'}>{entry.category}</p>
        </div>
        {line && <Confidence line={line} />}
      </div>
      {entryFlags(entry).map((flag) => (
        <p class="entry-flag" key={flag}>
          {flagText(flag)}
        </p>
      ))}
      <ListingChoice entry={entry} onChoose={(listing) => onEdit({ listings: { [entry.lineId]: listing } })} />
      {changing && line ? (
        <ConceptPicker
          concepts={concepts}
          alternatives={line.decision.alternatives}
          label={text('draft_change_what', name)}
          onPick={(concept) => {
            setChanging(false);
            onEdit({ concepts: { [entry.lineId]: concept } });
          }}
          onCancel={() => setChanging(false)}
        />
      ) : (
        <div class="entry-foot">
          {line && <Why line={line} rules={entry.rules} />}
          <button
            ref={button}
            type="button"
            class="button small entry-change"
            aria-label={text('draft_change_what', name)}
            onClick={() => setChanging(true)}
          >
            {text('draft_change')}
          </button>
        </div>
      )}
      {!changing && line && teachTick(line)}
    </li>
  );
}

/** The words that decided, and the rules that let the procedure stand. */
function Why({ line, rules }: { line: DraftLine; rules: string[] }) {
  return (
    <details class="why">
      <summary>{text('draft_why')}</summary>
      <p>
        <Matched line={line} />
        {line.start && <span class="fine"> {momentText(line.start)}</span>}
      </p>
      <ul class="plain fine">
        {line.decision.why.map((evidence) => (
          <li>{evidenceText(evidence)}</li>
        ))}
        {rules.map((rule) => (
          <li key={rule}>{ruleText(rule)}</li>
        ))}
      </ul>
    </details>
  );
}
