import type { Operator } from '../model';

/** Words that say what somebody is. The short ones are read in capitals only, for "Pa" and "Np" are names. */
const KINDS: readonly (readonly [Exclude<Operator['kind'], 'unknown'>, RegExp])[] = [
  ['app', /\b([Pp][Aa]-[Cc]|PA|NP|APP|RPA|RRA|CRNP|APRN|physician assistant|nurse practitioner)\b/],
  ['fellow', /\bfellow\b/i],
  ['resident', /\b(residents?|trainee|[Rr][1-7]|pgy[\s-]?\d)\b/i],
  ['attending', /\b(attendings?|staff|faculty|consultant)\b/i],
];
/** Words that say what somebody did; kept as the page writes them. */
const ROLE =
  /\b(first|1st|primary|second|2nd|secondary|third|3rd|assist(?:ant|ing|ed)?|supervis(?:or|ing|ed)|senior|lead|observ(?:er|ing)|scrub(?:bed)?|perform(?:ing|ed)|operator|proceduralist)( (?:operator|assistant|assist|proceduralist))?\b/i;
/** Degrees and fillers, which say nothing of a part in the procedure. */
const FILLER =
  /(?<![\p{L}.])(m\.?d\.?|d\.?o\.?|mbbs|mbchb|ph\.?d\.?|msc?|mph|facr|fsir|frcr|rn|jr|sr|ii|iii|dr|prof|ir|vir|by|physician|provider|doctor)(?![\p{L}])\.?/giu;
const NOBODY = /^(n\/?a|none|tbd|unassigned|unknown|[-–—]*)$/i;
const BRACKETS = /\(([^)]*)\)|\[([^\]]*)\]/g;
/** Nothing inside brackets separates. */
const OUTSIDE = '(?![^(]*\\))';
const STATEMENT = new RegExp(`[;\\n\\r\\t|/\\\\]${OUTSIDE}`);
const PERSON = new RegExp(`[,&+]${OUTSIDE}|\\band\\b|\\bwith\\b|(?=\\b(?:assisted|supervised) by\\b)`, 'i');
const LABEL = /^\s*([^:()]{2,40}):/;
const LABEL_AHEAD =
  /(?<!\b(?:first|1st|primary|second|2nd|supervising|ir))\s(?=(?:(?:first|1st|primary|second|2nd|supervising|ir) )?(?:residents?|attendings?|fellows?|assistant|operator|app|staff)\s*:)/gi;
/** A provider's or a line's number before the name: "1001 - Kwame Osei", "2. Chen". */
const NUMBER = /^\s*\(?\d+\s*[-.)]\s*/;

interface Person {
  surname: string;
  given: string;
  /** Everything beside the name, label last. */
  marks: string[];
}

/**
 * The text of a worklist's operators column → the people in it, in the page's order: "R. Chen (R5) first; Osei, K MD (attending)",
 * "Resident: Chen / Attending: Osei", "CHEN^R\OSEI^K", or one a line. A kind that is not written is `unknown`, never worked out from a
 * degree; a role that is not written is ''.
 */
export function parseOperators(text: string): Operator[] {
  if (NOBODY.test(text.trim())) return [];
  const people: Person[] = [];
  for (const statement of text.replace(LABEL_AHEAD, ';').split(STATEMENT)) {
    const [wholeLabel = '', label = ''] = LABEL.exec(statement) ?? [];
    const fresh = people.length;
    for (const part of statement.slice(wholeLabel.length).split(PERSON)) addPart(people, part, fresh);
    for (const person of people.slice(fresh)) person.marks.push(label);
  }
  return people.map(({ surname, given, marks }) => ({
    name: given === '' ? surname : `${surname}, ${given}`,
    kind: firstOf(marks, kindIn) ?? 'unknown',
    role: firstOf(marks, roleIn) ?? '',
  }));
}

/** A part is another person, the given names of the one before, or only marks of the one before ("MD", "(R5)", "first"). */
function addPart(people: Person[], part: string, fresh: number): void {
  const { name, marks } = split(part);
  const last = people.at(-1);
  if (name === '') last?.marks.push(marks);
  else if (last !== undefined && people.length > fresh && isGivenOf(last, name)) {
    last.given = name;
    last.marks.push(marks);
  } else people.push({ ...nameOf(name), marks: [marks] });
}

/** The name apart from brackets, kinds, roles and degrees. */
function split(part: string): { name: string; marks: string } {
  const brackets = [...part.matchAll(BRACKETS)].map((match) => match[1] ?? match[2] ?? '');
  let name = part.replace(BRACKETS, ' ').replace(NUMBER, ' ');
  const marks = [name, ...brackets].join(' ');
  for (const words of [...KINDS.map(([, pattern]) => pattern), ROLE]) name = name.replace(everywhere(words), ' ');
  return { name: tidy(name.replace(FILLER, ' ')), marks };
}

const everywhere = (pattern: RegExp): RegExp => new RegExp(pattern, `${pattern.flags}g`);

const tidy = (text: string): string =>
  text
    .replace(/^[^\p{L}]+|[^\p{L}.]+$/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

function nameOf(name: string): { surname: string; given: string } {
  const [surname = '', ...given] = name.split('^');
  return { surname, given: given.join(' ').trim() };
}

/** "Chen" + "Rebecca" and "van der Berg" + "M." are one person; "Rebecca Chen" + "Kwame Osei" are two. */
function isGivenOf(last: Person, name: string): boolean {
  const isMarked = last.marks.some((mark) => kindIn(mark) !== null || roleIn(mark) !== null);
  if (last.given !== '' || isMarked) return false;
  const words = last.surname.split(' ');
  return words.length === 1 || (isInitials(name) && !words.some(isInitials));
}

const isInitials = (words: string): boolean =>
  words.split(' ').every((word) => /^(\p{L}\.?)+$/u.test(word) && word.replace(/\./g, '').length === 1);

const kindIn = (text: string): Operator['kind'] | null => KINDS.find(([, words]) => words.test(text))?.[0] ?? null;
const roleIn = (text: string): string | null => ROLE.exec(text)?.[0].toLowerCase() ?? null;

function firstOf<T>(texts: readonly string[], find: (text: string) => T | null): T | null {
  for (const text of texts) {
    const found = find(text);
    if (found !== null) return found;
  }
  return null;
}
