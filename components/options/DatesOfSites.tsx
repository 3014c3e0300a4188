import type { SiteDates } from '../../lib/model';
import { text } from '../../lib/platform/text';

interface Props {
  /** Null while they are not known. */
  known: SiteDates[] | null;
  onForget: (origin: string) => void;
}

/** How each site writes its dates, each to be forgotten. */
export function DatesOfSites({ known, onForget }: Props) {
  return (
    <section class="sheet">
      <h2>{text('options_dates')}</h2>
      <p class="fine">{text('options_dates_intro')}</p>
      {known?.length === 0 && <p>{text('options_dates_none')}</p>}
      {known && known.length > 0 && (
        <ul class="plain wordings">
          {known.map(({ origin, order, by }) => (
            <li key={origin} class="wording">
              <div>
                <p class="entry-name">{origin}</p>
                <p>{text(order === null ? 'options_dates_both' : `options_dates_${order}`)}</p>
                <p class="fine">{text(`options_dates_by_${by}`)}</p>
              </div>
              <button
                type="button"
                class="button small"
                aria-label={text('options_dates_forget_what', origin)}
                onClick={() => onForget(origin)}
              >
                {text('wording_remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
