import { useState } from 'preact/hooks';
import { type TextKey, text } from '../../lib/platform/text';
import { Icon } from '../Icon';
import { counted, listed } from '../words';
import type { ImportColumn, ImportTable } from './state';

/** So many lines are shown before the resident asks for all that were sent. */
const FIRST_LINES = 8;

/** The fields that a column of the table can be, and what each is called. */
export interface Fields<F extends string> {
  all: readonly F[];
  nameOf: (field: F) => string;
  /** What is said over the columns of a table whose headings were found. */
  hint: TextKey;
}

interface Props<F extends string> {
  table: ImportTable<F>;
  fields: Fields<F>;
  busy: boolean;
  onCorrect: (column: ImportColumn<F>, field: F | null) => void;
}

/** The table's first lines, over each column what it was taken for, to be corrected. */
export function Columns<F extends string>({ table, fields, busy, onCorrect }: Props<F>) {
  const { columns, preview, contested, headingLine } = table;
  const [all, setAll] = useState(false);
  const lines = all ? preview : preview.slice(0, FIRST_LINES);
  return (
    <section class="sheet columns" aria-label={text('import_columns')}>
      <h2>{text('import_columns')}</h2>
      <p class="fine">{text(headingLine === null ? 'import_columns_headless' : fields.hint)}</p>
      {contested.map(({ field, headings }) => (
        <p class="notice caution" key={field}>
          <Icon name="question" />
          <span>{text('import_contested', fields.nameOf(field), listed(headings))}</span>
        </p>
      ))}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard. */}
      <section class="columns-scroll" tabIndex={0} aria-label={text('import_preview')}>
        <table>
          <thead>
            <tr>
              <th scope="col" class="line-number">
                {text('import_line')}
              </th>
              {columns.map((column) => (
                <th scope="col" key={column.index} class={column.fields.length > 0 ? 'known' : ''}>
                  <span class="column-heading">{column.heading || text('import_column', column.index + 1)}</span>
                  <FieldChoice column={column} fields={fields} busy={busy} onCorrect={onCorrect} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(({ number, cells }) => (
              <tr key={number}>
                <td class="line-number">{number}</td>
                {columns.map(({ index }) => (
                  <td key={index}>
                    <span class="column-cell">{cells[index]?.slice(0, 160)}</span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {preview.length > FIRST_LINES && (
        <button type="button" class="button small" onClick={() => setAll(!all)}>
          {all ? text('import_fewer_lines') : counted('import_more_lines', preview.length)}
        </button>
      )}
    </section>
  );
}

function FieldChoice<F extends string>({
  column,
  fields: { all, nameOf },
  busy,
  onCorrect,
}: Omit<Props<F>, 'table'> & { column: ImportColumn<F> }) {
  const { fields } = column;
  const several = fields.length > 1 ? listed(fields.map(nameOf)) : null;
  return (
    <select
      aria-label={text('import_field_of', column.heading || text('import_column', column.index + 1))}
      disabled={busy}
      value={several ? 'several' : (fields[0] ?? '')}
      onChange={({ currentTarget: { value } }) => onCorrect(column, value === '' ? null : (value as F))}
    >
      {several && <option value="several">{several}</option>}
      <option value="">{text('import_not_used')}</option>
      {all.map((field) => (
        <option key={field} value={field}>
          {nameOf(field)}
        </option>
      ))}
    </select>
  );
}
