import { useEffect, useRef } from 'preact/hooks';
import {
  type Draft,
  type DraftLine,
  type DraftPatch,
  isOpenQuestion,
  type Outcome,
  type Wording,
} from '../../lib/model';
import { text } from '../../lib/platform/text';
import { CopyButton } from '../CopyButton';
import type { DeskState, DraftActs } from '../desk/desk';
import { ByHand } from '../filling/ByHand';
import { useChoices } from '../filling/choices';
import { FillPreviewView } from '../filling/FillPreviewView';
import { FillReportView } from '../filling/FillReportView';
import { type FillStage, NextStep } from '../filling/NextStep';
import { Proof } from '../filling/Proof';
import { dayText } from '../moments';
import { Refused } from '../Refused';
import { fieldText, flagText, keyOf } from '../words';
import type { ConceptBook } from './concepts';
import { DraftSummary } from './DraftSummary';
import { EntryItem } from './EntryItem';
import { FormFields } from './FormFields';
import { visitFlags } from './needs';
import { OtherLines } from './OtherLines';
import { RoleField } from './RoleField';
import { TeachTick } from './TeachTick';
import { UnmappedItem } from './UnmappedItem';

interface Props {
  draft: Draft;
  concepts: ConceptBook;
  wordings: Wording[];
  acts: DraftActs;
  open: boolean;
  /** Staged a moment ago. */
  fresh: boolean;
  onToggle: () => void;
  /** How far filling is where a form is in front that can be filled; null elsewhere. */
  stage: FillStage | null;
  preview: DeskState['preview'];
  offers?: DeskState['offers'];
  /** A form is in front that cannot be filled, so that its values are offered to copy. */
  byHand: boolean;
  /** A form is in front, and not the one that holds the case that was filled. */
  elsewhere?: boolean;
}

/** One draft: a line that opens into everything that will be written, and everything that was left out. */
export function DraftCard({
  draft,
  concepts,
  wordings,
  acts,
  open,
  fresh,
  onToggle,
  stage,
  preview,
  offers,
  byHand,
  elsewhere = false,
}: Props) {
  const outcome: Outcome | undefined =
    draft.outcome ?? (draft.state === 'filled' && elsewhere ? { kind: 'gone' } : undefined);
  const asked = isOpenQuestion(outcome);
  const edit = (patch: DraftPatch, done = true) => acts.edit(draft.id, patch, done);
  const teachTick = (line: DraftLine) => (
    <TeachTick draftId={draft.id} line={line} concepts={concepts} wordings={wordings} acts={acts} />
  );
  const card = useRef<HTMLLIElement>(null);
  const choosing = useChoices();
  const looks = open && stage === 'looking' && draft.state === 'staged';
  useEffect(() => {
    if (looks) acts.preview(draft.id);
  }, [looks, draft.revision]);
  // The question goes once it is answered: the focus goes on to what comes next.
  const confirm = (patch: DraftPatch) => {
    edit(patch);
    card.current?.querySelector<HTMLElement>('.next-step .primary, .summary')?.focus();
  };
  return (
    <li ref={card} class={`card${open ? ' open' : ''}${fresh ? ' fresh' : ''}`}>
      <DraftSummary draft={draft} concepts={concepts} open={open} onToggle={onToggle} />
      {open && (
        <div class="card-body">
          {draft.setback && (
            <p class="fine">
              {text('setback_was_on', dayText(draft.setback.at), text(keyOf('setback', draft.setback.reason)))}
            </p>
          )}
          <Proof draft={draft} acts={acts} outcome={outcome} />
          {draft.report && !asked && <FillReportView report={draft.report} nameOf={concepts.nameOf} />}
          {draft.roleToConfirm && <RoleField draft={draft} onEdit={confirm} />}
          {stage === 'refused' && preview && 'refusal' in preview && <Refused refusal={preview.refusal} />}
          {stage === 'previewed' && preview && 'preview' in preview && (
            <FillPreviewView draft={draft} preview={preview.preview} choosing={choosing} nameOf={concepts.nameOf} />
          )}
          <section aria-label={text('draft_procedures')}>
            {visitFlags(draft).map((flag) => (
              <p class="entry-flag" key={flag}>
                {flagText(flag)}
              </p>
            ))}
            <ul class="plain entries">
              {draft.entries.map((entry) => (
                <EntryItem
                  key={entry.lineId}
                  draft={draft}
                  entry={entry}
                  concepts={concepts}
                  alone={draft.entries.length + draft.unmapped.length === 1}
                  onEdit={edit}
                  teachTick={teachTick}
                />
              ))}
              {draft.unmapped.map((lineId) => (
                <UnmappedItem key={lineId} draft={draft} lineId={lineId} concepts={concepts} onEdit={edit} />
              ))}
            </ul>
            <OtherLines draft={draft} concepts={concepts} onEdit={edit} teachTick={teachTick} />
          </section>
          {draft.entries.length + draft.unmapped.length > 0 && (
            <section aria-label={text('draft_details')}>
              <FormFields draft={draft} offers={offers} onEdit={edit} />
            </section>
          )}
          {byHand && <ByHand draft={draft} nameOf={concepts.nameOf} />}
          <div class="card-foot">
            <span class="case-id">
              <span class="fine">{fieldText('caseId')}</span> <code>{draft.caseId}</code>
            </span>
            <CopyButton value={draft.caseId} what={fieldText('caseId')} />
            <button type="button" class="button small" aria-keyshortcuts="X" onClick={() => acts.discard(draft.id)}>
              {text('draft_discard')}
            </button>
          </div>
          <NextStep
            draft={draft}
            acts={acts}
            stage={stage}
            byHand={byHand}
            asked={asked}
            onFill={() => acts.fill(draft.id, choosing.choices, choosing.remember)}
          />
        </div>
      )}
    </li>
  );
}
