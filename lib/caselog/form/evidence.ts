import { plain } from '../page/text';
import { contentsOf } from './contents';
import type { ControlSpec, Evidence, FormVersion } from './form';
import { FORMS } from './forms';
import { type Control, labelOf } from './label';

/** How many kinds of evidence name a control as what is looked for, its place among them where another does; and whether any names it otherwise. */
export interface Named {
  kinds: number;
  otherwise: boolean;
}

type Known = Pick<Evidence, 'names' | 'labels'> & Partial<Evidence>;

const ASSIGNMENT = /caseEntryApp\.globals\.(\w+)\s*=\s*["']#([\w-]+)["']/g;

const pickerSpecs = ({ picker }: FormVersion): ControlSpec[] => [...Object.values(picker.lists), picker.searchText];
const specsOf = (form: FormVersion): ControlSpec[] => [...Object.values(form.fields), ...pickerSpecs(form)];
const KNOWN: readonly Known[] = FORMS.flatMap((form) => [
  ...specsOf(form).map(({ evidence }) => evidence),
  ...form.others,
]);

/** What every kind of evidence says that a control is. */
interface Sayings {
  name: Known[];
  label: Known[];
  script: Known[];
  content: Known[];
}

/** Weighs the evidence for a control, among what is known of all controls of the form. Reads only. */
export function weigh(control: Control, { evidence }: ControlSpec, globals: Globals): Named {
  const { name, label, script, content } = sayings(control, globals);
  const named = [name, label, script, content].filter((says) => says.includes(evidence)).length;
  const kinds = named > 0 && placed(control, evidence) ? named + 1 : named;
  const contradicts = [name, label, script, ...(control.localName === 'select' ? [content] : [])];
  const otherwise = contradicts.some((says) => says.some((known) => known !== evidence));
  return { kinds, otherwise };
}

function sayings(control: Control, globals: Globals): Sayings {
  const own = [control.id, control.name].filter((name) => name !== '');
  const byName = KNOWN.filter(({ names }) => names.some((name) => own.includes(name)));
  const label = plain(labelOf(control));
  const contents = contentsOf(control);
  return {
    name: byName.length > 0 ? byName : byMessage(control),
    label: KNOWN.filter(({ labels }) => labels.includes(label)),
    script: KNOWN.filter((known) => known.globals?.some((name) => globals.get(name)?.has(control.id))),
    content: KNOWN.filter(({ content }) => content && contents.includes(content)),
  };
}

/** By the place of its complaint, which the page's validation finds by the field's name. */
function byMessage(control: Control): Known[] {
  const block = control.closest('.mb-2, .mb-3, .form-group') ?? control.parentElement;
  const places = [...(block?.querySelectorAll('[data-valmsg-for]') ?? [])].map((place) =>
    place.getAttribute('data-valmsg-for'),
  );
  const [only, ...others] = new Set(places);
  return only && others.length === 0 ? KNOWN.filter(({ names }) => names.includes(only)) : [];
}

function placed(control: Control, evidence: Evidence): boolean {
  if (evidence.place !== null) return control.closest(evidence.place) !== null;
  return FORMS.some(
    (form) => pickerSpecs(form).some((spec) => spec.evidence === evidence) && amongLists(control, form),
  );
}

/** How far above a list of the picker the others of it stand. */
const HIGHEST = 6;

/** Whether a control stands in one block with another list of the picker, and with no field of the header. */
function amongLists(control: Control, form: FormVersion): boolean {
  const lists = Object.values(form.picker.lists).map(({ evidence }) => evidence);
  const header = Object.values(form.fields).map(({ evidence }) => evidence);
  const isOf = (all: readonly Evidence[], other: Control) =>
    all.some(
      ({ names, labels }) =>
        names.includes(other.id) || names.includes(other.name) || labels.includes(plain(labelOf(other))),
    );
  for (let block = control.parentElement, up = 0; block && up < HIGHEST; block = block.parentElement, up++) {
    const others = [...block.querySelectorAll<Control>('select, textarea, input[type="text"]')].filter(
      (other) => other !== control,
    );
    if (others.some((other) => isOf(header, other))) return false;
    if (others.some((other) => isOf(lists, other))) return true;
  }
  return false;
}

/** Ids by the global that the page's own inline scripts give them to. */
export type Globals = ReadonlyMap<string, ReadonlySet<string>>;

/** Reads which controls the page's inline scripts name. */
export function globalsOf(document: Document): Globals {
  const globals = new Map<string, Set<string>>();
  for (const script of document.querySelectorAll('script:not([src])'))
    for (const [, name = '', id = ''] of (script.textContent ?? '').matchAll(ASSIGNMENT))
      globals.set(name, (globals.get(name) ?? new Set()).add(id));
  return globals;
}
