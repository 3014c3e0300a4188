import { text } from '../../lib/platform/text';
import { Icon } from '../Icon';
import { Reading } from '../Reading';
import { Refused } from '../Refused';
import { StagedNotice } from '../StagedNotice';
import { counted, noteText } from '../words';
import { Bring } from './Bring';
import { Columns } from './Columns';
import { Dates } from './Dates';
import { Faults } from './Faults';
import type { ImportActs, ImportState } from './state';
import { Working } from './Working';

/** Cases out of a file or from the clipboard: brought, checked column by column, ticked as on a page, and staged. */
export function Import({ state, acts }: { state: ImportState; acts: ImportActs }) {
  const { working, name, tables, table, reading, staged, stopped, refusal } = state;
  return (
    <>
      <p class="fine">{text('import_intro')}</p>
      {refusal && <Refused refusal={refusal} onDismiss={acts.dropRefusal} />}
      {staged && <StagedNotice staged={staged} onUndo={acts.undo} />}
      {stopped > 0 && <p class="notice caution">{counted('import_stopped', stopped)}</p>}
      {working && <Working working={working} onCancel={acts.cancel} />}
      {!working && name === null && <Bring {...acts} />}
      {name !== null && table && working?.doing !== 'staging' && (
        <>
          <section class="sheet brought">
            <h2>{name || text('import_clipboard')}</h2>
            {tables.length > 1 && (
              <div class="field">
                <label for="import-sheet">{text('import_sheet')}</label>
                <select
                  id="import-sheet"
                  value={state.at}
                  onChange={({ currentTarget }) => acts.chooseTable(Number(currentTarget.value))}
                >
                  {tables.map((sheet, at) => (
                    <option key={sheet} value={at}>
                      {sheet}
                    </option>
                  ))}
                </select>
              </div>
            )}
            {state.notes.map((note) => (
              <p class="fine with-icon" key={note.kind}>
                <Icon name="alert" /> {noteText(note)}
              </p>
            ))}
            {(table.unsettled || state.dates) && <Dates dates={state.dates} onSay={acts.sayDates} />}
            <Faults faults={table.faults} />
            <button type="button" class="button small" onClick={acts.leave}>
              {text('import_another')}
            </button>
          </section>
          <Columns table={table} busy={working !== null} onCorrect={acts.correct} />
          {reading && !working && (
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
        </>
      )}
    </>
  );
}
