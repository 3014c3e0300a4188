import type { FormOption } from '../../model';
import type { ControlSpec } from '../form/form';
import type { Control } from '../form/label';
import { type Choice, isBlank, sameOption } from './options';
import { squash, toIsoDate } from './text';
import { drawnAs } from './visible';

/** The choices of a list as they stand. */
export const choicesOf = (select: HTMLSelectElement): Choice[] =>
  [...select.options].map(({ value, text, disabled }) => ({ value, text, disabled }));

/** Whether a list can be used and holds something to choose. */
export const offers = (control: Control): boolean =>
  control instanceof HTMLSelectElement && !control.disabled && choicesOf(control).some((choice) => !isBlank(choice));

/** Whether a control is a list that offers nothing: it is being fetched, and what it will show is not known yet. */
export const isLoading = (control: Control): boolean => control instanceof HTMLSelectElement && !offers(control);

/** What a control shows a person: the text of its box, or of the chosen option; '' where nothing is chosen. */
export function shownBy(control: Control): string {
  if (!(control instanceof HTMLSelectElement)) return control.value;
  const chosen = control.options[control.selectedIndex];
  return chosen && !isBlank(chosen) ? squash(chosen.text) : '';
}

/** What a control holds, exactly: its value, and of a list the chosen option's text. */
export function rawOf(control: Control): FormOption {
  const text = control instanceof HTMLSelectElement ? (control.options[control.selectedIndex]?.text ?? '') : '';
  return { value: control.value, text: squash(text) };
}

/** The place of exactly this option among the choices of a list, -1 where it is not among them. */
export const placeOf = (choices: readonly Choice[], { value, text }: FormOption): number =>
  choices.findIndex((choice) => choice.value === value && squash(choice.text) === squash(text));

/** What a control shows, as a report says it: dates as ISO where they are dates. */
export const reported = (shown: string, { kind }: ControlSpec): string =>
  kind === 'date' ? (toIsoDate(shown) ?? shown) : shown;

/** Whether a control holds what was wanted: exactly that option or value where one was named, else what shows as the wanted. */
export const holdsIn = (control: Control, wanted: string, exact: FormOption | null, spec: ControlSpec): boolean =>
  isDrawnTrue(control) && (exact ? sameRaw(rawOf(control), exact) : agrees(shownBy(control), wanted, spec));

/** Whether what a widget draws of a list is what the list holds: a person sees and believes the drawing. */
function isDrawnTrue(control: Control): boolean {
  const drawn = drawnAs(control);
  const shown =
    drawn && drawn !== control ? drawn.querySelector('[id$="-container"], .select2-selection__rendered') : null;
  if (!shown) return true;
  const words = squash(shown.getAttribute('title') ?? shown.textContent ?? '');
  return shownBy(control) === '' || words === shownBy(control);
}

const sameRaw = (one: FormOption, other: FormOption): boolean =>
  one.value === other.value && squash(one.text) === squash(other.text);

/** Whether what a control shows is what was wanted. */
export function agrees(shown: string, wanted: string, { kind }: ControlSpec): boolean {
  switch (kind) {
    case 'date':
      return toIsoDate(shown) === wanted;
    case 'text':
      return shown.replace(/\r\n?/g, '\n') === wanted.replace(/\r\n?/g, '\n');
    default:
      return shown !== '' && sameOption(shown, wanted, kind);
  }
}
