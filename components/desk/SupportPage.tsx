import { text } from '../../lib/platform/text';

/** Offered where a page was not read, or not wholly: its structure, without its words, is what support for it is made from. */
export function SupportPage({ onCopy }: { onCopy: () => void }) {
  return (
    <div class="site-offer">
      <button type="button" class="button small" onClick={onCopy}>
        {text('support_button')}
      </button>
      <p class="fine">{text('support_why')}</p>
    </div>
  );
}
