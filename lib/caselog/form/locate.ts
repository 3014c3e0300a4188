import { squash } from '../page/text';
import { drawnAs, visible } from '../page/visible';
import type { ControlSpec } from './form';

export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What a control is known by, and checked by again at the moment of writing. Never its value. */
export interface Signature {
  id: string;
  name: string;
  tag: string;
  type: string;
  label: string;
}

/** Where a control is: found; not there at all; there more than once; or there, but not as the form version pins it. */
export type Located =
  | { at: 'here'; control: Control; signature: Signature }
  | { at: 'nowhere' }
  | { at: 'doubled' }
  | { at: 'differs' };

const HASHED = /^[0-9a-f]{64}$/;
const ASSIGNMENT = /caseEntryApp\.globals\.(\w+)\s*=\s*["']#([0-9a-f]{64})["']/g;

/** Finds a control of the form by its specification. Reads only. */
export function locate(document: Document, spec: ControlSpec): Located {
  const found = 'id' in spec.at ? byId(document, spec) : byHash(document, spec, spec.at.within, spec.at.global);
  if (found === 'nowhere' || found === 'doubled' || found === 'differs') return { at: found };
  const signature = signatureOf(found);
  const labelled = spec.labels.length === 0 || spec.labels.includes(signature.label);
  const asPinned = labelled && found.type === spec.type && lengthOf(found) === spec.maxlength;
  return asPinned ? { at: 'here', control: found, signature } : { at: 'differs' };
}

/** The control of a specification; null where it is not there, or not as pinned. */
export function controlOf(document: Document, spec: ControlSpec): Control | null {
  const found = locate(document, spec);
  return found.at === 'here' ? found.control : null;
}

/** The same where it is a list; null where it is none. */
export function listOf(document: Document, spec: ControlSpec): HTMLSelectElement | null {
  const control = controlOf(document, spec);
  return control instanceof HTMLSelectElement ? control : null;
}

/** Whether a person could change the control now. `foldedIn` is the block that may be folded away around it. */
export function editable(control: Control, spec: ControlSpec): boolean {
  const drawn = drawnAs(control);
  const open = !control.matches(':disabled') && !('readOnly' in control && control.readOnly);
  return open && drawn !== null && visible(drawn, spec.foldedIn);
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

type Missing = 'nowhere' | 'doubled' | 'differs';

function byId(document: Document, { tag, at, labels }: ControlSpec): Control | Missing {
  if (!('id' in at)) return 'nowhere';
  const all = [...document.querySelectorAll<Control>(`${tag}#${at.id}:not([type="hidden"])`)];
  if (all.length === 0) return document.querySelector(`#${at.id}:not([type="hidden"])`) ? 'differs' : 'nowhere';
  // Of two lists without a label, only a person could tell which is meant.
  return labels.length === 0 && all.length > 1 ? 'doubled' : only(all);
}

/**
 * The hashed names differ from programme to programme, so three signs must agree on one box: the label, the box's place and shape, and
 * the page's own script, which names it (form.md 3).
 */
function byHash(document: Document, spec: ControlSpec, within: string, global: string): Control | Missing {
  const shaped = [...document.querySelectorAll<Control>(`${within} > ${spec.tag}[type="${spec.type}"]`)].filter(
    (box) => HASHED.test(box.id) && box.name === box.id && lengthOf(box) === spec.maxlength,
  );
  const labelled = shaped.filter((box) => spec.labels.includes(labelOf(box)));
  const named = namedByPage(document, global);
  if (labelled.length === 0) return named.size === 0 ? 'nowhere' : 'differs';
  const box = only(labelled);
  if (typeof box === 'string') return box;
  return named.size === 1 && named.has(box.id) ? box : 'differs';
}

function only(all: Control[]): Control | 'doubled' {
  const [first, ...others] = all;
  if (first && others.length === 0) return first;
  const seen = all.filter((control) => {
    const drawn = drawnAs(control);
    return drawn !== null && visible(drawn);
  });
  return seen.length === 1 && seen[0] ? seen[0] : 'doubled';
}

/** The ids that the page's inline scripts give to one of its globals. */
function namedByPage(document: Document, global: string): Set<string> {
  const ids = new Set<string>();
  for (const script of document.querySelectorAll('script:not([src])'))
    for (const [, name, id] of (script.textContent ?? '').matchAll(ASSIGNMENT))
      if (name === global && id !== undefined) ids.add(id);
  return ids;
}

const lengthOf = (control: Control): number | null => {
  const length = control.getAttribute('maxlength');
  return length === null ? null : Number(length);
};

/** The words of the label that stands in the same block; '' where none does. */
export function labelOf(control: Control): string {
  const label = labelOver(control);
  return label ? wordsOf(label) : '';
}

/** The label that stands in the same block as a control; the page ties the two together by nothing else (form.md 3). */
export function labelOver(control: Control): Element | null {
  for (let block = control.parentElement, depth = 0; block && depth < 3; block = block.parentElement, depth++) {
    const label = block.querySelector(':scope > label');
    if (label) return label;
  }
  return null;
}

/** A label's own words, without asterisk, colon and what sits inside it to explain it. */
export function wordsOf(label: Element): string {
  const own = [...label.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
  const bare = (text: string) => squash(text.replace(/[*:]/g, ' '));
  return bare(own.map(({ textContent }) => textContent ?? '').join(' ')) || bare(label.textContent ?? '');
}
