import { text } from '../../lib/platform/text';
import { numberText } from '../moments';
import type { Part } from './view';

/** Encounters and entries by year or by rotation, as the table they are. */
export function Parts({ title, parts, unknown }: { title: string; parts: readonly Part[]; unknown: string }) {
  const most = Math.max(1, ...parts.map(({ encounters }) => encounters));
  return (
    <section class="sheet chart">
      <h2>{title}</h2>
      <table class="figures parts">
        <thead>
          <tr>
            <th scope="col">{title}</th>
            <th scope="col">{text('progress_encounters')}</th>
            <th scope="col">{text('progress_entries')}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map(({ label, encounters, entries }) => (
            <tr key={label}>
              <th scope="row">
                {label || unknown}
                <svg class="bar thin" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                  <rect class="bar-value" width={(100 * encounters) / most} height="10" />
                </svg>
              </th>
              <td>{numberText(encounters)}</td>
              <td>{numberText(entries)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
