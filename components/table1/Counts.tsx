import type { Period } from '../../lib/model';
import { text } from '../../lib/platform/text';
import { CopyButton } from '../CopyButton';
import { Labelled } from '../Labelled';
import { dateText, numberText } from '../moments';
import type { CountRow } from './state';

interface Props {
  rows: readonly CountRow[];
  /** Null is the whole of training. */
  periods: readonly (Period | null)[];
  at: number;
  onPeriod: (at: number) => void;
}

/** The eleven counts of a period beside the minimums of Table 1, each to be copied, for the aggregate entry that a programme makes. */
export function Counts({ rows, periods, at, onPeriod }: Props) {
  return (
    <section class="sheet">
      <h2>{text('table1_counts')}</h2>
      <Labelled label={text('review_period')}>
        {(shared) => (
          <select {...shared} value={at} onChange={({ currentTarget }) => onPeriod(Number(currentTarget.value))}>
            {periods.map((period, index) => (
              <option key={period ? `${period.from} ${period.to}` : ''} value={index}>
                {period ? text('review_from_to', dateText(period.from), dateText(period.to)) : text('table1_whole')}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard. */}
      <section class="figures-scroll" tabIndex={0} aria-label={text('table1_counts')}>
        <table class="figures parts">
          <thead>
            <tr>
              <th scope="col">{text('table1_category')}</th>
              <th scope="col">{text('table1_count')}</th>
              <th scope="col">{text('table1_minimum')}</th>
              <th scope="col">{text('draft_copy')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ category, count, minimum }) => (
              <tr key={category}>
                <th scope="row">
                  {category}
                  <svg class="bar thin" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                    <rect class="bar-ground" width="100" height="10" />
                    <rect class="bar-value" width={Math.min(100, (100 * count) / minimum)} height="10" />
                  </svg>
                </th>
                <td>{numberText(count)}</td>
                <td>{numberText(minimum)}</td>
                <td>
                  <CopyButton value={String(count)} what={category} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p class="with-icon">
        {text('table1_all')}{' '}
        <CopyButton
          value={rows.map(({ category, count }) => `${category}\t${count}`).join('\n')}
          what={text('table1_all')}
        />
      </p>
      <p class="fine">{text('table1_individual')}</p>
    </section>
  );
}
