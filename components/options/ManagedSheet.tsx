import type { Managed } from '../../lib/model';
import { text } from '../../lib/platform/text';

/** What the hospital set for this browser, so that nobody looks for a switch that is not theirs; nothing where it set nothing. */
export function ManagedSheet({ managed: { site, detailsForDays, filesOff } }: { managed: Managed }) {
  const said = [
    site !== undefined && text('options_managed_site', site),
    detailsForDays !== undefined && text('options_managed_days', detailsForDays),
    filesOff && text('options_managed_files'),
  ].filter((line) => typeof line === 'string');
  if (said.length === 0) return null;
  return (
    <section class="sheet">
      <h2>{text('options_managed')}</h2>
      <ul class="said">
        {said.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
