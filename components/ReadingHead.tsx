import type { Captured, WorklistField } from '../lib/model';
import { text } from '../lib/platform/text';
import { Icon } from './Icon';
import { counted, fieldText, listed, systemText } from './words';

/** What was recognised, what this page does not show, and what could not be read. */
export function ReadingHead({ reading, missing }: { reading: Captured; missing: WorklistField[] }) {
  const { system, rows, unreadFrames } = reading;
  return (
    <header class="reading-head">
      <h2>
        {systemText(system)}, {counted('reading_rows', rows.length)}
      </h2>
      {missing.length > 0 && <p class="fine">{text('reading_not_found', listed(missing.map(fieldText)))}</p>}
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
