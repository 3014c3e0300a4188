import type { Refusal } from '../model';
import type { FormVersion } from './form';
import type { Resident } from './resident';

/** One fill of one form in one document. Everything that writes asks `stopped` first. */
export interface Session {
  document: Document;
  form: FormVersion;
  resident: Resident;
  /** A moment of `performance.now()`. */
  beganAt: number;
  /** Why nothing more may be written, null while all is as it was when the fill began. */
  stopped(): Refusal | null;
  end(): void;
}

/**
 * Begins a fill. It is stopped for good when the page goes away, its address changes, it is not the top frame's document, or its form is
 * about to be sent: a half-filled case must not be logged, so that sending is held back.
 */
export function beginSession(document: Document, form: FormVersion, resident: Resident): Session {
  const view = document.defaultView;
  const address = document.location?.href.split('#')[0];
  const over = new AbortController();
  let stopped: Refusal | null = view === null || view.top !== view ? { code: 'page-changed', detail: 'frame' } : null;
  const stop = (detail: string) => {
    stopped ??= { code: 'page-changed', detail };
  };
  view?.addEventListener('pagehide', () => stop('left'), { signal: over.signal });
  view?.addEventListener(
    'submit',
    (event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      stop('submitted');
    },
    { capture: true, signal: over.signal },
  );
  return {
    document,
    form,
    resident,
    beganAt: performance.now(),
    stopped() {
      if (document.defaultView !== view || document.location?.href.split('#')[0] !== address) stop('navigated');
      return stopped;
    },
    end: () => over.abort(),
  };
}
