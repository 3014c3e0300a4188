/** One word of a description: lower case, ASCII, with where it stood, [start, end) in UTF-16 units. */
export interface Word {
  text: string;
  start: number;
  end: number;
}

/** Far above any real description; a longer one is cut here and asked about. */
const MAX_READ = 2_000;

const ACCENTS: Record<string, string> = {};
for (let code = 0xc0; code < 0x250; code++) {
  const letter = String.fromCharCode(code);
  const plain = letter.normalize('NFD').charAt(0).toLowerCase();
  if (plain >= 'a' && plain <= 'z') ACCENTS[letter] = plain;
}

/** a to z for a letter, 0 to 9 for a digit, '' for anything else. */
function fold(text: string, at: number): string {
  const code = text.charCodeAt(at);
  if (code >= 97 && code <= 122) return text[at] as string;
  if (code >= 65 && code <= 90) return String.fromCharCode(code + 32);
  if (code >= 48 && code <= 57) return text[at] as string;
  return code >= 0xc0 && code < 0x250 ? (ACCENTS[text[at] as string] ?? '') : '';
}

const isDigit = (text: string): boolean => (text[0] as string) >= '0' && (text[0] as string) <= '9';
const ORDINAL = new Set(['st', 'nd', 'rd', 'th']);

/** A page that shows less than it has ends it with dots. */
const ENDS_IN_DOTS = /(?:…|\.{3})[\s)\]"']*$/;
const LAST = 40;

/** Whether a description is longer than is read, or is shown cut off. */
export const isCut = (description: string): boolean =>
  description.length > MAX_READ || ENDS_IN_DOTS.test(description.slice(-LAST));

/**
 * The words of a description. Letters and digits are separate words ("10FR" is two) but for codes and terms such as "y90", where a letter
 * comes first; "&" (also for "+"), "<" and ">" are words of their own; an apostrophe inside a word is passed over ("ADD'L"). Reads the first 2,000 characters.
 */
export function words(description: string): Word[] {
  const found: Word[] = [];
  const length = Math.min(description.length, MAX_READ);
  let text = '';
  let start = 0;
  let end = 0;
  /** Whether the word in hand began a run of letters and digits: "y90" stays one word, the "gx20" of "18gx20" does not. */
  let first = true;
  const close = () => {
    const last = found.at(-1);
    if (last && last.end === start && ORDINAL.has(text) && isDigit(last.text))
      found[found.length - 1] = { text: last.text + text, start: last.start, end };
    else if (text) found.push({ text, start, end });
    text = '';
  };
  for (let at = 0; at < length; at++) {
    const letter = fold(description, at);
    if (letter) {
      const last = text.at(-1);
      if (last !== undefined && isDigit(last) !== isDigit(letter) && !(first && isDigit(letter))) {
        close();
        first = false;
      }
      if (!text) start = at;
      text += letter;
      end = at + 1;
      continue;
    }
    const mark = description[at] as string;
    if ((mark === "'" || mark === '’') && text) continue;
    close();
    first = true;
    if (mark === '&' || mark === '+' || mark === '<' || mark === '>')
      found.push({ text: mark === '+' ? '&' : mark, start: at, end: at + 1 });
  }
  close();
  return found;
}
