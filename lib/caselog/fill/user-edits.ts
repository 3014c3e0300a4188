import { FORMS } from '../form/forms';
import { type Control, controlOf } from '../form/locate';

/** Knows which values of a page the resident put there by hand. */
export interface Resident {
  /** `since`: a moment of `performance.now()`; from the beginning of the page unless told. */
  typed(control: Control, since?: number): boolean;
  /** What stands in a control from now on was written by us. */
  released(control: Control): void;
  /** What stands in a control was the resident's before we wrote over it, and stands there again. */
  owned(control: Control): void;
}

/**
 * Watches what the resident does on a page, by events that only a person can cause. Where the watch began after somebody had used the
 * page, a value which is not the one that the page was served with counts as the resident's.
 */
export function watchResident(document: Document): Resident {
  /** By id: when a control was last touched, and what it held before a widget was, null where its own value was changed by hand. */
  const touched = new Map<string, { at: number; before: string | null }>();
  const unknownPast = navigator.userActivation?.hasBeenActive !== false;
  const atStart = new Map(unknownPast ? controls(document).map((control) => [control, control.value]) : []);
  const widgets = FORMS.flatMap(({ fields }) => Object.values(fields)).filter(({ widget }) => widget !== null);

  const onValue = ({ isTrusted, target }: Event) => {
    if (isTrusted && isControl(target) && target.id) touched.set(target.id, { at: performance.now(), before: null });
  };
  const onGesture = ({ isTrusted, target }: Event) => {
    if (!isTrusted || !(target instanceof Element)) return;
    for (const spec of widgets) {
      const control = target.closest(spec.widget ?? '') && controlOf(document, spec);
      const earlier = control && touched.get(control.id);
      if (control) touched.set(control.id, { at: performance.now(), before: earlier ? earlier.before : control.value });
    }
  };
  for (const name of ['input', 'change']) document.addEventListener(name, onValue, { capture: true });
  for (const name of ['mousedown', 'keydown']) document.addEventListener(name, onGesture, { capture: true });

  return {
    typed(control, since = Number.NEGATIVE_INFINITY) {
      const touch = touched.get(control.id);
      if (touch && touch.at > since && touch.before !== control.value) return true;
      return since === Number.NEGATIVE_INFINITY && atStart.get(control) === control.value && !asServed(control);
    },
    released(control) {
      touched.delete(control.id);
      atStart.delete(control);
    },
    owned(control) {
      touched.set(control.id, { at: performance.now(), before: null });
    },
  };
}

const isControl = (target: EventTarget | null): target is Control =>
  target instanceof HTMLInputElement || target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement;

const controls = (document: Document): Control[] => [
  ...document.querySelectorAll<Control>('input[type="text"], select, textarea'),
];

/** Whether a control still holds what the page's own markup put there. */
function asServed(control: Control): boolean {
  if (!(control instanceof HTMLSelectElement)) return control.value === control.defaultValue;
  const served = [...control.options].findIndex(({ defaultSelected }) => defaultSelected);
  return control.selectedIndex === Math.max(served, 0);
}
