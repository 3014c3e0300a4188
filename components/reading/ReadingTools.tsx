import { useState } from 'preact/hooks';
import type { Captured, CapturedRow } from '../../lib/model';
import { text } from '../../lib/platform/text';
import { BULKS, type Bulk, bulkIds } from './selection';

/** From so many rows on, a filter helps more than it takes room. */
const FILTER_FROM = 9;

interface Props {
  reading: Captured;
  /** The rows that the filter leaves on show. */
  shown: CapturedRow[];
  filter: string;
  onFilter: (filter: string) => void;
  onAdd: (rowIds: string[]) => void;
  onNone: () => void;
  onOptions: () => void;
}

/** Ticks many rows at once: each button adds the rows it names, of those on show; a way that names none is not offered. */
export function ReadingTools({ reading, shown, filter, onFilter, onAdd, onNone, onOptions }: Props) {
  const [asksName, setAsksName] = useState(false);
  const ids = bulkIds(reading, shown, new Date());
  const namesSomebody = reading.rows.some(({ operators, performer }) => operators !== null || performer !== null);
  const nameless = reading.mine === null && namesSomebody;
  const offered = BULKS.filter((way) => way === 'all' || ids[way].length > 0 || (way === 'mine' && nameless));
  const press = (way: Bulk) => {
    if (way === 'mine' && nameless) setAsksName(true);
    else onAdd(ids[way]);
  };
  return (
    <div class="reading-tools">
      <fieldset class="plain bulk">
        <legend class="unseen">{text('reading_bulk')}</legend>
        {offered.map((way) => (
          <button
            key={way}
            type="button"
            class="button small"
            title={way === 'week' ? text('reading_week_hint') : undefined}
            onClick={() => press(way)}
          >
            {text(`reading_${way}`)}
            {way !== 'all' && ids[way].length > 0 && <span class="bulk-count">{ids[way].length}</span>}
          </button>
        ))}
        <button type="button" class="button small" onClick={onNone}>
          {text('reading_none')}
        </button>
      </fieldset>
      {reading.rows.length >= FILTER_FROM && (
        <input
          type="search"
          class="reading-filter"
          aria-label={text('reading_filter')}
          placeholder={text('reading_filter')}
          value={filter}
          onInput={(event) => onFilter(event.currentTarget.value)}
        />
      )}
      {asksName && (
        <p class="fine bulk-hint" role="status">
          {text('reading_mine_unknown')}{' '}
          <button type="button" class="as-link" onClick={onOptions}>
            {text('desk_options')}
          </button>
        </p>
      )}
    </div>
  );
}
