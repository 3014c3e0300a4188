import type { Refusal } from '../../model';
import type { FormVersion } from '../form/form';
import { formsOf, submitsForm } from '../form/posting';
import type { Resident } from './user-edits';

/** One fill of one form in one document. Everything that writes asks `stopped` first. */
export interface Session {
  document: Document;
  form: FormVersion;
  resident: Resident;
  /** A moment of `performance.now()`. */
  beganAt: number;
  /** Why nothing more may be written, null while all is as it was when the fill began. */
  stopped(): Refusal | null;
  /** The resident has been told how the form stands: a press of Submit goes through where `stands` finds it so, and ends the fill. */
  told(stands: () => boolean): void;
  /** Whether the fill is over: nothing is held back any more, and nothing may be set again. */
  ended(): boolean;
  end(): void;
}

/**
 * Begins a fill. It is stopped for good when the page goes away, its address changes, it is not the top frame's document, or the page sends
 * its form by itself. A half-filled case must not be logged, so that nothing is sent while a fill is under way: a press of Submit in that
 * second is held back, and the next one goes through.
 */
export function beginSession(document: Document, form: FormVersion, resident: Resident): Session {
  const view = document.defaultView;
  const address = document.location?.href.split('#')[0];
  const over = new AbortController();
  let stopped: Refusal | null = view === null || view.top !== view ? { code: 'page-changed', detail: 'frame' } : null;
  const stop = (detail: string) => {
    stopped ??= { code: 'page-changed', detail };
  };
  let stands = (): boolean => false;
  const hold = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const onClick = (event: Event) => {
    const { target } = event;
    if (!(target instanceof Element)) return;
    // A click of our own on a button that the browser takes for a Submit is held by itself, and goes on to the page's handlers.
    const sends = event.isTrusted
      ? submitsForm(target, form, formsOf(document, form))
      : target.closest(form.submitButton);
    if (!sends) return;
    if (event.isTrusted && stands()) over.abort();
    else hold(event);
  };
  const onSubmit = (event: Event) => {
    hold(event);
    stop('submitted');
  };
  // A form sent by the page's own code raises no `submit` event; where the browser tells of navigations, it can be held all the same.
  const onNavigate = (event: NavigateEvent) => {
    if (event.formData === null || !event.cancelable) return;
    event.preventDefault();
    stop('submitted');
  };
  const { navigation } = view ?? {};
  navigation?.addEventListener('navigate', onNavigate, { signal: over.signal });
  view?.addEventListener('pagehide', () => stop('left'), { signal: over.signal });
  view?.addEventListener('click', onClick, { capture: true, signal: over.signal });
  view?.addEventListener('submit', onSubmit, { capture: true, signal: over.signal });
  return {
    document,
    form,
    resident,
    beganAt: performance.now(),
    stopped() {
      if (document.defaultView !== view || document.location?.href.split('#')[0] !== address) stop('navigated');
      return stopped;
    },
    told(asTold) {
      stands = asTold;
    },
    ended: () => over.signal.aborted,
    end: () => over.abort(),
  };
}
