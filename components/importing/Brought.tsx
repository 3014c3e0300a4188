import type { ComponentChildren } from 'preact';
import { WORKLIST_FIELDS } from '../../lib/model';
import { text } from '../../lib/platform/text';
import { Icon } from '../Icon';
import { fieldText, listed, noteText } from '../words';
import { Bring } from './Bring';
import { Columns, type Fields } from './Columns';
import { Dates } from './Dates';
import { Faults } from './Faults';
import type { BroughtActs, BroughtState } from './state';
import { Working } from './Working';

/** What a worklist's columns can be. */
export const OF_WORKLISTS = { all: WORKLIST_FIELDS, nameOf: fieldText, hint: 'import_columns_hint' } as const;

interface Props<F extends string> {
  state: BroughtState<F>;
  acts: BroughtActs<F>;
  fields: Fields<F>;
  /** What is made of its rows, once they are read. */
  children: ComponentChildren;
}

/** The place to bring a file or rows to; then what was brought, checked column by column, over what is made of it. */
export function Brought<F extends string>({ state, acts, fields, children }: Props<F>) {
  const { working, name, tables, table } = state;
  return (
    <>
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
            {table.numbers && table.numbers.length > 0 && (
              <p class="notice caution">
                <Icon name="alert" />
                <span>{text('import_numbers', listed(table.numbers.map(fields.nameOf)))}</span>
              </p>
            )}
            <Faults faults={table.faults} />
            <button type="button" class="button small" onClick={acts.leave}>
              {text('import_another')}
            </button>
          </section>
          <Columns table={table} fields={fields} busy={working !== null} onCorrect={acts.correct} />
          {!working && children}
        </>
      )}
    </>
  );
}
