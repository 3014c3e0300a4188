import { text } from '../../lib/platform/text';
import { dateText, numberText } from '../moments';

export interface Week {
  /** Its Monday. */
  week: string;
  encounters: number;
}

/** Encounters week by week, as columns, and the same as a table. */
export function Weeks({ weeks }: { weeks: readonly Week[] }) {
  const most = Math.max(1, ...weeks.map(({ encounters }) => encounters));
  const [first, last] = [weeks[0], weeks.at(-1)];
  if (!first || !last) return null;
  return (
    <section class="sheet chart">
      <h2>{text('progress_rhythm')}</h2>
      <p class="fine">{text('progress_rhythm_most', numberText(most))}</p>
      <div class="weeks">
        <svg viewBox={`0 0 ${weeks.length * 10} 60`} preserveAspectRatio="none" aria-hidden="true">
          {weeks.map(({ week, encounters }, at) => {
            const height = encounters === 0 ? 1 : (60 * encounters) / most;
            return <rect key={week} class="bar-value" x={at * 10 + 1} y={60 - height} width="8" height={height} />;
          })}
        </svg>
        <div class="weeks-ends fine" aria-hidden="true">
          <span>{dateText(first.week)}</span>
          <span>{dateText(last.week)}</span>
        </div>
      </div>
      <details>
        <summary>{text('chart_table', text('progress_rhythm'))}</summary>
        <table class="figures">
          <thead>
            <tr>
              <th scope="col">{text('progress_week')}</th>
              <th scope="col">{text('progress_encounters')}</th>
            </tr>
          </thead>
          <tbody>
            {weeks.map(({ week, encounters }) => (
              <tr key={week}>
                <th scope="row">{dateText(week)}</th>
                <td>{numberText(encounters)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
