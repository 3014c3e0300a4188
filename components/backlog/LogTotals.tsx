import { useState } from 'preact/hooks';
import { CarryInSource } from '../../lib/model';
import { text } from '../../lib/platform/text';
import { Icon } from '../Icon';
import { Labelled } from '../Labelled';
import { numberText } from '../moments';
import { overlapText } from '../profile/CarryIns';
import { DayFields } from '../profile/DayFields';
import { isPeriod } from '../profile/rows';
import { sourceOfLogText } from '../training-words';
import { counted } from '../words';
import type { CarriedLog, FoundLog, OverlapsOf } from './state';

interface Props {
  totals: NonNullable<FoundLog['totals']>;
  overlapsOf: OverlapsOf;
  onCarryIn: (log: CarriedLog) => void;
}

const BLANK: CarriedLog = { source: 'training-tracker', name: '', from: '', to: '' };

/** A sheet of totals, to be carried in as what it is: numbers of a log and its days, which no case stands behind here. */
export function LogTotals({ totals, overlapsOf, onCarryIn }: Props) {
  const [log, setLog] = useState(BLANK);
  const ready = isPeriod(log);
  const named = { ...log, name: log.name.trim() || sourceOfLogText(log.source) };
  return (
    <section class="sheet">
      <h2>{text('backlog_totals', numberText(totals.total))}</h2>
      <p class="fine">{text('backlog_totals_hint')}</p>
      <table class="figures totals">
        <tbody>
          {Object.entries(totals.categories).map(([category, count]) => (
            <tr key={category}>
              <th scope="row">{category}</th>
              <td>{numberText(count ?? 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {totals.left.length > 0 && <p class="hint">{text('backlog_totals_left', totals.left.slice(0, 30).join(', '))}</p>}
      <div class="two">
        <Labelled label={text('profile_name')}>
          {(shared) => (
            <input
              {...shared}
              type="text"
              maxLength={100}
              onInput={({ currentTarget }) => setLog({ ...log, name: currentTarget.value })}
            />
          )}
        </Labelled>
        <Labelled label={text('backlog_source')}>
          {(shared) => (
            <select
              {...shared}
              value={log.source}
              onChange={({ currentTarget }) => setLog({ ...log, source: currentTarget.value as CarryInSource })}
            >
              {CarryInSource.options.map((source) => (
                <option key={source} value={source}>
                  {sourceOfLogText(source)}
                </option>
              ))}
            </select>
          )}
        </Labelled>
      </div>
      <DayFields of={named.name} from={log.from} to={log.to} onChange={(days) => setLog({ ...log, ...days })} />
      {ready &&
        overlapsOf(named).map((one) => (
          <p class="notice caution" key={`${one.one} ${one.other}`}>
            <Icon name="alert" />
            <span>{overlapText(one)}</span>
          </p>
        ))}
      {!ready && <p class="hint">{text('backlog_totals_days')}</p>}
      <button type="button" class="button primary" aria-disabled={!ready} onClick={() => ready && onCarryIn(named)}>
        {counted('backlog_carry_in', totals.total)}
      </button>
    </section>
  );
}
