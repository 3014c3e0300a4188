import { useMemo, useRef, useState } from 'preact/hooks';
import type { Captured, ShownTable, WorklistField } from '../../lib/model';
import { text } from '../../lib/platform/text';
import type { TeachActs } from '../desk/desk';
import { counted } from '../words';
import { DateQuestion } from './DateQuestion';
import { ReadingColumns } from './ReadingColumns';
import { ReadingHead } from './ReadingHead';
import { ReadingTools } from './ReadingTools';
import { RowItem } from './RowItem';
import { firstTicks, missingEverywhere, shownRows, toggled } from './selection';

/** So many rows are drawn at once; of a longer list more on asking. Ticks and filters mean all of them. */
const DRAWN = 200;

interface Props {
  reading: Captured;
  /** The columns of the tables read; null until they are asked for. */
  columns: ShownTable[] | null;
  busy: boolean;
  /** Null where the columns are corrected elsewhere. */
  teach: TeachActs | null;
  onTick: (rowIds: string[]) => void;
  onStage: (rowIds: string[]) => void;
  onLeave: () => void;
  onOptions: () => void;
}

/** The rows read from a page, to tick and stage. Escape leaves; Shift with a click ticks everything between. */
export function Reading({ reading, columns, busy, teach, onTick, onStage, onLeave, onOptions }: Props) {
  const { rows, standing } = reading;
  const [ticks, setTicked] = useState(() => firstTicks(reading));
  /** The field whose column is being shown; null while none is. */
  const [asked, setAsked] = useState<WorklistField | null>(null);
  const [filter, setFilter] = useState('');
  const [drawn, setDrawn] = useState(DRAWN);
  // Clicks may come faster than the list is drawn again.
  const latest = useRef(ticks);
  const anchor = useRef<string | null>(null);
  // A table that is read anew has other rows.
  const ticked = useMemo(() => new Set(rows.flatMap(({ id }) => (ticks.has(id) ? [id] : []))), [rows, ticks]);
  const shown = shownRows(rows, filter, ticked);
  const missing = useMemo(() => missingEverywhere(rows), [rows]);

  const tick = (next: ReadonlySet<string>) => {
    latest.current = next;
    setTicked(next);
    onTick([...next]);
  };
  const showColumns = (field: WorklistField) => {
    setAsked(field);
    teach?.listColumns();
  };
  const onEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    if (asked) setAsked(null);
    else if (filter) setFilter('');
    else onLeave();
  };

  return (
    <section class="reading" aria-label={text('capture_button')} onKeyDown={onEscape}>
      {asked && teach ? (
        <ReadingColumns
          field={asked}
          reading={reading}
          tables={columns}
          acts={teach}
          onField={setAsked}
          onClose={() => setAsked(null)}
        />
      ) : (
        <ReadingHead
          reading={reading}
          missing={missing}
          teach={teach && { onColumn: showColumns, onAnotherTable: teach.anotherTable }}
        />
      )}
      {teach && reading.dateQuestion && (
        <DateQuestion question={reading.dateQuestion} busy={busy} onSay={teach.sayDates} />
      )}
      <ReadingTools
        reading={reading}
        shown={shown}
        filter={filter}
        onFilter={setFilter}
        onAdd={(ids) => tick(new Set([...latest.current, ...ids]))}
        onNone={() => tick(new Set())}
        onOptions={onOptions}
      />
      <ul class="plain rows">
        {shown.slice(0, drawn).map((row) => (
          <RowItem
            key={row.id}
            row={row}
            missing={missing}
            standing={standing[row.id] ?? null}
            ticked={ticked.has(row.id)}
            onToggle={(range) => {
              tick(toggled(latest.current, shown, row.id, range ? anchor.current : null));
              anchor.current = row.id;
            }}
          />
        ))}
      </ul>
      {shown.length > drawn && (
        <button type="button" class="button small" onClick={() => setDrawn(drawn + DRAWN)}>
          {counted('reading_more', Math.min(DRAWN, shown.length - drawn))}
        </button>
      )}
      {shown.length === 0 && <p class="empty">{text('reading_no_match', filter)}</p>}
      <div class="reading-acts">
        <button
          type="button"
          class="button primary wide"
          aria-keyshortcuts="S"
          aria-disabled={busy || ticked.size === 0}
          onClick={() =>
            !busy && ticked.size > 0 && onStage(rows.filter(({ id }) => ticked.has(id)).map(({ id }) => id))
          }
        >
          {busy
            ? text('reading_staging')
            : ticked.size === 0
              ? text('reading_stage_none')
              : counted('reading_stage', ticked.size)}
        </button>
        <button type="button" class="button" onClick={onLeave}>
          {text('reading_close')} <kbd>Esc</kbd>
        </button>
      </div>
      <p class="unseen" role="status">
        {text('reading_ticked', counted('reading_rows', shown.length), ticked.size)}
      </p>
    </section>
  );
}
