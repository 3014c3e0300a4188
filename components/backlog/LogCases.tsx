import { useState } from 'preact/hooks';
import { text } from '../../lib/platform/text';
import { Icon } from '../Icon';
import { dateText } from '../moments';
import { counted } from '../words';
import type { FoundLog, LogCase } from './state';

/** So many cases are drawn at once. */
const DRAWN = 100;

/** The cases of an earlier log, oldest first, with what each is taken to be; and the one press that makes drafts of those that are new. */
export function LogCases({ found, onStage }: { found: FoundLog; onStage: () => void }) {
  const { cases, fresh, undated } = found;
  const [drawn, setDrawn] = useState(DRAWN);
  const here = cases.length - fresh;
  return (
    <section class="sheet">
      <h2>{counted('backlog_found', cases.length)}</h2>
      {here > 0 && <p class="fine">{counted('backlog_here', here)}</p>}
      {undated > 0 && <p class="fine">{counted('backlog_undated_found', undated)}</p>}
      {fresh > 0 && (
        <button type="button" class="button primary" onClick={onStage}>
          {counted('backlog_stage', fresh)}
        </button>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard. */}
      <section class="cases-scroll" tabIndex={0} aria-label={counted('backlog_found', cases.length)}>
        <table class="cases log-cases">
          <thead>
            <tr>
              <th scope="col">{text('import_line')}</th>
              <th scope="col">{text('field_caseDate')}</th>
              <th scope="col">{text('cases_procedure')}</th>
              <th scope="col">{text('backlog_taken_for')}</th>
              <th scope="col">{text('field_role')}</th>
              <th scope="col">{text('field_site')}</th>
            </tr>
          </thead>
          <tbody>
            {cases.slice(0, drawn).map((one) => (
              <Line key={one.number} {...one} />
            ))}
          </tbody>
        </table>
      </section>
      {cases.length > drawn && (
        <button type="button" class="button wide" onClick={() => setDrawn(drawn + DRAWN)}>
          {counted('drafts_more', cases.length - drawn)}
        </button>
      )}
    </section>
  );
}

function Line({ number, date, description, item, category, said, role, site, here }: LogCase) {
  return (
    <tr>
      <td>{number}</td>
      <td class="cases-date">{date ? dateText(date) : text('backlog_no_date')}</td>
      <td>
        {description}{' '}
        {here && <span class="tag quiet">{text(here === 'logged' ? 'cases_logged' : 'cases_staged')}</span>}
      </td>
      <td>
        {item || text('backlog_unmapped')}
        {item && <span class="fine"> {category}</span>}
        {said && (
          <p class="hint with-icon">
            <Icon name="question" /> {text('backlog_said', said)}
          </p>
        )}
      </td>
      <td>{role}</td>
      <td>{site}</td>
    </tr>
  );
}
