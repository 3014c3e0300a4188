import type { FormVersion } from '../form/form';
import { type Control, labelOf, labelOver } from '../form/label';
import { controlOf } from '../form/locate';
import { formsOf } from '../form/posting';
import { shownBy } from './read';
import { drawnAs, visible } from './visible';

const CONTROLS = 'select, textarea, input[type="text"], input[type="number"], input:not([type])';
/** By what a page says that it takes no case without an answer. */
const NEEDED = '[required], [aria-required="true"], [data-val-required]';
/** Of a label, and of their list. */
const [LONGEST, MOST] = [60, 10];

/**
 * The labels of what else the form wants an answer to and a draft holds none for, such as the Rotation of some programmes' forms: visible,
 * marked as needed and still blank. It is for the resident to choose there.
 */
export function alsoAsked(document: Document, form: FormVersion): string[] {
  const { lists, searchText } = form.picker;
  const specs = [...Object.values(form.fields), ...Object.values(lists), searchText];
  const ours = new Set(specs.map((spec) => controlOf(document, spec)));
  const all = formsOf(document, form).flatMap((element) => [...element.querySelectorAll<Control>(CONTROLS)]);
  const labels = all.filter((control) => !ours.has(control) && isOpen(control)).map(labelOf);
  return [...new Set(labels)].filter((words) => words !== '' && words.length <= LONGEST).slice(0, MOST);
}

/** Whether a person sees a control that is blank and may not stay so. */
function isOpen(control: Control): boolean {
  if (shownBy(control).trim() !== '' || control.matches(':disabled')) return false;
  const drawn = drawnAs(control);
  const needed = control.matches(NEEDED) || /\*/.test(labelOver(control)?.textContent ?? '');
  return needed && drawn !== null && visible(drawn);
}
