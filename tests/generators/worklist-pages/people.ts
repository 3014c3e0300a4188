import type { Draw } from './random';

const FAMILY =
  'Hall,Osei,Lindqvist,Hartmann,Nguyen,Garcia,Johnson,Kowalski,Patel,Washington,Ramirez,Schultz,Okafor,Delgado,Thompson,Park,Fitzgerald,Brooks,Abernathy,Castillo,Jefferson,Moreau,Whitfield,Yoder,Zimmerman,Baptiste,Chen,Donovan,Eriksen,Foster,Greenberg,Hollis,Ibarra,Jankowski,Keller,Lopez,McAllister,Novak,Oyelaran,Price,Quintero,Rosario,Sandoval,Tran,Underwood,Vasquez,Wexler,Xiong,Youngblood,Zapata,O’Connell'
    .replace('’', "'")
    .split(',')
    .concat(['Smith-Reyes', 'De La Cruz', 'Van Buren', "D'Amico", 'St. Clair']);
const WOMEN =
  'Nia,Mary,Ellen,Grace,Priya,Carmen,Latoya,Dorothy,Linh,Helen,Rosa,Judith,Amara,Beverly,Simone,Yolanda'.split(',');
const MEN =
  'Kwame,Per,John,Walter,Luis,Darnell,Minh,Stanley,Rafael,Victor,Emeka,Theodore,Harold,Andre,Wesley,Isaac'.split(',');
const MIDDLE = ['', '', '', 'Ann', 'J', 'Lee', 'R', 'Marie', 'T', 'Allen'];

export interface Person {
  family: string;
  given: string;
  middle: string;
  sex: 'F' | 'M';
}

/** People of one page: no two of them share a family name and a first name. */
export function drawPeople(draw: Draw, count: number): Person[] {
  const people: Person[] = [];
  const seen = new Set<string>();
  while (people.length < count) {
    const sex = draw.chance(0.5) ? 'F' : 'M';
    const family = draw.pick(FAMILY);
    const given = draw.pick(sex === 'F' ? WOMEN : MEN);
    if (seen.has(family + given)) continue;
    seen.add(family + given);
    people.push({ family, given, middle: draw.pick(MIDDLE), sex });
  }
  return people;
}

export const NAME_STYLES = {
  'LAST, FIRST': 6,
  'Last, First': 4,
  'LAST, FIRST MIDDLE': 3,
  'First Last': 2,
  'LAST^FIRST^MIDDLE': 1.5,
  'LAST,FIRST': 1.5,
};
export type NameStyle = keyof typeof NAME_STYLES;

/** A person's name as this hospital writes it. */
export function named({ family, given, middle }: Person, style: NameStyle): string {
  const first = middle ? `${given} ${middle}` : given;
  switch (style) {
    case 'LAST, FIRST':
      return `${family}, ${given}`.toUpperCase();
    case 'Last, First':
      return `${family}, ${first}`;
    case 'LAST, FIRST MIDDLE':
      return `${family}, ${first}`.toUpperCase();
    case 'First Last':
      return `${first} ${family}`;
    case 'LAST^FIRST^MIDDLE':
      return [family, given, middle].filter(Boolean).join('^').toUpperCase();
    case 'LAST,FIRST':
      return `${family},${given}`.toUpperCase();
  }
}

/** A physician's name as a list shows it. */
export function physicianNamed(person: Person, style: 'LAST, FIRST' | 'Last, First, MD' | 'Dr. Last' | 'Last'): string {
  const { family, given } = person;
  if (style === 'LAST, FIRST') return `${family}, ${given}`.toUpperCase();
  if (style === 'Last, First, MD') return `${family}, ${given}, MD`;
  return style === 'Last' ? family : `Dr. ${family}`;
}
