import { text } from '../../lib/platform/text';

export interface SiteOn {
  pattern: string;
  /** `*` for every site. */
  host: string;
}

interface Props {
  /** Null while they are not known. */
  sites: SiteOn[] | null;
  onLeave: (pattern: string) => void;
}

/** The sites that were switched on, each to be switched off. */
export function SitesOn({ sites, onLeave }: Props) {
  const name = (host: string) => (host === '*' ? text('site_every') : host);
  return (
    <section class="sheet">
      <h2>{text('options_sites')}</h2>
      <p class="fine">{text('options_sites_intro')}</p>
      {sites?.length === 0 && <p>{text('options_sites_none')}</p>}
      {sites && sites.length > 0 && (
        <ul class="plain wordings">
          {sites.map(({ pattern, host }) => (
            <li key={pattern} class="wording">
              <p class="entry-name">{name(host)}</p>
              <button
                type="button"
                class="button small"
                aria-label={text('site_off_what', name(host))}
                onClick={() => onLeave(pattern)}
              >
                {text('site_off')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
