import { type TaughtTable, WORKLIST_FIELDS, type WorklistField } from '../../lib/model';
import { text } from '../../lib/platform/text';
import { dayText } from '../moments';
import { fieldText, placeText } from '../words';

interface Props {
  table: TaughtTable;
  onRemove: () => void;
  onEdit: (field: WorklistField, to: WorklistField | null) => void;
}

/** One table: where it stands, which of its columns is which field, and since when. */
export function TableItem({ table, onRemove, onEdit }: Props) {
  const { columns, by, taughtAt } = table;
  const where = by === 'colleague' ? 'table_where_colleague' : 'table_where';
  const shown = Object.entries(columns) as [WorklistField, TaughtTable['columns'][WorklistField]][];
  return (
    <li class="wording">
      <div class="table-shown">
        <p class="entry-name">{placeText(table)}</p>
        <ul class="plain">
          {shown.map(([field, ref]) => {
            const heading = ref ? ref.heading || text('columns_no_heading') : text('columns_nowhere');
            return (
              <li key={field} class="table-column">
                <span>“{heading}”</span>
                <select
                  aria-label={text('table_field_of', heading)}
                  value={field}
                  onChange={(event) => onEdit(field, event.currentTarget.value as WorklistField)}
                >
                  {WORKLIST_FIELDS.filter((one) => one === field || !(one in columns)).map((one) => (
                    <option key={one} value={one}>
                      {fieldText(one)}
                    </option>
                  ))}
                </select>
                <button
                  type="button"
                  class="button small"
                  aria-label={text('table_forget_what', fieldText(field), heading)}
                  onClick={() => onEdit(field, null)}
                >
                  {text('table_forget')}
                </button>
              </li>
            );
          })}
        </ul>
        <p class="fine">{text(where, dayText(taughtAt))}</p>
      </div>
      <button
        type="button"
        class="button small"
        aria-label={text('table_remove_what', placeText(table))}
        onClick={onRemove}
      >
        {text('wording_remove')}
      </button>
    </li>
  );
}
