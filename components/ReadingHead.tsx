import type { Captured, WorklistField } from '../lib/model';
import { text } from '../lib/platform/text';
import { Icon } from './Icon';
import { counted, fieldText, listed, systemText } from './words';

interface Props {
  reading: Captured;
  /** Fields no row has. */
  missing: WorklistField[];
  /** Null where the columns are corrected elsewhere. */
  teach: {
    /** The resident wants to show where a field is. */
    onColumn: (field: WorklistField) => void;
    onAnotherTable: () => void;
  } | null;
}

/** What was recognised, what this page does not show, and what could not be read; each missing field is a quiet way to show where it is. */
export function ReadingHead({ reading, missing, teach }: Props) {
  const { system, rows, contested, taught, table, unreadFrames } = reading;
  const isContested = (field: WorklistField) => contested.some((one) => one.field === field);
  const shown = taught.map(({ field }) => field);
  const absent = missing.filter((field) => !isContested(field) && !shown.includes(field));
  return (
    <header class="reading-head">
      <div class="reading-title">
        <h2>
          {systemText(system)}, {counted('reading_rows', rows.length)}
        </h2>
        {teach && table.of > 1 && (
          <button type="button" class="button small" aria-keyshortcuts="T" onClick={teach.onAnotherTable}>
            {text('reading_not_this_table')} <kbd>T</kbd>
          </button>
        )}
      </div>
      {contested.map(({ field, headings }) => (
        <p key={field} class="fine contested">
          {text('reading_contested', fieldText(field), listed(headings.map((heading) => `“${heading}”`)))}{' '}
          {teach && (
            <button type="button" class="as-link" onClick={() => teach.onColumn(field)}>
              {text('reading_choose_column')}
            </button>
          )}
        </p>
      ))}
      {absent.length > 0 && (
        <p class="fine fields">
          {text('reading_absent')}
          {teach
            ? absent.map((field) => (
                <button
                  key={field}
                  type="button"
                  class="as-link"
                  title={text('reading_show_where')}
                  aria-label={text('reading_absent_field', fieldText(field))}
                  onClick={() => teach.onColumn(field)}
                >
                  {fieldText(field)}
                </button>
              ))
            : ` ${listed(absent.map(fieldText))}`}
        </p>
      )}
      {teach && (
        <p class="fine fields">
          {taught.length > 0 && text('reading_taught', listed([...new Set(shown)].map(fieldText)))}
          <button type="button" class="as-link" onClick={() => teach.onColumn(shown[0] ?? missing[0] ?? 'accession')}>
            {text('reading_wrong_column')}
          </button>
        </p>
      )}
      {unreadFrames.length > 0 && (
        <p class="notice caution">
          <Icon name="alert" />
          <span>{unread(unreadFrames)}</span>
        </p>
      )}
      {rows.some((row) => row.patientName !== null) && (
        <p class="fine with-icon">
          <Icon name="hidden" /> {text('reading_names')}
        </p>
      )}
    </header>
  );
}

function unread(hosts: string[]): string {
  const names = listed([...new Set(hosts)]);
  return hosts.length === 1 ? text('reading_unread_one', names) : text('reading_unread_other', names, hosts.length);
}
