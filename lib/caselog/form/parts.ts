import type { FormPart, PartState } from '../../model';
import { type FormVersion, WRITING_ORDER } from './form';
import { locate } from './locate';
import { pickerParts } from './picker-parts';
import { formsOf } from './posting';

/** Parts that some programmes' forms do not have (form.md 3). */
const OPTIONAL: ReadonlySet<string> = new Set(['attending', 'comments']);

/** Every part of a form version as a page has it, by our names for the parts. Reads only, and tells nothing of what the page says. */
export function partsOf(document: Document, form: FormVersion): FormPart[] {
  const part = (name: string, state: PartState): FormPart => ({ part: name, state, optional: OPTIONAL.has(name) });
  const { lists } = form.picker;
  const { searchButton, resultBody, selected } = pickerParts(document, form.picker);
  const found = (element: unknown): PartState => (element === null ? 'nowhere' : 'here');
  return [
    part('form', byCount(formsOf(document, form).length)),
    ...WRITING_ORDER.map((field) => part(field, locate(document, form.fields[field]).at)),
    ...Object.entries(lists).map(([name, spec]) => part(`picker ${name}`, locate(document, spec).at)),
    part('picker searchButton', found(searchButton)),
    part('picker resultBody', found(resultBody)),
    part('picker selectedBody', found(selected)),
  ];
}

/** Whether a part is as the version knows it, or may be wanting. */
export const isFine = ({ state, optional }: FormPart): boolean => state === 'here' || (optional && state === 'nowhere');

const byCount = (count: number): PartState => (count === 1 ? 'here' : count === 0 ? 'nowhere' : 'doubled');
