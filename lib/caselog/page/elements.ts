import type { FillReport } from '../../model';
import { FORMS } from '../form/forms';
import { controlOf } from '../form/locate';
import { drawnAs } from './visible';

/** What a person sees of the fields that a report calls filled: the controls as drawn, and the panel of selected codes. */
export function filledElements(document: Document, { form: id, filled }: FillReport): Element[] {
  const form = FORMS.find((version) => version.id === id);
  if (!form) return [];
  const elements = filled.map(({ field }) => {
    if (field === 'entries') return document.querySelector(form.picker.selectedBody);
    const control = controlOf(document, form.fields[field]);
    return control && drawnAs(control);
  });
  return [...new Set(elements)].filter((element) => element !== null);
}
