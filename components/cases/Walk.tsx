import { text } from '../../lib/platform/text';

/** From one case of the list to the next, by press or key. */
export function Walk({ at, of, onGo }: { at: number; of: number; onGo: (at: number) => void }) {
  return (
    <div class="cases-walk">
      <button
        type="button"
        class="button small"
        aria-keyshortcuts="P K"
        aria-disabled={at === 0}
        onClick={() => at > 0 && onGo(at - 1)}
      >
        {text('cases_previous')} <kbd>P</kbd>
      </button>
      <span class="fine">{text('cases_at', at + 1, of)}</span>
      <button
        type="button"
        class="button small"
        aria-keyshortcuts="N J"
        aria-disabled={at + 1 === of}
        onClick={() => at + 1 < of && onGo(at + 1)}
      >
        {text('drafts_next_case')} <kbd>N</kbd>
      </button>
    </div>
  );
}
