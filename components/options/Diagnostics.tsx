import { useState } from 'preact/hooks';
import { text } from '../../lib/platform/text';
import { CopyButton } from '../CopyButton';

/** What can be told a maintainer of a fault, shown before it is copied. */
export function Diagnostics({ collect }: { collect: () => Promise<string> }) {
  const [collected, setCollected] = useState<string | null>(null);
  return (
    <section class="sheet">
      <h2>{text('diagnostics_title')}</h2>
      <p class="fine">{text('diagnostics_hint')}</p>
      {collected === null ? (
        <button type="button" class="button small" onClick={() => void collect().then(setCollected)}>
          {text('diagnostics_show')}
        </button>
      ) : (
        <>
          <textarea class="diagnostics" readOnly rows={10} aria-label={text('diagnostics_name')} value={collected} />
          <CopyButton value={collected} what={text('diagnostics_name')} />
        </>
      )}
    </section>
  );
}
