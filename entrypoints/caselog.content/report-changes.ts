import { fillUnderWay } from '../../lib/caselog';

/** How long the page must stand still before it is looked at again, in milliseconds. */
const QUIET = 300;

/** Tells what is read of the page now, and again whenever the page shows something else without being loaded anew: complaints, mostly. */
export function reportChanges<T>(document: Document, read: () => T, tell: (seen: T) => void): void {
  let told = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    const now = read();
    const text = JSON.stringify(now);
    if (text !== told) tell(now);
    told = text;
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => (fillUnderWay(document) ? later() : look()), QUIET);
  };
  look();
  new MutationObserver(later).observe(document.body, { childList: true, subtree: true, characterData: true });
}
