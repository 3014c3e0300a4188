import { text } from '../../lib/platform/text';
import { counted } from '../words';

/** The one place where the day of entry may stand for the day of the case: earlier cases whose day nobody knows. */
export function Undated({ count, onEntryDate }: { count: number; onEntryDate: () => void }) {
  if (count === 0) return null;
  return (
    <section class="sheet">
      <p>{counted('backlog_undated', count)}</p>
      <p class="fine">{text('backlog_entry_date_hint')}</p>
      <button type="button" class="button" onClick={onEntryDate}>
        {counted('backlog_entry_date', count)}
      </button>
    </section>
  );
}
