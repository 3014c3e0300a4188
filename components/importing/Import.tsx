import type { Captured } from '../../lib/model';
import { text } from '../../lib/platform/text';
import { StagedNotice } from '../desk/StagedNotice';
import { Icon } from '../Icon';
import { Refused } from '../Refused';
import { Reading } from '../reading/Reading';
import { counted } from '../words';
import { Brought, OF_WORKLISTS } from './Brought';
import { Reports } from './Reports';
import type { ImportActs, ImportState } from './state';

/** Cases out of a file or from the clipboard: brought, checked column by column, ticked as on a page, and staged. */
export function Import({ state, acts }: { state: ImportState; acts: ImportActs }) {
  const { reading, staged, stopped, refusal } = state;
  return (
    <>
      <p class="fine">{text('import_intro')}</p>
      {refusal && <Refused refusal={refusal} onDismiss={acts.dropRefusal} />}
      {staged && <StagedNotice staged={staged} onUndo={acts.undo} />}
      {stopped > 0 && <p class="notice caution">{counted('import_stopped', stopped)}</p>}
      <Brought state={state} acts={acts} fields={OF_WORKLISTS}>
        {state.reports.length > 0 && <Reports reports={state.reports} />}
        {reading && <Here reading={reading} />}
        {reading && (
          <Reading
            key={`${state.at} ${JSON.stringify(state.taught)}`}
            reading={reading}
            busy={false}
            columns={null}
            teach={null}
            onTick={() => {}}
            onStage={acts.stage}
            onLeave={acts.leave}
            onOptions={acts.openOptions}
          />
        )}
      </Brought>
    </>
  );
}

/** How many of the rows are drafts or logged cases already, from an earlier import that was cut short or from a page. */
function Here({ reading: { rows, standing } }: { reading: Captured }) {
  const here = Object.keys(standing).length;
  if (here === 0) return null;
  return (
    <p class="notice">
      <Icon name="check" /> {here === rows.length ? text('import_here_all') : counted('import_here', here)}
    </p>
  );
}
