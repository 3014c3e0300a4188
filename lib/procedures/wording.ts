import { understand } from './spelling';

/** No procedure's name is longer, in characters of its normal form. */
const LONGEST = 200;
/** No description that normalises to so much is longer itself. */
const LONGEST_GIVEN = 400;

const TOKEN = /\p{N}+(?:\.\p{N}+)*|[\p{L}\p{M}]+|[&<>≤≥]/gu;
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const YEAR = '(?:(?:19|20)\\d{2}|\\d{2})';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';

/** What may name a patient: record and accession numbers, dates, what was cut out of the page's text, a name as DICOM writes it. */
const IDENTIFYING = [
  /\p{N}{6,}/u,
  /\b(?:mrn|dob|ssn)\b/,
  /\b\d{1,2}([./-])\d{1,2}\1(?:\d{4}|\d{2})\b/,
  /\b\d{1,2} \d{1,2} (?:19|20)\d{2}\b/,
  /\b(?:19|20)\d{2}([ ./-])\d{1,2}\1\d{1,2}\b/,
  new RegExp(`\\b${DAY}[ .,/-]*${MONTH}[ .,/-]*${YEAR}\\b`),
  new RegExp(`\\b${MONTH}[ .,/-]*${DAY}[ .,/-]+${YEAR}\\b`),
  /[…^]/,
];
const BESIDE_COMMA = /([\p{L}\p{M}]+)\s*,\s*(?=([\p{L}\p{M}]+))/gu;

/** "DOE, JANE": two words at a comma of which the lexicon knows neither. "BIOPSY, LIVER" and "ZORPLEX, RIGHT" are procedures. */
const namesSomebody = (text: string): boolean =>
  Array.from(text.matchAll(BESIDE_COMMA)).some(([, before, after]) =>
    [before, after].every((word) => understand(word as string)?.how !== 'known'),
  );

const folded = (text: string): string => text.normalize('NFKC').toLowerCase().normalize('NFKC');

/**
 * The normal form under which a description is taught: case, spacing and punctuation are passed over; words, their order, numbers and the
 * signs "&" (also for "+"), "<", ">" stay, in any script. "IR PORT PLCMT, >5YR" is "ir port plcmt > 5 yr"; its own normal form is itself.
 * Null where the description must not be learned, because it is empty, longer than a procedure's name, or could hold patient data: a run of
 * six digits, a date, a name at a comma or caret (safety.md E1).
 */
export function wordingOf(description: string): string | null {
  if (description.length > LONGEST_GIVEN) return null;
  const given = description.toLowerCase();
  const words = (folded(description).replaceAll('+', '&').match(TOKEN) ?? []).join(' ');
  if (words === '' || words.length > LONGEST) return null;
  if (IDENTIFYING.some((form) => form.test(given) || form.test(words)) || namesSomebody(given)) return null;
  return words;
}
