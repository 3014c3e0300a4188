import type { Section } from '../sections/sections';
import { daysIn } from './dates';

const AGE =
  /\b(\d{1,3})[- ]?(?:years?|yrs?|y)[- ./]{0,2}(?:olds?\b|o\b|of age\b)|\b(\d{1,3}) ?(?:yo|y\/o|y\.o\.?)\b|\b(?:(?:patient|man|woman|male|female|boy|girl|gentleman|lady|child),? |aged? )(?:aged? )?(\d{1,3})(?=[,.;) ])/gi;
const YOUNG =
  /\b\d{1,2}[- ]?(?:months?|mos?|weeks?|wks?|days?)[- ]old[, ]+(?:\w+[, ]+){0,2}(?:male|female|boy|girl|infant|baby|child|neonate|newborn|patient|son|daughter|twin|toddler|ex-|former)|\b(?:neonate|newborn) (?:with|who|girl|boy)/i;
const SHORT = /(?:^|[\n,;.:( ])(\d{1,3}) ?(?:M|F|m|f|male|female|man|woman)\b(?![a-z/])/g;
const AGE_FIELD = /\b(?:age|patient age|pt age)\W{1,3}(\d{1,3}) ?(years?|yrs?|y|yo|months?|mos?|weeks?|days?)?\b/i;
/** Somebody else's age, or a thing's. */
const NOT_THE_PATIENT =
  /\b(?:mother|father|sister|brother|aunt|uncle|family|daughter|son|wife|husband|donor|since|stent|filter|port|graft|clot|catheter|tube|a \d+ ?pack)\b[^.]{0,20}$/i;
const ADULT = 18;
const OLDEST = 115;

const typeOf = (years: number): 'Adult' | 'Pediatric' => (years < ADULT ? 'Pediatric' : 'Adult');

/** Whether the patient is a child: by the age the text states, else by birth date and day of the procedure; null where neither is there. */
export function patientTypeIn(
  text: string,
  sections: readonly Section[],
  day: string | null,
): 'Adult' | 'Pediatric' | null {
  const field = AGE_FIELD.exec(text);
  if (field && Number(field[1]) <= OLDEST)
    return /^[mwd]/i.test(field[2] ?? '') ? 'Pediatric' : typeOf(Number(field[1]));
  for (const match of text.matchAll(AGE)) {
    const years = Number(match[1] ?? match[2] ?? match[3]);
    if (years <= OLDEST && !NOT_THE_PATIENT.test(text.slice(Math.max(0, match.index - 40), match.index)))
      return typeOf(years);
  }
  if (YOUNG.test(text)) return 'Pediatric';
  const birth = birthDay(text, sections);
  if (birth && day) return typeOf(yearsBetween(birth, day));
  for (const match of text.matchAll(SHORT)) if (Number(match[1]) <= OLDEST) return typeOf(Number(match[1]));
  return null;
}

const BORN = /\b(?:dob|d\.o\.b\.?|born(?: on)?|date of birth|birth ?date)\W{0,3}$/i;

function birthDay(text: string, sections: readonly Section[]): string | null {
  const field = sections.find(({ kind }) => kind === 'birth');
  const inField = field && daysIn(field.text.slice(0, 40))[0];
  const told = daysIn(text).find(({ from }) => BORN.test(text.slice(Math.max(0, from - 24), from)));
  return inField?.iso ?? told?.iso ?? null;
}

function yearsBetween(birth: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(birth.slice(0, 4));
  return day.slice(5) < birth.slice(5) ? years - 1 : years;
}
