/** Markup that is already safe to put into a page. */
export interface Html {
  readonly markup: string;
}

type Part = Html | string | number | false | null | undefined | readonly Html[];

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const render = (part: Part): string => {
  if (part === false || part === null || part === undefined) return '';
  if (typeof part === 'string' || typeof part === 'number')
    return String(part).replaceAll(/[&<>"']/g, (c) => ESCAPES[c]!);
  return 'markup' in part ? part.markup : part.map(render).join('');
};

/** A template whose values are escaped, other templates and lists of them excepted. */
export const html = (texts: TemplateStringsArray, ...parts: Part[]): Html => ({
  markup: texts.reduce((markup, text, i) => markup + render(parts[i - 1]) + text),
});

/** A value as a script literal inside an inline script. */
export const scriptValue = (value: unknown): Html => ({ markup: JSON.stringify(value).replaceAll('<', '\\u003c') });
