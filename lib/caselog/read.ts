import type { ControlSpec } from './form';
import type { Control } from './locate';
import { type Choice, isBlank, sameOption } from './options';
import { squash, toIsoDate } from './text';

/** The choices of a list as they stand. */
export const choicesOf = (select: HTMLSelectElement): Choice[] =>
  [...select.options].map(({ value, text, disabled }) => ({ value, text, disabled }));

/** Whether a list can be used and holds something to choose. */
export const offers = (control: Control): boolean =>
  control instanceof HTMLSelectElement && !control.disabled && choicesOf(control).some((choice) => !isBlank(choice));

/** What a control shows a person: the text of its box, or of the chosen option; '' where nothing is chosen. */
export function shownBy(control: Control): string {
  if (!(control instanceof HTMLSelectElement)) return control.value;
  const chosen = control.options[control.selectedIndex];
  return chosen && !isBlank(chosen) ? squash(chosen.text) : '';
}

/** What a control shows, as a report says it: dates as ISO where they are dates. */
export const reported = (shown: string, { kind }: ControlSpec): string =>
  kind === 'date' ? (toIsoDate(shown) ?? shown) : shown;

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
