import { fillUnderWay } from '../../lib/caselog';
import type { LoadedCaseLog } from '../../lib/model';

/** How long the page must stand still before it is looked at again, in milliseconds. */
const QUIET = 300;

/** Tells the state of the page now, and again whenever the page shows another one without being loaded anew: complaints, mostly. */
export function reportChanges(
  document: Document,
  state: () => LoadedCaseLog,
  tell: (state: LoadedCaseLog) => void,
): void {
  let told = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    const now = state();
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
