import { type CarryIn, CarryInSource } from '../../lib/model';
import { text } from '../../lib/platform/text';
import { Icon } from '../Icon';
import { dateText } from '../moments';
import { sourceOfLogText } from '../training-words';
import { counted } from '../words';
import { Counts } from './Counts';
import { Days, GrowingRow } from './Days';
import { isPeriod, useRows, wholeIn } from './rows';

/** Days that two logs share, or a log and what was logged from here; `other` is null for the latter. */
export interface SharedDays {
  one: string;
  other: string | null;
  days: { from: string; to: string };
  loggedHere: number;
}

interface Props {
  logs: CarryIn[];
  overlaps: readonly SharedDays[];
  onChange: (logs: CarryIn[]) => void;
}

const BLANK: CarryIn = { source: 'training-tracker', name: '', from: '', to: '', total: 0, categories: {} };

/** Totals of earlier logs. What two of them both hold is counted twice, which is warned of. */
export function CarryIns({ logs, overlaps, onChange }: Props) {
  const { rows, set, remove, add } = useRows(logs, BLANK, isPeriod, onChange);
  return (
    <section class="sheet">
      <h2>{text('profile_carry_in')}</h2>
      <p class="fine">{text('profile_carry_in_hint')}</p>
      {overlaps.map((one) => (
        <p class="notice caution" key={`${one.one} ${one.other}`}>
          <Icon name="alert" />
          <span>{overlapText(one)}</span>
        </p>
      ))}
      {rows.length > 0 && (
        <ul class="plain growing">
          {rows.map(({ key, row }, at) => {
            const name = row.name || text('profile_log', at + 1);
            return (
              <GrowingRow key={key} name={name} days={row} onRemove={() => remove(key)}>
                <input
                  type="text"
                  maxLength={100}
                  aria-label={text('profile_log_name', at + 1)}
                  placeholder={text('profile_name')}
                  defaultValue={row.name}
                  onInput={({ currentTarget }) => set(key, { name: currentTarget.value })}
                />
                <select
                  aria-label={text('profile_log_source', name)}
                  value={row.source}
                  onChange={({ currentTarget }) => set(key, { source: currentTarget.value as CarryInSource })}
                >
                  {CarryInSource.options.map((source) => (
                    <option key={source} value={source}>
                      {sourceOfLogText(source)}
                    </option>
                  ))}
                </select>
                <Days of={name} from={row.from} to={row.to} onChange={(days) => set(key, days)} />
                <label class="growing-total">
                  {text('profile_total')}
                  <input
                    type="number"
                    min={0}
                    max={100_000}
                    aria-label={text('profile_log_total', name)}
                    defaultValue={row.total === 0 ? '' : row.total}
                    onInput={({ currentTarget }) => set(key, { total: wholeIn(currentTarget) ?? 0 })}
                  />
                </label>
                <details class="growing-more">
                  <summary>{text('profile_log_categories')}</summary>
                  <Counts counts={row.categories} onChange={(categories) => set(key, { categories })} />
                </details>
              </GrowingRow>
            );
          })}
        </ul>
      )}
      <button type="button" class="button small" onClick={add}>
        <Icon name="plus" />
        {text('profile_log_add')}
      </button>
    </section>
  );
}

/** What an overlap is warned of with. Nothing is taken away for it: totals cannot tell which cases are in both. */
export function overlapText({ one, other, days, loggedHere }: SharedDays): string {
  const [from, to] = [dateText(days.from), dateText(days.to)];
  if (other !== null) return text('profile_overlap', one, other, from, to);
  return counted('profile_overlap_here', loggedHere, one, from, to);
}
