import type { Operator } from '../model';

interface Name {
  /** Words that can be the surname: all before the comma, else the last word. */
  surname: readonly string[];
  given: readonly string[];
}

const TITLES = new Set(
  'dr prof mr mrs ms md do mbbs mbchb phd msc mph ms facr fsir frcr jr sr ii iii iv pa pac np aprn rn rpa'.split(' '),
);

/**
 * Where `me` stands among the operators: the index, null where nobody is me, `ambiguous` where two different people could be.
 * `me` holds the resident's names as worklists write them; initials, order, accents, case and titles do not matter.
 */
export function findMe(operators: readonly Operator[], me: readonly string[]): number | null | 'ambiguous' {
  const mine = me.map(nameOf).filter((name) => name.surname.length > 0);
  const found = operators.flatMap((operator, index) =>
    mine.some((name) => couldBe(name, nameOf(operator.name))) ? [index] : [],
  );
  const people = new Set(found.map((index) => spelled(nameOf(operators[index]!.name))));
  if (people.size > 1) return 'ambiguous';
  return found[0] ?? null;
}

function nameOf(text: string): Name {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\^/, ',')
    .replace(/['’]/g, '');
  const [before = [], ...after] = plain.split(',').map(wordsOf);
  const given = after.flatMap(untitled);
  const names = isTitledBySurname(before) ? before : untitled(before);
  if (after.length > 0) return { surname: names.length > 0 ? names : before, given };
  return { surname: names.slice(-1), given: names.slice(0, -1) };
}

const wordsOf = (text: string): string[] =>
  (text.match(/[\p{L}\d]+/gu) ?? []).filter((word) => !/^(pgy|r)?\d+$/.test(word));

const untitled = (words: readonly string[]): string[] => words.filter((word) => !TITLES.has(word));

/** "Anna Do" is a name; "Anna Chen DO" is one with a degree. */
const isTitledBySurname = (words: readonly string[]): boolean => words.length === 2 && words[1] === 'do';

const spelled = ({ surname, given }: Name): string => [...surname, ...given].join(' ');

function couldBe(a: Name, b: Name): boolean {
  const [long, short] = a.surname.length >= b.surname.length ? [a, b] : [b, a];
  // "van der Berg, Maria" against "Maria van der Berg": the rest of a longer surname stands among the other's given names.
  const particles = long.surname.slice(0, long.surname.length - short.surname.length);
  const rest = short.given.slice(short.given.length - particles.length);
  if (long.surname.slice(particles.length).join(' ') !== short.surname.join(' ')) return false;
  if (particles.join(' ') !== rest.join(' ')) return false;
  const [one, other] = [long.given[0], short.given.slice(0, short.given.length - particles.length)[0]];
  return one === undefined || other === undefined || sameGiven(one, other);
}

const sameGiven = (a: string, b: string): boolean => (a.length === 1 || b.length === 1 ? a[0] === b[0] : a === b);
