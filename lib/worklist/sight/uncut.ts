import { tidy } from './text-run';

/** A title is put so far around the text it spells out. */
const NEAR = 3;
const LONGEST = 300;

/** A text that was cut short with dots, as the title around it spells it out; as it is where none does. */
export function uncut(text: string, element: Element): string {
  const begun = /(?:\.\.|…)$/.test(text) ? beginningOf(text) : '';
  if (begun === '') return text;
  for (let [at, up] = [element as Element | null, 0]; at && up < NEAR; at = at.parentElement, up += 1) {
    const title = tidy(at.getAttribute('title') ?? '');
    if (title.length > begun.length && title.length <= LONGEST && title.startsWith(begun)) return title;
  }
  return text;
}

/** A text without the dots at its end. */
function beginningOf(text: string): string {
  let end = text.length;
  while (end > 0 && '.… '.includes(text[end - 1]!)) end -= 1;
  return text.slice(0, end);
}
