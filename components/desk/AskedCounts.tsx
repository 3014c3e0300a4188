import type { AskedCount } from '../../lib/model';
import { text } from '../../lib/platform/text';
import { CopyButton } from '../CopyButton';
import { numberText } from '../moments';

/** The counts that the page in front asks for, by its own labels, each to be copied; and those that it has no single box for. */
export function AskedCounts({ counts }: { counts: readonly AskedCount[] }) {
  const named = (at: AskedCount['at']) =>
    counts.filter((one) => one.at === at).map(({ category, count }) => `${category} (${numberText(count)})`);
  const nowhere = named('nowhere');
  const doubled = named('doubled');
  return (
    <section class="sheet asked-counts" aria-labelledby="asked-counts">
      <h2 id="asked-counts">{text('asked_title')}</h2>
      <ul class="plain lefts">
        {counts.map(
          ({ category, at, label, now, count }) =>
            at === 'here' && (
              <li class="left" key={category}>
                <div class="left-words">
                  <p>
                    <strong>{label}</strong>: {numberText(count)}
                  </p>
                  {now !== null && <p class="fine">{text('fill_now', now)}</p>}
                </div>
                <CopyButton value={String(count)} what={category} />
              </li>
            ),
        )}
      </ul>
      {doubled.length > 0 && <p class="hint">{text('asked_doubled', doubled.join(', '))}</p>}
      {nowhere.length > 0 && <p class="fine">{text('asked_nowhere', nowhere.join(', '))}</p>}
      <p class="fine">
        {text('asked_whole')}{' '}
        <a class="as-link" href="/log.html#table1" target="_blank" rel="noopener">
          {text('asked_other_period')}
        </a>
      </p>
    </section>
  );
}
