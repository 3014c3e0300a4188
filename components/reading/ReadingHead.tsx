import type { Captured, WorklistField } from '../../lib/model';
import { text } from '../../lib/platform/text';
import { Icon } from '../Icon';
import { counted, listed, systemText } from '../words';
import { ReadingFields } from './ReadingFields';

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
  const { system, rows, table, unreadFrames } = reading;
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
      <ReadingFields reading={reading} missing={missing} onColumn={teach?.onColumn ?? null} />
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
