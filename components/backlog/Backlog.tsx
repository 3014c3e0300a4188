import { useState } from 'preact/hooks';
import { NOTHING_TYPED } from '../../lib/model';
import { text } from '../../lib/platform/text';
import { StagedNotice } from '../desk/StagedNotice';
import { TypeCase } from '../desk/TypeCase';
import { Icon } from '../Icon';
import { Brought } from '../importing/Brought';
import type { Fields } from '../importing/Columns';
import { Refused } from '../Refused';
import { counted } from '../words';
import { LogCases } from './LogCases';
import { LogTotals } from './LogTotals';
import type { BacklogActs, BacklogState, OverlapsOf } from './state';

interface Props {
  state: BacklogState;
  acts: BacklogActs;
  fields: Fields<string>;
  overlapsOf: OverlapsOf;
}

/** Earlier logs: their cases become drafts, and their totals are carried in. */
export function Backlog({ state, acts, fields, overlapsOf }: Props) {
  const { refusal, staged, stopped, carried, found, name } = state;
  // A sheet of totals has lines that could be taken for cases: they are on asking alone.
  const [asCases, setAsCases] = useState(false);
  const [typed, setTyped] = useState(NOTHING_TYPED);
  const totals = asCases ? null : (found?.totals ?? null);
  return (
    <>
      <p class="fine">{text('backlog_intro')}</p>
      {refusal && <Refused refusal={refusal} onDismiss={acts.dropRefusal} />}
      {staged && <StagedNotice staged={staged} onUndo={acts.undo} />}
      {stopped > 0 && <p class="notice caution">{counted('import_stopped', stopped)}</p>}
      {carried && (
        <p class={carried === 'added' ? 'notice success' : 'notice caution'} role="status">
          <Icon name={carried === 'added' ? 'check' : 'alert'} />
          <span>{text(carried === 'added' ? 'backlog_carried' : 'backlog_carried_known')}</span>
        </p>
      )}
      <Brought state={state} acts={acts} fields={fields}>
        {found && totals && (
          <>
            <LogTotals totals={totals} overlapsOf={overlapsOf} onCarryIn={acts.carryIn} />
            {found.cases.length > 0 && (
              <button type="button" class="button small" onClick={() => setAsCases(true)}>
                {text('backlog_as_cases')}
              </button>
            )}
          </>
        )}
        {found && !totals && found.cases.length > 0 && <LogCases found={found} onStage={acts.stage} />}
      </Brought>
      {name === null && (
        <TypeCase
          typed={typed}
          busy={false}
          onType={setTyped}
          onStage={() => {
            acts.type(typed.description.trim(), typed.date || null);
            setTyped({ ...typed, description: '' });
          }}
        />
      )}
    </>
  );
}
