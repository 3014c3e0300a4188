import type { DateOrder } from '../model';
import { dayAt, isoDate, weekdayAt } from './calendar';
import { clockTime } from './clock';
import { type Order, type Written, writtenMoment } from './written-moment';

/** What a cell says of a moment, as ISO local: "2026-03-05", "08:00" or "07:05:40"; null for what it does not say. */
export interface Moment {
  date: string | null;
  time: string | null;
  /** A date stands there and cannot be told: its day and month could be swapped. */
  ambiguous: boolean;
}

const ORDERS: readonly Order[] = ['mdy', 'dmy', 'ymd'];

/**
 * Reads the cells of one column together: a day after the twelfth anywhere in it settles how all its dates are written, and where none does,
 * `order`. A date whose day and month could still be swapped is told as `ambiguous`, without a value.
 * @param texts the cells' visible texts, null where a cell is empty
 * @param now bounds two-digit years (a worklist's dates are not more than a year ahead) and gives dates without a year theirs
 * @param order how the dates beside this column are written, or what the resident said
 * @returns one moment a cell, null where the text is no moment (worklists.md 1.7)
 */
export function readMoments(
  texts: readonly (string | null)[],
  now: Date,
  order: DateOrder | null = null,
): (Moment | null)[] {
  const written = texts.map((text) => (text === null ? null : readable(text, now)));
  const open = written.flatMap((one) => (one?.kind === 'numbers' ? [one.dates] : []));
  const settled = ORDERS.filter((one) => open.every((dates) => dates[one] !== undefined));
  const isOpen = order !== null && (settled.length === 0 || settled.includes(order));
  const own = settled.length === 1 ? settled[0]! : isOpen ? order : null;
  return written.map((one) => {
    if (one?.kind !== 'numbers') return one && momentOf(one.date, one.time);
    if (own !== null) return own in one.dates ? momentOf(one.dates[own]!, one.time) : null;
    const among = ORDERS.filter((each) => settled.length === 0 || settled.includes(each));
    const [date = null, ...others] = new Set(among.flatMap((each) => one.dates[each] ?? []));
    return others.length === 0 ? momentOf(date, one.time) : { date: null, time: one.time, ambiguous: true };
  });
}

const momentOf = (date: string | null, time: string | null): Moment => ({ date, time, ambiguous: false });

/** A text as a moment of which at most the order of its numbers is open. */
export function readable(text: string, now: Date): Exclude<Written, { kind: 'no-year' }> | null {
  const one = writtenMoment(text, now.getFullYear() + 1);
  return one?.kind === 'no-year' ? withYear(one, text, now) : one;
}

/** A page that leaves out the year shows days not far from its own. */
const NEAR_DAYS = 183;

/** A date without a year is told by its weekday alone: the one such day of the last half year, or tomorrow. */
function withYear(one: Extract<Written, { kind: 'no-year' }>, text: string, now: Date): ReturnType<typeof readable> {
  if (one.weekday === null) return null;
  const [first, last] = [dayAt(now, -NEAR_DAYS), dayAt(now, 1)];
  const years = new Set([first, last].map((day) => Number(day.slice(0, 4))));
  const found = Object.entries(one.days).flatMap(([order, [month, day]]) =>
    [...years].flatMap((year): [string, string][] => {
      const date = isoDate(year, month, day);
      return date && date >= first && date <= last && weekdayAt(date) === one.weekday ? [[order, date]] : [];
    }),
  );
  const dates = Object.fromEntries(found) as Partial<Record<Order, string>>;
  return found.length === 0 ? null : { kind: 'numbers', dates, time: one.time, text };
}

/** The times of a column of its own, where "073026" and "0730" are times too. */
export function readTimes(texts: readonly (string | null)[]): (string | null)[] {
  return texts.map((text) => {
    if (text === null) return null;
    const digits = /^(\d{2})(\d{2})(?:(\d{2})(?:\.\d+)?)?$/.exec(text);
    if (digits) return clockTime(digits[1]!, digits[2]!, digits[3]);
    const one = writtenMoment(text, 0);
    return one?.kind === 'told' && one.date === null ? one.time : null;
  });
}

/** Birth dates of one column as ISO dates: as `readMoments`, and no one is born in the future, so "51" is 1951. */
export function readBirthDates(
  texts: readonly (string | null)[],
  now: Date,
  order: DateOrder | null = null,
): (string | null)[] {
  const today = dayAt(now);
  // "1/31/1950 (76 y)": the age beside a birth date is no part of it.
  const bare = texts.map((text) => (text && /[)\]]$/.test(text) ? withoutAge(text) : text));
  return readMoments(bare, now, order).map((moment, at) => {
    const date = moment?.date ?? null;
    if (date === null || date <= today) return date;
    const year = date.slice(0, 4);
    return bare[at]!.includes(year) ? null : `${Number(year) - 100}${date.slice(4)}`;
  });
}

const withoutAge = (text: string) =>
  text.length > 60 ? text : text.replace(/\s*[([]\s*\d+\s*(?:y|yrs?|years?|m|mo|d)?\.?(?:\s*old)?\s*[)\]]$/i, '');
