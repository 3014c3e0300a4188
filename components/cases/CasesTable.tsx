import { type TextKey, text } from '../../lib/platform/text';
import { dateText, monthText, numberText } from '../moments';
import { COLUMNS, type Column, type Group, type View } from './table';

interface Props {
  groups: Group[];
  view: View;
  ticked: ReadonlySet<string>;
  /** The case that is shown beside the list. */
  open: string | null;
  onView: (change: Partial<View>) => void;
  onTick: (id: string, shift: boolean) => void;
  onOpen: (id: string) => void;
}

const HEADINGS: Record<Column, TextKey> = {
  date: 'field_caseDate',
  title: 'cases_procedure',
  category: 'cases_category',
  site: 'field_site',
  attending: 'field_attending',
  role: 'field_role',
  state: 'cases_state',
};

/** The cases, one a line: sorted and grouped by a press on a heading, ticked for what is done to many, opened by their name. */
export function CasesTable({ groups, view, ticked, open, onView, onTick, onOpen }: Props) {
  return (
    <div class="cases-scroll">
      <table class="cases cases-listed">
        <thead>
          <tr>
            <th scope="col">
              <span class="unseen">{text('cases_tick')}</span>
            </th>
            {COLUMNS.map((column) => (
              <th scope="col" key={column} class={`cases-${column}`} aria-sort={sortOf(column, view)}>
                <button
                  type="button"
                  class="cases-sort"
                  onClick={() => onView({ by: column, down: view.by === column ? !view.down : column === 'date' })}
                >
                  {text(HEADINGS[column])}
                  <span aria-hidden="true">{view.by === column ? (view.down ? ' ▾' : ' ▴') : ''}</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.name}>
            <tr class="cases-group">
              <th scope="rowgroup" colSpan={COLUMNS.length + 1}>
                {groupName(view.by, group)} <span class="fine">{numberText(group.of)}</span>
              </th>
            </tr>
            {group.rows.map((row) => (
              <tr key={row.id} class={row.id === open ? 'open' : ''}>
                <td>
                  <input
                    type="checkbox"
                    checked={ticked.has(row.id)}
                    aria-label={text('cases_tick_what', row.title, row.date)}
                    onClick={(event) => onTick(row.id, event.shiftKey)}
                  />
                </td>
                <td class="cases-date">{row.date && dateText(row.date)}</td>
                <td class="cases-name">
                  <button
                    type="button"
                    class="cases-open"
                    aria-expanded={row.id === open}
                    onClick={() => onOpen(row.id)}
                  >
                    {row.title}
                  </button>
                </td>
                <td class="cases-category">{row.categories.join(', ')}</td>
                <td class="cases-site">{row.site}</td>
                <td class="cases-attending">{row.attending}</td>
                <td class="cases-role">{row.role}</td>
                <td>
                  <span class={`tag ${row.asks ? 'likely' : row.state === 'logged' ? 'sure' : 'quiet'}`}>
                    {text(row.asks ? 'cases_asks' : (`cases_${row.state}` as TextKey))}
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

/** What the cases of a group share, as the column shows it. */
function groupName(by: Column, { name }: Group): string {
  if (name === '') return text('cases_unsaid');
  if (by === 'date') return monthText(name);
  return by === 'state' ? text(`cases_${name}` as TextKey) : name;
}

const sortOf = (column: Column, { by, down }: View) => (column !== by ? 'none' : down ? 'descending' : 'ascending');
