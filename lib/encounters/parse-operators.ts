import type { Operator } from '../model';

type Kind = Operator['kind'];

/** Words that say what somebody is, asked in this order: "attending resident supervisor" does not occur, "PA resident" does not either. */
const KINDS: readonly (readonly [Kind, RegExp])[] = [
  ['app', /\b(pa-?c|pa|np|aprn|app|rpa|rra|crnp|physician assistant|nurse practitioner)\b/i],
  ['fellow', /\bfellow\b/i],
  ['resident', /\b(residents?|res|trainee|r[1-7]|pgy[\s-]?\d)\b/i],
  ['attending', /\b(attendings?|att|staff|faculty|consultant)\b/i],
];
/** Words that say what somebody did, kept as the page writes them. */
const ROLE =
  /\b((?:first|1st|primary|second|2nd|secondary|third|3rd|assist(?:ant|ing|ed)?|supervis(?:or|ing|ed)|senior|lead|observ(?:er|ing)|scrub(?:bed)?|performing|performed|operator|proceduralist)(?: (?:operator|assistant|assist|resident|proceduralist))?)\b/i;
const CREDENTIAL = /^(m\.?d\.?|d\.?o\.?|mbbs|mbchb|ph\.?d\.?|msc?|mph|facr|fsir|frcr|pa-?c?|np|aprn|rpa|rn|jr\.?|sr\.?|ii|iii)$/i;
const LABEL = /^([^:]{2,40}):/;
const NUMBERED = /^\s*\(?\d{1,2}[.)]\s+/;
/** A provider's number before the name, as in "1001 - Kwame Osei". */
const PROVIDER_NUMBER = /^\d+\s*-\s*/;

/**
 * The text of a worklist's operators column → the people in it, in the page's order: "R. Chen (R5) first; Osei, K MD (attending)",
 * "Resident: Chen / Attending: Osei", "CHEN^R\OSEI^K", one a line. A kind that is not written is `unknown`, never worked out from a degree;
 * a role that is not written is ''.
 */
export function parseOperators(text: string): Operator[] {
  const people: Operator[] = [];
  let label = '';
  for (const piece of piecesOf(text)) {
    const own = LABEL.exec(piece);
    if (own !== null) label = own[1]!;
    const body = own === null ? piece : piece.slice(own[0].length);
    for (const person of peopleIn(body)) {
      const operator = operatorOf(person, label);
      if (operator !== null) people.push(operator);
    }
  }
  return people;
}

/** Separators that never stand inside a name; a label also begins a new piece where nothing separates it from the name before. */
function piecesOf(text: string): string[] {
  return text
    .replace(/\b((?:first |1st |primary |supervising )?(?:residents?|attendings?|fellows?|assistants?|operators?|app|staff)):/gi, ';$1:')
    .split(/[;\n\r\t\\/|&+]|\s+-\s+(?=\D)|\b(?:and|with|assisted by|supervised by)\b/i)
    .map((piece) => piece.replace(NUMBERED, '').trim())
    .filter((piece) => piece !== '');
}

/** Commas part people ("Rebecca Chen, Kwame Osei"), a surname from its given names ("Chen, Rebecca"), or degrees ("R Chen, MD"). */
function peopleIn(text: string): string[] {
  const people: string[] = [];
  for (const part of splitOutsideBrackets(text)) {
    const last = people.at(-1);
    if (last !== undefined && (isOnlyMarks(part) || isGivenOf(last, part))) people[people.length - 1] = `${last}, ${part}`;
    else people.push(part);
  }
  return people;
}

const splitOutsideBrackets = (text: string): string[] =>
  text
    .split(/,(?![^(]*\))/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

const isOnlyMarks = (part: string): boolean => nameWords(part).length === 0;

/** "Chen" + "Rebecca" is one person; "Rebecca Chen" + "Kwame Osei" are two, and so is anything after a complete name. */
function isGivenOf(last: string, part: string): boolean {
  if (last.includes(',') && nameWords(last.slice(last.indexOf(','))).length > 0) return false;
  const [surname, given] = [nameWords(last), nameWords(part)];
  const initials = given.every((word) => /^\p{L}\.?$/u.test(word));
  return surname.length === 1 || (initials && surname.length <= 3 && !surname.some((word) => /^\p{L}\.?$/u.test(word)));
}

/** A person's words without brackets, kinds, roles and degrees. */
function nameWords(text: string): string[] {
  let plain = text.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ').replace(new RegExp(ROLE, 'gi'), ' ');
  for (const [, words] of KINDS) plain = plain.replace(new RegExp(words, 'gi'), ' ');
  return plain.split(/[\s,]+/).filter((word) => /\p{L}/u.test(word) && !CREDENTIAL.test(word));
}

function operatorOf(text: string, label: string): Operator | null {
  const plain = text.replace(PROVIDER_NUMBER, '');
  const name = writtenName(plain);
  if (name === '') return null;
  const said = plain.includes('(') || plain.includes('[') ? plain : `${plain} `;
  const kind = kindIn(withoutName(said, name)) ?? kindIn(label) ?? 'unknown';
  const role = ROLE.exec(withoutName(said, name))?.[1] ?? ROLE.exec(label)?.[1] ?? '';
  return { name, kind, role: role.toLowerCase() };
}
