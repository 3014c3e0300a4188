/** Words of dates and times in the languages that worklists are met in (en, es, fr, de), folded: lower case, no accents. */
const MONTHS = [
  'january jan enero ene janvier janv januar janner',
  'february feb febrero fevrier fevr fev februar',
  'march mar marzo mars marz mrz',
  'april apr abril abr avril avr',
  'may mayo mai',
  'june jun junio juin juni',
  'july jul julio juillet juil juli',
  'august aug agosto ago aout',
  'september sept sep septiembre set septembre',
  'october oct octubre octobre oktober okt',
  'november nov noviembre novembre',
  'december dec diciembre dic decembre dezember dez',
];

const WEEKDAYS = `
  monday mon tuesday tues tue wednesday weds wed thursday thurs thur thu friday fri saturday sat sunday sun
  lunes lun martes mar miercoles mie jueves jue viernes vie sabado sab domingo dom
  lundi mardi mercredi mer jeudi jeu vendredi ven samedi sam dimanche dim
  montag mo dienstag di mittwoch mi donnerstag do freitag fr samstag sa sonnabend sonntag so`;

const MONTH_OF = new Map(MONTHS.flatMap((names, at) => names.split(' ').map((name) => [name, at + 1] as const)));
const IS_WEEKDAY = new Set(WEEKDAYS.trim().split(/\s+/));

/** Lower case, accents dropped. */
export const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The number of a month by its name or abbreviation, 1 to 12; null where the word is none. */
export function monthOf(word: string): number | null {
  return MONTH_OF.get(folded(word).replace(/\.$/, '')) ?? null;
}

/** A text without the weekday it begins with ("Saturday, March 1" → "March 1"), unless the word is a month ("Mar 1"). */
export function withoutWeekday(text: string): string {
  const [whole, word = ''] = /^(\p{L}{2,12})\.?,?\s+(?=[\p{L}\d])/u.exec(text) ?? [];
  if (!whole || !IS_WEEKDAY.has(folded(word))) return text;
  const rest = text.slice(whole.length);
  // "Mar 6, 2025" is March; "mar 6 marzo 2025" and "mar. 3/6/2025" are Tuesday.
  return monthOf(word) !== null && !/\p{L}{3}|[-/.]/u.test(rest) ? text : rest;
}
