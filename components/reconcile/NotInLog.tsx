import { useState } from 'preact/hooks';
import { SETBACKS, type Setback } from '../../lib/model';
import { text } from '../../lib/platform/text';
import { Labelled } from '../Labelled';
import { keyOf } from '../words';

interface Props {
  /** Logged cases that the export of their days does not have. Those taken over have no draft to open again. */
  cases: readonly { id: string; title: string; takenOver: boolean }[];
  onSetBack: (id: string, to: 'reopen' | 'remove', reason: Setback['reason']) => void;
}

/** Cases that stand as logged here and are not in the Case Log: open again to be logged, or out of the record, with the reason. */
export function NotInLog({ cases, onSetBack }: Props) {
  const [reason, setReason] = useState<Setback['reason']>('not-in-case-log');
  if (cases.length === 0) return null;
  return (
    <section class="sheet no-print">
      <h2>{text('setback_title')}</h2>
      <p class="fine">{text('setback_hint')}</p>
      <Labelled label={text('setback_reason')}>
        {(shared) => (
          <select
            {...shared}
            value={reason}
            onChange={({ currentTarget }) => setReason(currentTarget.value as Setback['reason'])}
          >
            {SETBACKS.map((one) => (
              <option key={one} value={one}>
                {text(keyOf('setback', one))}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      <ul class="plain growing">
        {cases.map(({ id, title, takenOver }) => (
          <li class="growing-row" key={id}>
            <p>{title}</p>
            {!takenOver && (
              <button
                type="button"
                class="button small"
                aria-label={text('setback_reopen_of', title)}
                onClick={() => onSetBack(id, 'reopen', reason)}
              >
                {text('setback_reopen')}
              </button>
            )}
            <button
              type="button"
              class="button small"
              aria-label={text('setback_remove_of', title)}
              onClick={() => onSetBack(id, 'remove', reason)}
            >
              {text('setback_remove')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
