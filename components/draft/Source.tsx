import { useId, useState } from 'preact/hooks';
import type { Provenance } from '../../lib/model';
import { text } from '../../lib/platform/text';
import { sourceText, sourceWord } from '../words';

/** Where a value came from: one word, and the whole of it on hover and on focus. Escape puts it away. */
export function Source({ from, what }: { from: Provenance; what: string }) {
  const id = useId();
  const [away, setAway] = useState(false);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || away) return;
    event.preventDefault();
    event.stopPropagation();
    setAway(true);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hovering only shows again what focus shows too
    <span class={away ? 'source away' : 'source'} onMouseLeave={() => setAway(false)}>
      <button
        type="button"
        class="source-word"
        aria-describedby={id}
        onKeyDown={onKeyDown}
        onClick={() => setAway(false)}
        onBlur={() => setAway(false)}
      >
        <span class="unseen">{text('source_of', what)} </span>
        {sourceWord(from)}
      </button>
      <span class="source-tip" role="tooltip" id={id}>
        {sourceText(from)}
      </span>
    </span>
  );
}
