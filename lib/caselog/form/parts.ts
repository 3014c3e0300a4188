import type { FormPart, PartState } from '../../model';
import { type ControlSpec, type FormVersion, WRITING_ORDER } from './form';
import { locate } from './locate';

/** Every part of a form version as a page has it, by our names for the parts. Reads only, and tells nothing of what the page says. */
export function partsOf(document: Document, form: FormVersion): FormPart[] {
  const forms = formsOf(document, form);
  const control = (part: string, spec: ControlSpec, holder: Element | null): FormPart => {
    const found = locate(document, spec);
    const inside = found.at !== 'here' || holder === null || holder.contains(found.control);
    return { part, state: inside ? found.at : 'outside', optional: spec.optional };
  };
  const { lists, searchText, searchButton, resultBody, selectedBody, tab } = form.picker;
  return [
    { part: 'form', state: byCount(forms.length), optional: false },
    ...WRITING_ORDER.map((field) => control(field, form.fields[field], forms[0] ?? null)),
    ...Object.entries({ ...lists, searchText }).map(([name, spec]) => control(`picker ${name}`, spec, null)),
    ...Object.entries({ searchButton, resultBody, selectedBody, tab }).map(([name, selector]) => ({
      part: `picker ${name}`,
      state: byCount(document.querySelectorAll(selector).length),
      optional: false,
    })),
  ];
}

/** Whether a part is as the version knows it, or may be wanting. */
export const isFine = ({ state, optional }: FormPart): boolean => state === 'here' || (optional && state === 'nowhere');

/** The forms that post to where the version posts. */
export function formsOf(document: Document, { action }: FormVersion): HTMLFormElement[] {
  return [...document.querySelectorAll('form')].filter((form) => {
    const target = form.getAttribute('action');
    const posts = form.getAttribute('method')?.toLowerCase() === 'post';
    return posts && target !== null && pathOf(target, document.baseURI) === action;
  });
}

const byCount = (count: number): PartState => (count === 1 ? 'here' : count === 0 ? 'nowhere' : 'doubled');

function pathOf(address: string, base: string): string | null {
  try {
    return new URL(address, base).pathname.toLowerCase();
  } catch {
    return null;
  }
}
