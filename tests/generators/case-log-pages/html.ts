/** Text as it stands in markup. */
export const text = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Attributes of a tag, those that are null left out. */
export const attributes = (all: Record<string, string | null | undefined>): string =>
  Object.entries(all)
    .map(([name, value]) =>
      value === null || value === undefined ? '' : value === '' ? ` ${name}` : ` ${name}="${text(value)}"`,
    )
    .join('');

/** A button in one of the three tags that pages make them of. */
export function button(tag: 'button' | 'input' | 'a', words: string, all: Record<string, string | null>): string {
  const { type = 'button', ...rest } = all;
  if (tag === 'input') return `<input${attributes({ type, value: words, ...rest })}>`;
  if (tag === 'a') return `<a${attributes({ role: 'button', href: '#', ...rest })}>${text(words)}</a>`;
  return `<button${attributes({ type, ...rest })}>${text(words)}</button>`;
}
