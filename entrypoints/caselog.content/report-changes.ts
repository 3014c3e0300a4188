import { fillUnderWay } from '../../lib/caselog';
import type { Answer } from '../../lib/model';

/** How long the page must stand still before it is looked at again, in milliseconds. */
const QUIET = 300;
/** So often the page is looked at again only because nobody answered: the worker was stopped when it was told. */
const TRIES = 5;

/**
 * Tells what is read of the page now, and again whenever the page shows something else without being loaded anew: complaints, mostly.
 * @returns looks at once, and tells whatever there is
 */
export function reportChanges<T>(
  document: Document,
  read: () => T,
  tell: (seen: T) => Promise<Answer<unknown>>,
): () => void {
  let told = '';
  let unheard = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    const now = read();
    const text = JSON.stringify(now);
    if (text === told) return;
    told = text;
    void tell(now).then((reply) => {
      const isHeard = reply.ok || reply.refusal.code !== 'no-answer';
      unheard = isHeard ? 0 : unheard + 1;
      if (isHeard || told !== text || unheard === TRIES) return;
      told = '';
      later();
    });
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => (fillUnderWay(document) ? later() : look()), QUIET);
  };
  look();
  new MutationObserver(later).observe(document.body, { childList: true, subtree: true, characterData: true });
  return () => {
    told = '';
    look();
  };
}
