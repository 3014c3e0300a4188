import { useEffect, useRef } from 'preact/hooks';
import { type Captured, type ShownColumn, type ShownTable, WORKLIST_FIELDS, type WorklistField } from '../../lib/model';
import { text } from '../../lib/platform/text';
import type { TeachActs } from '../desk/desk';
import { fieldText, listed } from '../words';

interface Props {
  /** The field whose column is being shown. */
  field: WorklistField;
  reading: Captured;
  /** Null until they are known. */
  tables: ShownTable[] | null;
  acts: TeachActs;
  onField: (field: WorklistField) => void;
  onClose: () => void;
}

/** Asks which column a field is: in a list of the columns with a few values of each, or on the page itself. */
export function ReadingColumns({ field, reading, tables, acts, onField, onClose }: Props) {
  const heading = useRef<HTMLSelectElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const isTaught = reading.taught.some((one) => one.field === field);
  const isRead = tables?.some(({ columns }) => columns.some(({ fields }) => fields.includes(field))) ?? false;
  const done = (act: () => void) => () => {
    act();
    onClose();
  };
  return (
    <section class="sheet columns" aria-label={text('columns_title')}>
      <label class="columns-field">
        {text('columns_where')}
        <select ref={heading} value={field} onChange={(event) => onField(event.currentTarget.value as WorklistField)}>
          {WORKLIST_FIELDS.map((one) => (
            <option key={one} value={one}>
              {fieldText(one)}
            </option>
          ))}
        </select>
      </label>
      <ul class="plain columns-list">
        {tables?.flatMap(({ frameId, columns }) =>
          columns.map((column) => (
            <Column
              key={`${frameId} ${column.index}`}
              column={column}
              chosen={column.fields.includes(field)}
              onChoose={done(() => acts.teachColumn(frameId, field, column.index))}
            />
          )),
        )}
      </ul>
      <div class="columns-acts">
        <button type="button" class="button small" onClick={() => acts.pointAtColumn(field)}>
          {text('columns_point')}
        </button>
        {isRead && (
          <button
            type="button"
            class="button small"
            onClick={done(() => {
              for (const { frameId } of tables ?? []) acts.teachColumn(frameId, field, null);
            })}
          >
            {text('columns_nowhere')}
          </button>
        )}
        {isTaught && (
          <button type="button" class="button small" onClick={done(() => acts.forgetColumn(field))}>
            {text('columns_forget')}
          </button>
        )}
        <button type="button" class="button small" onClick={onClose}>
          {text('columns_cancel')}
        </button>
      </div>
      <p class="fine">{text('columns_kept')}</p>
    </section>
  );
}

interface ColumnProps {
  column: ShownColumn;
  chosen: boolean;
  onChoose: () => void;
}

/** One column: its heading, what it was taken for, its first values. One whose heading cannot be kept cannot be chosen. */
function Column({ column: { heading, kept, samples, fields }, chosen, onChoose }: ColumnProps) {
  return (
    <li>
      <button
        type="button"
        class="column"
        aria-pressed={chosen}
        aria-disabled={kept === null}
        title={kept === null ? text('refusal_heading_not_keepable') : undefined}
        onClick={() => kept !== null && onChoose()}
      >
        <span class="column-head">
          {heading ? <b>{heading}</b> : <em>{text('columns_no_heading')}</em>}
          {fields.length > 0 && <span class="tag quiet">{listed(fields.map(fieldText))}</span>}
        </span>
        <span class="fine column-samples">{samples.length > 0 ? samples.join(' · ') : text('columns_empty')}</span>
      </button>
    </li>
  );
}
