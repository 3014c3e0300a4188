import { useId, useState } from 'preact/hooks';
import { text } from '../../lib/platform/text';
import { Masthead } from '../Masthead';
import { counted } from '../words';

interface Props {
  /** Null where the page could not be copied. */
  copy: string | null;
  /** Where the copy lies as a file. */
  file: string | null;
}

/** The anonymised copy of a page, to be looked over and searched before it is saved. */
export function PageCopy({ copy, file }: Props) {
  const id = useId();
  const [wanted, setWanted] = useState('');
  const sought = wanted.trim();
  const found = copy === null || sought === '' ? 0 : copy.toLowerCase().split(sought.toLowerCase()).length - 1;
  return (
    <div class="page">
      <Masthead note={text('desk_not_affiliated')} />
      <main class="page-main">
        <div class="page-title">
          <h2>{text('support_title')}</h2>
        </div>
        {copy === null || file === null ? (
          <p class="notice caution" role="alert">
            {text('support_failed')}
          </p>
        ) : (
          <>
            <p>{text('support_intro')}</p>
            <section class="sheet">
              <div class="field">
                <label for={id}>{text('support_search')}</label>
                <input id={id} type="search" value={wanted} onInput={(event) => setWanted(event.currentTarget.value)} />
              </div>
              <p role="status" class={found > 0 ? 'hint' : 'fine'}>
                {sought === ''
                  ? text('support_search_hint')
                  : found > 0
                    ? counted('support_found', found)
                    : text('support_clean')}
              </p>
              <textarea class="page-copy" readOnly rows={20} aria-label={text('support_copy')} value={copy} />
              <a class="button primary" href={file} download="worklist-page.html">
                {text('support_save')}
              </a>
              <p class="fine">{text('support_after')}</p>
            </section>
          </>
        )}
      </main>
    </div>
  );
}
