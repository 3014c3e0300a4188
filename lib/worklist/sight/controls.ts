import type { Sight } from './sight';
import { type Line, oneLine } from './text-run';

/** Boxes whose content is a text that the person sees as it stands. */
const TEXTUAL = new Set(['text', 'date', 'datetime-local', 'time', 'number', 'tel', '']);
const ASKING = /\b(?:search|find|filter|query|look ?up|go|apply|buscar|rechercher|chercher|suche[n]?|filtern)\b/i;

/** The controls in an element that can be seen and show a value of their own. */
export function controlsIn(element: Element, sight: Sight): Element[] {
  const such = element.matches('input, select, textarea')
    ? [element]
    : Array.from(element.querySelectorAll('input, select, textarea'));
  return such.filter(
    (control) =>
      sight.shows(control) && (control.tagName !== 'INPUT' || TEXTUAL.has((control as HTMLInputElement).type)),
  );
}

/** What a control shows: the text in a box, the chosen option; no lines where it shows nothing. */
export function shownIn(control: Element): Line[] {
  const raw =
    control.tagName === 'SELECT'
      ? ((control as HTMLSelectElement).selectedOptions[0]?.text ?? '')
      : (control as HTMLInputElement).value;
  const text = raw.replace(/\s+/g, ' ').trim();
  return text === '' ? [] : [oneLine(text, control)];
}

/** Whether a control asks instead of telling: what stands in a search form or a filter is no patient's. */
export function isAsking(control: Element): boolean {
  if (control.matches('[type="search"], [role="searchbox"], [role="combobox"][aria-autocomplete]')) return true;
  if (control.closest('[role="search"], search, thead, [role="columnheader"]')) return true;
  const form = control.closest('form, fieldset, [role="form"]');
  const buttons = Array.from(
    form?.querySelectorAll('button, input[type="submit"], input[type="button"], [role="button"]') ?? [],
  );
  return buttons.some((button) =>
    ASKING.test(button.textContent || (button as HTMLInputElement).value || button.getAttribute('aria-label') || ''),
  );
}
