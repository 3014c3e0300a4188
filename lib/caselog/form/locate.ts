import { drawnAs, visible } from '../page/visible';
import { globalsOf, weigh } from './evidence';
import type { ControlSpec } from './form';
import { FORMS } from './forms';
import { CONTROLS, type Control, labelOf } from './label';
import { formsOf } from './posting';

export type { Control } from './label';

/** What a control is known by, and checked by again at the moment of writing. Never its value. */
export interface Signature {
  id: string;
  name: string;
  tag: string;
  type: string;
  label: string;
}

/** Where a control is: found; not there at all; there more than once; outside the form; or there, with too little that names it. */
export type Located =
  | { at: 'here'; control: Control; signature: Signature }
  | { at: 'nowhere' }
  | { at: 'doubled' }
  | { at: 'outside' }
  | { at: 'differs' };

/** How many kinds of evidence must name a control. */
const ENOUGH = 2;

/**
 * Finds a control by its evidence: two kinds must name it, none may name it as another, and no other control may have two. Reads only.
 */
export function locate(document: Document, spec: ControlSpec): Located {
  const globals = globalsOf(document);
  const weighed = [...document.querySelectorAll<Control>(CONTROLS)].map((control) => ({
    control,
    ...weigh(control, spec, globals),
  }));
  const named = weighed.filter(({ kinds }) => kinds >= ENOUGH);
  const inside = spec.inForm ? named.filter(({ control }) => standsIn(document, control)) : named;
  const found = only(inside.map(({ control }) => control));
  if (found === 'doubled') return { at: 'doubled' };
  if (found === null) {
    if (named.length > 0) return { at: 'outside' };
    return { at: weighed.some(({ kinds }) => kinds > 0) ? 'differs' : 'nowhere' };
  }
  const { otherwise } = inside.find(({ control }) => control === found)!;
  const fits = found.localName === spec.tag && spec.types.includes(found.type) && !otherwise;
  return fits ? { at: 'here', control: found, signature: signatureOf(found) } : { at: 'differs' };
}

const standsIn = (document: Document, control: Control): boolean =>
  FORMS.some((form) => formsOf(document, form).some((element) => control.form === element));

/** The control of a specification; null where it is not there, or not for sure. */
export function controlOf(document: Document, spec: ControlSpec): Control | null {
  const found = locate(document, spec);
  return found.at === 'here' ? found.control : null;
}

/** The same where it is a list; null where it is none. */
export function listOf(document: Document, spec: ControlSpec): HTMLSelectElement | null {
  const control = controlOf(document, spec);
  return control instanceof HTMLSelectElement ? control : null;
}

/** Whether a person could change the control now, or once what it is folded away in was opened. */
export function editable(control: Control, spec: ControlSpec): boolean {
  const drawn = drawnAs(control);
  const open = !control.matches(':disabled') && !('readOnly' in control && control.readOnly);
  return open && drawn !== null && visible(drawn, { folded: spec.folds });
}

/** What a control is known by. */
function signatureOf(control: Control): Signature {
  return {
    id: control.id,
    name: control.name,
    tag: control.localName,
    type: control.type,
    label: labelOf(control),
  };
}

export const sameSignature = (a: Signature, b: Signature): boolean =>
  a.id === b.id && a.name === b.name && a.tag === b.tag && a.type === b.type && a.label === b.label;

/** The one control; of several the one that a person sees. */
function only(all: Control[]): Control | 'doubled' | null {
  const [first, ...others] = all;
  if (!first || others.length === 0) return first ?? null;
  const seen = all.filter((control) => {
    const drawn = drawnAs(control);
    return drawn !== null && visible(drawn);
  });
  return seen.length === 1 && seen[0] ? seen[0] : 'doubled';
}
