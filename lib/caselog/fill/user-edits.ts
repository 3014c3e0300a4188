import { FORMS } from '../form/forms';
import type { Control } from '../form/label';
import { controlOf } from '../form/locate';

/** Knows which values of a page the resident put there by hand. */
export interface Resident {
  /** `since`: a moment of `performance.now()`; from the beginning of the page unless told. */
  typed(control: Control, since?: number): boolean;
  /** What stands in a control from now on was written by us. */
  released(control: Control): void;
  /** What stands in a control was the resident's before we wrote over it, and stands there again. */
  owned(control: Control): void;
}

/** What is known of one control: when a person last changed it, and what it held before a widget did and once that was done. */
interface Touch {
  at: number;
  by: 'hand' | 'widget';
  before: string;
  after: string | null;
}

/** How soon a page is done with what a person did, in milliseconds: what it changes later is its own doing. */
const SETTLED = 30;
/** Keys that leave a box or give it up, and choose nothing. */
const LEAVES = /^(Escape|Tab|Shift|Control|Alt|Meta|Enter)$/;
const CALENDARS = '.datepicker, .ui-datepicker';

/**
 * Watches what the resident does on a page, by events that only a person can cause. A value that changed after the resident's own last event is
 * the page's. Where the watch may have begun after somebody used the page, or the browser has put back what stood in it before, a value that
 * is not the one that the page was served with counts as the resident's.
 */
export function watchResident(document: Document): Resident {
  const touched = new WeakMap<Control, Touch>();
  const ours = new WeakSet<Control>();
  const unseen = document.readyState !== 'loading' && navigator.userActivation?.hasBeenActive !== false;
  const unknownPast = unseen || isRestored();
  const specs = FORMS.flatMap(({ fields }) => Object.values(fields)).filter(({ widget }) => widget !== null);

  const touch = (control: Control, by: Touch['by'], before: string) => {
    const made: Touch = { at: performance.now(), by, before, after: null };
    touched.set(control, made);
    setTimeout(() => {
      made.after = control.value;
    }, SETTLED);
  };
  const onValue = ({ isTrusted, target }: Event) => {
    if (isTrusted && isControl(target)) touch(target, 'hand', '');
  };
  /** Boxes in whose calendar a person walks by the keys: there Enter takes the day. */
  const choosing = new WeakSet<Control>();
  const onGesture = (event: Event) => {
    const { isTrusted, target } = event;
    if (!isTrusted || !(target instanceof Element)) return;
    for (const { control } of widgetsAt(target)) {
      // A click into the box, or a key that leaves it, chooses nothing: what comes of it is the widget's own memory.
      const chooses =
        event instanceof KeyboardEvent
          ? !LEAVES.test(event.key) || choosing.has(control)
          : target !== control && (target.closest(CALENDARS) !== null || control.localName === 'select');
      if (event instanceof KeyboardEvent && /^(Arrow|Page)/.test(event.key)) choosing.add(control);
      if (chooses)
        touch(control, 'widget', touched.get(control)?.by === 'widget' ? touched.get(control)!.before : control.value);
    }
  };
  const widgetsAt = (target: Element) =>
    specs.flatMap((spec) => {
      const control = target.closest(spec.widget ?? '') && controlOf(document, spec);
      return control ? [{ control }] : [];
    });
  for (const name of ['input', 'change']) document.addEventListener(name, onValue, { capture: true });
  for (const name of ['mousedown', 'click', 'keydown']) document.addEventListener(name, onGesture, { capture: true });

  return {
    typed(control, since = Number.NEGATIVE_INFINITY) {
      const last = touched.get(control);
      if (last && last.at > since) {
        const stands = last.after === null || last.after === control.value;
        return stands && (last.by === 'hand' || last.before !== control.value);
      }
      return since === Number.NEGATIVE_INFINITY && unknownPast && !ours.has(control) && !asServed(control);
    },
    released(control) {
      touched.delete(control);
      choosing.delete(control);
      ours.add(control);
    },
    owned(control) {
      touched.set(control, { at: performance.now(), by: 'hand', before: '', after: control.value });
    },
  };
}

const isControl = (target: EventTarget | null): target is Control =>
  target instanceof HTMLInputElement || target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement;

/** Whether the browser may have put back into the boxes what stood there before: it says so by no event. */
function isRestored(): boolean {
  const [entry] = performance.getEntriesByType?.('navigation') ?? [];
  const type = (entry as PerformanceNavigationTiming | undefined)?.type;
  return type === 'reload' || type === 'back_forward';
}

/** Whether a control still holds what the page's own markup put there. */
function asServed(control: Control): boolean {
  if (!(control instanceof HTMLSelectElement)) return control.value === control.defaultValue;
  const served = [...control.options].findIndex(({ defaultSelected }) => defaultSelected);
  return control.selectedIndex === Math.max(served, 0);
}
