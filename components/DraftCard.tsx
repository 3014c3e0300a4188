import type { Draft, DraftPatch } from '../lib/model';
import { text } from '../lib/platform/text';
import { CopyButton } from './CopyButton';
import type { ConceptBook } from './concepts';
import { DraftSummary } from './DraftSummary';
import type { DraftActs } from './desk';
import { EntryItem } from './EntryItem';
import { FillReportView } from './FillReportView';
import { FillStep } from './FillStep';
import { FormFields } from './FormFields';
import { OtherLines } from './OtherLines';
import { UnmappedItem } from './UnmappedItem';
import { fieldText, flagText } from './words';

interface Props {
  draft: Draft;
  concepts: ConceptBook;
  acts: DraftActs;
  open: boolean;
  /** Staged a moment ago. */
  fresh: boolean;
  onToggle: () => void;
  /** How far filling is where a form is in front that can be filled; null elsewhere. */
  filling: 'possible' | 'under-way' | null;
}

/** One draft: a line that opens into everything that will be written, and everything that was left out. */
export function DraftCard({ draft, concepts, acts, open, fresh, onToggle, filling }: Props) {
  const edit = (patch: DraftPatch, done = true) => acts.edit(draft.id, patch, done);
  const said = new Set(draft.entries.flatMap((entry) => entry.flags));
  const flags = draft.flags.filter((flag) => !said.has(flag) && flag !== 'unmapped');
  return (
    <li class={`card${open ? ' open' : ''}${fresh ? ' fresh' : ''}`}>
      <DraftSummary draft={draft} concepts={concepts} open={open} onToggle={onToggle} />
      {open && (
        <div class="card-body">
          {draft.report && <FillReportView report={draft.report} nameOf={concepts.nameOf} />}
          <section aria-label={text('draft_procedures')}>
            {flags.map((flag) => (
              <p class="entry-flag" key={flag}>
                {flagText(flag)}
              </p>
            ))}
            <ul class="plain entries">
              {draft.entries.map((entry) => (
                <EntryItem key={entry.lineId} draft={draft} entry={entry} concepts={concepts} onEdit={edit} />
              ))}
              {draft.unmapped.map((lineId) => (
                <UnmappedItem key={lineId} draft={draft} lineId={lineId} concepts={concepts} onEdit={edit} />
              ))}
            </ul>
            <OtherLines draft={draft} concepts={concepts} />
          </section>
          <section aria-label={text('draft_details')}>
            <FormFields draft={draft} onEdit={edit} />
          </section>
          <div class="case-id">
            <span class="fine">{fieldText('caseId')}</span>
            <code>{draft.caseId}</code>
            <CopyButton value={draft.caseId} what={fieldText('caseId')} />
          </div>
          {filling && <FillStep draft={draft} busy={filling === 'under-way'} onFill={() => acts.fill(draft.id)} />}
          <div class="card-acts">
            {draft.state === 'filled' && (
              <button type="button" class="button strong" onClick={() => acts.markLogged(draft.id)}>
                {text('draft_mark_logged')}
              </button>
            )}
            <button type="button" class="button" onClick={() => acts.discard(draft.id)}>
              {text('draft_discard')}
            </button>
          </div>
        </div>
      )}
    </li>
  );
}
