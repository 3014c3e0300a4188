import type { ReportRead } from '../../lib/model';
import { text } from '../../lib/platform/text';
import { Icon } from '../Icon';
import { counted, droppedText } from '../words';

const MOST_SHOWN = 50;

/** What was read of each report: what it makes, or why nothing, and every phrase that makes no entry with its reason. */
export function Reports({ reports }: { reports: readonly ReportRead[] }) {
  return (
    <section class="sheet reports" aria-label={text('report_title')}>
      <h2>{text('report_title')}</h2>
      <p class="fine with-icon">
        <Icon name="hidden" /> {text('report_shown')}
      </p>
      {reports.slice(0, MOST_SHOWN).map((report) => (
        <One key={report.number} report={report} />
      ))}
    </section>
  );
}

function One({ report }: { report: ReportRead }) {
  const { number, entries, dropped, date, attending, residents, gate, aborted } = report;
  const asked = entries.filter(({ kept }) => kept === '');
  return (
    <article aria-label={text('report_number', number)}>
      <h3>{text('report_number', number)}</h3>
      <p class="fine">
        {text('report_head', date ?? text('report_no_date'), attending ?? text('report_no_attending'))}
      </p>
      {residents.length > 0 && (
        <p class="fine">
          {text(
            'report_residents',
            residents.map(({ name, role }) => (role === '' ? name : `${name} (${role})`)).join(', '),
          )}
        </p>
      )}
      <ul class="plain">
        {entries.map(({ kept, category }) => kept !== '' && <li key={category}>{`${kept} (${category})`}</li>)}
      </ul>
      {asked.map(({ phrase }) => (
        <p class="notice" key={phrase}>
          {text('report_asked', phrase)}
        </p>
      ))}
      {entries.length === 0 && (
        <p class="notice">{text('report_nothing', gate === null ? text('report_nothing_named') : droppedText(gate))}</p>
      )}
      {aborted && <p class="fine">{text('report_aborted')}</p>}
      {dropped.length > 0 && (
        <details>
          <summary>{counted('report_dropped', dropped.length)}</summary>
          <ul class="plain">
            {dropped.slice(0, MOST_SHOWN).map(({ phrase, reason }) => (
              <li key={`${phrase} ${reason}`}>{text('report_phrase', phrase, droppedText(reason))}</li>
            ))}
          </ul>
        </details>
      )}
    </article>
  );
}
