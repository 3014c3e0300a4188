/** Makes an element of the practice form, with its attributes and what stands in it. */
export function make(name: string, attributes: Record<string, string>, ...inside: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...inside);
  return made;
}

/** An element of the practice form, by its id. */
export const part = <E extends HTMLElement = HTMLElement>(id: string): E => document.getElementById(id) as E;

/** One of its lists. */
export const list = (id: string): HTMLSelectElement => part<HTMLSelectElement>(id);

/** What is chosen in a list, in words; '' where nothing is. */
export const chosen = (id: string): string => list(id).selectedOptions[0]?.text ?? '';

/** Puts options into a list behind a blank first one; whatever was chosen is gone, as in the Case Log. */
export function offer(id: string, texts: readonly string[]): void {
  const options = texts.map((text, index) => make('option', { value: String(index + 1) }, text));
  list(id).replaceChildren(make('option', { value: '' }), ...options);
}
