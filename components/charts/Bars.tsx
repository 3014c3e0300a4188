import { text } from '../../lib/platform/text';
import { numberText } from '../moments';

/** One line of a chart. `goal` is the resident's own, where there is one. */
export interface Bar {
  label: string;
  value: number;
  goal?: number;
}

interface Props {
  title: string;
  note?: string;
  /** What is counted, as the table heads it. */
  of: string;
  bars: readonly Bar[];
}

/** Counts side by side: bars for the eye, and the same as a table behind them. No bar is good or bad. */
export function Bars({ title, note, of, bars }: Props) {
  const most = Math.max(1, ...bars.flatMap(({ value, goal = 0 }) => [value, goal]));
  const hasGoals = bars.some(({ goal }) => goal !== undefined);
  return (
    <section class="sheet chart">
      <h2>{title}</h2>
      {note && <p class="fine">{note}</p>}
      <div class="bars" aria-hidden="true">
        {bars.map(({ label, value, goal }) => (
          <div class="bar-line" key={label}>
            <span class="bar-label">{label}</span>
            <svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
              <rect class="bar-ground" width="100" height="10" />
              <rect class="bar-value" width={(100 * value) / most} height="10" />
              {goal !== undefined && <rect class="bar-goal" x={(99.2 * goal) / most} width="0.8" height="10" />}
            </svg>
            <span class="bar-number">{numberText(value)}</span>
          </div>
        ))}
      </div>
      <details>
        <summary>{text('chart_table', title)}</summary>
        <table class="figures">
          <thead>
            <tr>
              <th scope="col">{title}</th>
              <th scope="col">{of}</th>
              {hasGoals && <th scope="col">{text('chart_goal')}</th>}
            </tr>
          </thead>
          <tbody>
            {bars.map(({ label, value, goal }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{numberText(value)}</td>
                {hasGoals && <td>{goal === undefined ? '' : numberText(goal)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
