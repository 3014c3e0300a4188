/** No report is longer; a longer text is cut here, and says so. */
export const READ_AT_MOST = 100_000;

const MARKUP = /\*\*|__+|[\u200b-\u200d\ufeff]/g;
const BLANKS = /[^\S\n]+/g;
/** Empty lines beyond the first, and rules drawn with dots or dashes: they say nothing, and would cost much time. */
const EMPTY_LINES = /(?:\n ?){3,}/g;
const DRAWN = /([.,;:_=*#~0-])\1{8,}/g;

/** A report's text with one kind of blank and line break; brackets of form fields ("[None]") and marks for bold are taken off. */
export function tidy(text: string): string {
  return text
    .slice(0, READ_AT_MOST)
    .replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
    .replace(MARKUP, ' ')
    .replace(/[[\]]/g, ' ')
    .replace(/[‘’]/g, "'")
    .replace(/[–—]/g, '-')
    .replace(BLANKS, ' ')
    .replace(EMPTY_LINES, '\n\n')
    .replace(DRAWN, '$1$1$1');
}

/** Whether a text lost its line breaks: more than this many characters a line. */
const FLAT_ABOVE = 600;
/** Whether the line breaks of a text were lost on the way, as in a spreadsheet's cell. */
export const isFlat = (text: string): boolean => text.length / (text.split('\n').length || 1) > FLAT_ABOVE;
