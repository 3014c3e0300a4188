import { text } from '../../lib/platform/text';
import { Icon } from '../Icon';
import { dateText, dayText, numberText } from '../moments';
import { counted } from '../words';
import type { CountActs, FoundCounts } from './state';

/** So many descriptions are listed at the most. */
const MOST_LISTED = 200;

/** What a list comes to, line by line accounted for, before it is added. */
export function Found({ found, onAdd }: { found: FoundCounts; onAdd: CountActs['add'] }) {
  const { rows, total, unplaced, procedures, notMade, again, undated, countedAt, shared } = found;
  const fresh = total - (shared?.count ?? 0);
  return (
    <section class="sheet">
      <h2>{counted('table1_found', total)}</h2>
      {rows.length > 0 && (
        <table class="figures">
          <thead>
            <tr>
              <th scope="col">{text('table1_category')}</th>
              <th scope="col">{text('table1_count')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ category, count }) => (
              <tr key={category}>
                <th scope="row">{category}</th>
                <td>{numberText(count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <ul class="said">
        {notMade > 0 && <li>{counted('table1_not_made', notMade)}</li>}
        {again > 0 && <li>{counted('table1_again', again)}</li>}
        {undated > 0 && <li>{counted('table1_undated', undated)}</li>}
      </ul>
      <Aside kind="table1_procedures" hint={text('table1_procedures_hint')} lines={procedures} />
      <Aside kind="table1_unplaced" hint={text('table1_unplaced_hint')} lines={unplaced} />
      {countedAt !== null ? (
        <p class="notice caution">
          <Icon name="alert" />
          <span>{text('table1_same_list', dayText(countedAt))}</span>
        </p>
      ) : (
        <>
          {shared && (
            <p class="notice caution">
              <Icon name="alert" />
              <span>
                {shared.days
                  ? counted('table1_shared', shared.count, dateText(shared.days.from), dateText(shared.days.to))
                  : counted('table1_shared_undated', shared.count)}
              </span>
            </p>
          )}
          <div class="wording-acts">
            {fresh > 0 && (
              <button type="button" class="button primary" onClick={() => onAdd(shared ? 'new-days' : 'all')}>
                {counted(shared ? 'table1_add_new' : 'table1_add', fresh)}
              </button>
            )}
            {shared && (
              <button type="button" class="button" onClick={() => onAdd('all')}>
                {counted('table1_add_all', total)}
              </button>
            )}
          </div>
        </>
      )}
    </section>
  );
}

interface AsideProps {
  kind: 'table1_procedures' | 'table1_unplaced';
  hint: string;
  lines: FoundCounts['unplaced'];
}

/** Lines that are counted nowhere here, folded away but each to be seen. */
function Aside({ kind, hint, lines }: AsideProps) {
  const all = lines.reduce((sum, { count }) => sum + count, 0);
  if (all === 0) return null;
  return (
    <details class="whole">
      <summary>{counted(kind, all)}</summary>
      <p class="fine">{hint}</p>
      <ul class="said">
        {lines.slice(0, MOST_LISTED).map(({ description, count }) => (
          <li key={description}>
            {description} <span class="fine">{numberText(count)}</span>
          </li>
        ))}
        {lines.length > MOST_LISTED && <li>{counted('table1_unplaced_more', lines.length - MOST_LISTED)}</li>}
      </ul>
    </details>
  );
}
