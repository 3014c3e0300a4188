import type { DateOrder } from '../model';
import { isoDate, monthOf, weekdayAt, withoutWeekday } from './calendar';
import { bareClockIn, clockIn, clockTime, withoutZone } from './clock';
import { keeper } from './memo';

/** The order in which a date of three numbers is written. */
export type Order = DateOrder | 'ymd';

/**
 * What a text says of a moment by itself. A date of three numbers is a date in each order in which there is such a day; a weekday beside it
 * leaves only those that fall on it. A date without a year waits for the present day.
 */
export type Written =
  | { kind: 'told'; date: string | null; time: string | null }
  | { kind: 'numbers'; dates: Partial<Record<Order, string>>; time: string | null; text: string }
  | {
      kind: 'no-year';
      days: Partial<Record<Order, [month: number, day: number]>>;
      weekday: number | null;
      time: string | null;
    };

const DAY_MONTH =
  /^(\d{1,2})(?:st|nd|rd|th|er|º|°)?[ -/.]?\s*(?:de |of )?(\p{L}{3,10}\.?),?[ -/.]?\s*(?:de |del )?(\d{4}|\d{2})$/iu;
const MONTH_DAY = /^(\p{L}{3,10}\.?)[ -/]?\s*(\d{1,2})(?:st|nd|rd|th)?,?[ -/]\s*(\d{4}|\d{2})$/iu;
const YEAR_MONTH = /^(\d{4})[ -/](\p{L}{3,10})[ -/](\d{1,2})$/iu;
const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const NUMBERS = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:[ T]?(\d{6}|\d{4})(?:\.\d+)?)?$/;
const NO_YEAR = /^(\d{1,2})([-/])(\d{1,2})$/;
const NAMED_NO_YEAR = /^(?:(\p{L}{3,10})\.? ?(\d{1,2})|(\d{1,2})\.? ?(\p{L}{3,10})\.?)$/u;
/** Nobody writes two digits of a year first but of the last few years. */
const RECENT_YEARS = 4;
const LONGEST = 60;

const lately = keeper<Written | null>();

/**
 * Reads a text as a moment, on its digits alone: no time zone, no clock change can move them (safety.md B7).
 * @param latest the year after which no date of two digits lies
 */
export function writtenMoment(text: string, latest: number): Written | null {
  return text.length > LONGEST || !/\d/.test(text) ? null : lately(text, latest, parsed);
}

/** Most numbers of a list are identifiers, which are told in less time. */
const NUMBER = /^(?:[A-Za-z]{1,4}\d+|\d{1,7})$/;

function parsed(text: string, latest: number): Written | null {
  if (NUMBER.test(text)) return null;
  const local = withoutZone(text);
  const clock = clockIn(local);
  if (clock === false) return null;
  if (clock) return dated(clock.rest, clock.time, latest);
  const whole = dated(local, null, latest);
  if (whole) return whole;
  const bare = bareClockIn(local);
  const beside = bare && dated(bare.rest, bare.time, latest);
  if (!beside || (beside.kind === 'told' && beside.date === null)) return null;
  // Of "11/30 2026" nobody can tell whether it is a year.
  return beside.kind === 'no-year' && /^(?:19|20)/.test(bare.time) ? null : beside;
}

function dated(text: string, time: string | null, latest: number): Written | null {
  const { rest, weekday } = withoutWeekday(text.trim().replace(EDGES, ''));
  const bare = rest.replace(EDGES, '');
  if (bare === '') return time ? { kind: 'told', date: null, time } : null;
  const compact = COMPACT.exec(bare);
  if (compact) return compactMoment(compact, time);
  const date = namedDate(bare, latest);
  if (date !== null) return { kind: 'told', date, time };
  const numbers = NUMBERS.exec(bare);
  if (numbers) {
    const dates = onWeekday(datesOf(numbers, latest), weekday);
    return Object.keys(dates).length === 0 ? null : { kind: 'numbers', dates, time, text: bare };
  }
  const days = withoutYear(bare);
  return days && { kind: 'no-year', days, weekday, time };
}

const EDGES = /(?:\s+(?:at|um|à|a las?|de))+$|^(?:at|um)\s+|^[,@\s]+|[,@\s·|-]+$/giu;

function compactMoment([, year, month, day, digits]: RegExpExecArray, beside: string | null): Written | null {
  const date = isoDate(Number(year), Number(month), Number(day));
  const own = digits && clockTime(digits.slice(0, 2), digits.slice(2, 4), digits.slice(4, 6) || undefined);
  if (!date || own === null) return null;
  return { kind: 'told', date, time: own || beside };
}

function namedDate(text: string, latest: number): string | null {
  let found = YEAR_FIRST.exec(text);
  if (found) return isoDate(Number(found[1]), Number(found[3]), Number(found[4]));
  found = DAY_MONTH.exec(text);
  if (found) return namedMonth(fullYear(found[3]!, latest), found[2]!, found[1]!);
  found = MONTH_DAY.exec(text);
  if (found) return namedMonth(fullYear(found[3]!, latest), found[1]!, found[2]!);
  found = YEAR_MONTH.exec(text);
  return found ? namedMonth(Number(found[1]), found[2]!, found[3]!) : null;
}

const namedMonth = (year: number, month: string, day: string) => isoDate(year, monthOf(month) ?? 0, Number(day));

function datesOf([, a, mark, b, c]: RegExpExecArray, latest: number): Partial<Record<Order, string>> {
  const year = fullYear(c!, latest);
  const found: [Order, string | null][] = [
    ['mdy', isoDate(year, Number(a), Number(b))],
    ['dmy', isoDate(year, Number(b), Number(a))],
  ];
  const first = c!.length === 2 && mark !== '.' ? fullYear(a!.padStart(2, '0'), latest) : 0;
  if (first > latest - RECENT_YEARS) found.push(['ymd', isoDate(first, Number(b), Number(c))]);
  return Object.fromEntries(found.filter(([, date]) => date !== null)) as Partial<Record<Order, string>>;
}

/** The dates that fall on the weekday said beside them; all of them where none does, for then the weekday is of something else. */
export function onWeekday(
  dates: Partial<Record<Order, string>>,
  weekday: number | null,
): Partial<Record<Order, string>> {
  if (weekday === null) return dates;
  const fitting = Object.entries(dates).filter(([, date]) => weekdayAt(date) === weekday);
  return fitting.length > 0 ? (Object.fromEntries(fitting) as Partial<Record<Order, string>>) : dates;
}

function withoutYear(text: string): Extract<Written, { kind: 'no-year' }>['days'] | null {
  const numbers = NO_YEAR.exec(text);
  const [one, other] = [Number(numbers?.[1]), Number(numbers?.[3])];
  if (numbers) return { mdy: [one, other], dmy: [other, one] };
  const [, month, day, dayFirst, monthLast] = NAMED_NO_YEAR.exec(text) ?? [];
  const at = monthOf(month ?? monthLast ?? '');
  return at === null ? null : { mdy: [at, Number(day ?? dayFirst)] };
}

/** Two digits are the last such year that is not after `latest`. */
function fullYear(year: string, latest: number): number {
  if (year.length === 4) return Number(year);
  const inThisCentury = latest - (latest % 100) + Number(year);
  return inThisCentury <= latest ? inThisCentury : inThisCentury - 100;
}
