import { foldAccents } from '../text/fold';

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

/** From Sunday on, as `Date` counts them. */
const WEEKDAYS = [
  'sunday sun domingo dom dimanche dim sonntag so',
  'monday mon lunes lun lundi montag mo',
  'tuesday tues tue martes mar mardi dienstag di',
  'wednesday weds wed miercoles mie mercredi mer mittwoch mi',
  'thursday thurs thur thu jueves jue jeudi jeu donnerstag do',
  'friday fri viernes vie vendredi ven freitag fr',
  'saturday sat sabado sab samedi sam samstag sa sonnabend',
];

const numbered = (names: readonly string[]) =>
  new Map(names.flatMap((words, at) => words.split(' ').map((word) => [word, at] as const)));
const MONTH_OF = numbered(MONTHS);
const WEEKDAY_OF = numbered(WEEKDAYS);

/** The number of a month by its name or abbreviation, 1 to 12; null where the word is none. */
export function monthOf(word: string): number | null {
  const at = MONTH_OF.get(foldAccents(word).replace(/\.$/, ''));
  return at === undefined ? null : at + 1;
}

/** The day of the week by its name or abbreviation, 0 for Sunday; null where the word is none. */
export function weekdayOf(word: string): number | null {
  return WEEKDAY_OF.get(foldAccents(word).replace(/\.$/, '')) ?? null;
}

/**
 * A text without the weekday before or behind it, and that weekday ("Saturday, March 1" → "March 1", 6); null where there is none, or the word
 * is a month ("Mar 1").
 */
export function withoutWeekday(text: string): { rest: string; weekday: number | null } {
  if (!/\p{L}{2}/u.test(text)) return { rest: text, weekday: null };
  const behind = /^(.*\d),?\s+\(?(\p{L}{2,12})\.?\)?$/u.exec(text);
  const after = behind && weekdayOf(behind[2]!);
  if (behind && after !== null) return { rest: behind[1]!, weekday: after };
  const [whole, word = ''] = /^(\p{L}{2,12})\.?,?\s+(?=[\p{L}\d])/u.exec(text) ?? [];
  const weekday = whole ? weekdayOf(word) : null;
  if (!whole || weekday === null) return { rest: text, weekday: null };
  const rest = text.slice(whole.length);
  // "Mar 6, 2025" is March; "mar 6 marzo 2025" and "mar. 3/6/2025" are Tuesday.
  const isMonth = monthOf(word) !== null && !/\p{L}{3}|[-/.]/u.test(rest);
  return isMonth ? { rest: text, weekday: null } : { rest, weekday };
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A day of the calendar as an ISO date; null where there is none such. */
export function isoDate(year: number, month: number, day: number): string | null {
  if (year < 1880 || year > 2100 || month < 1 || month > 12 || day < 1) return null;
  const isLeap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (day > LENGTHS[month - 1]! + (isLeap ? 1 : 0)) return null;
  return `${year}-${two(month)}-${two(day)}`;
}

const two = (value: number) => String(value).padStart(2, '0');

/** How many days lie between two ISO days, whichever is the later. */
export const daysApart = (one: string, other: string): number =>
  Math.abs(Date.parse(`${one}T00:00Z`) - Date.parse(`${other}T00:00Z`)) / 86_400_000;

/** The weekday of an ISO date, 0 for Sunday. */
export const weekdayAt = (iso: string): number => new Date(`${iso}T00:00Z`).getUTCDay();

/** The date that this computer's calendar shows, so many days later. */
export function dayAt(now: Date, later = 0): string {
  const day = new Date(now.getFullYear(), now.getMonth(), now.getDate() + later);
  return isoDate(day.getFullYear(), day.getMonth() + 1, day.getDate()) ?? '';
}
