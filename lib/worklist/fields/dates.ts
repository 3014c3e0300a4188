import { keeper } from '../memo';
import { monthOf, withoutWeekday } from './calendar';

/**
 * What a cell says of a moment, as ISO local: "2026-03-05", "08:00" or "07:05:40"; null for what it does not say. Everything is done on
 * the digits as written: no time zone, no clock change can move them.
 */
export interface Moment {
  date: string | null;
  time: string | null;
  /** A date stands there and cannot be told: its day and month could be swapped. */
  ambiguous: boolean;
}

/** The order in which a date of three numbers is written. */
type Order = 'mdy' | 'dmy' | 'ymd';
type Triple = {
  parts: [string, string, string];
  orders: readonly Order[];
  time: string | null;
  /** What it says in each order, once that was asked. */
  said: Partial<Record<Order, Moment | null>>;
};
type Written = Moment | Triple;

const DAY_MONTH =
  /^(\d{1,2})(?:st|nd|rd|th|er|º|°)?[ -/.]?\s*(?:de |of )?(\p{L}{3,10}\.?),?[ -/.]?\s*(?:de |del )?(\d{4}|\d{2})$/iu;
const MONTH_DAY = /^(\p{L}{3,10}\.?)[ -]?\s*(\d{1,2})(?:st|nd|rd|th)?,?[ -]\s*(\d{4}|\d{2})$/iu;
const YEAR_MONTH = /^(\d{4})[ -/](\p{L}{3,10})[ -/](\d{1,2})$/iu;
const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const NUMBERS = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:[ T]?(\d{6}|\d{4})(?:\.\d+)?)?$/;
const CLOCK =
  /(?:^|[\sT,])(\d{1,2})(?::| ?h ?)(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(?:([ap])\.?\s?m\.?)?(?=$|[\s,Z+–-])/i;
const ZONE_NAME = /\s+\(?(?:[ECMP][SD]T|GMT|UTC|BST|CES?T|AK[SD]T|HST|local(?: time)?|h(?:rs?)?|uhr)\)?$/i;
const OFFSET = /(?:Z|[+-]\d{2}:?\d{2})$/;

/**
 * Reads the cells of one column together: a day after the twelfth anywhere in it settles how all its dates are written.
 * A date whose day and month could still be swapped is told as `ambiguous`, without a value.
 * @param texts the cells' visible texts, null where a cell is empty
 * @param now bounds two-digit years: a worklist's dates are not more than a year ahead
 * @returns one moment a cell, null where the text is no moment (worklists.md 1.7)
 */
export function readMoments(texts: readonly (string | null)[], now: Date): (Moment | null)[] {
  const latest = now.getFullYear() + 1;
  const written = texts.map((text) => (text === null ? null : parse(text, latest)));
  const settled = (['mdy', 'dmy', 'ymd'] as const).filter((order) =>
    written.every((one) => !one || !isTriple(one) || inOrder(one, order, latest) !== null),
  );
  const [only] = settled;
  return written.map((one) => {
    if (!one || !isTriple(one)) return one;
    if (settled.length === 1) return inOrder(one, only!, latest);
    const orders = settled.length > 0 ? settled : one.orders;
    const readings = orders.map((order) => inOrder(one, order, latest)).filter((moment) => moment !== null);
    if (new Set(readings.map(({ date }) => date)).size < 2) return readings[0] ?? null;
    return { date: null, time: one.time, ambiguous: true };
  });
}

const isTriple = (one: Written): one is Triple => 'parts' in one;

const lately = keeper<Written | 'instant' | null>();

function parse(text: string, latest: number): Written | null {
  if (text.length > 60) return null;
  const one = lately(text, latest, parsed);
  // Not kept: it depends on this computer's zone, and the computer may travel.
  return one === 'instant' ? localInstant(text) : one;
}

function parsed(text: string, latest: number): Written | 'instant' | null {
  if (!/\d/.test(text)) return null;
  return localInstant(text) ? 'instant' : writtenMoment(text, latest);
}

function writtenMoment(text: string, latest: number): Written | null {
  let rest = text.replace(ZONE_NAME, '').trim();
  let time: string | null = null;
  const clock = CLOCK.exec(rest);
  if (clock) {
    time = clockTime(clock[1]!, clock[2]!, clock[3], clock[4]);
    if (!time) return null;
    rest = `${rest.slice(0, clock.index)} ${rest.slice(clock.index + clock[0].length)}`.trim();
    // "8:00 AM - 9:00 AM": a slot begins where its first time stands.
    rest = rest
      .replace(/^[-–]\s*\d{1,2}:\d{2}(?:\s*[ap]\.?m\.?)?$/i, '')
      .replace(/[-–]\s*\d{1,2}:\d{2}(?:\s*[ap]\.?m\.?)?$/i, '');
  }
  rest = withoutWeekday(rest).replace(/(?:\s+(?:at|um|à|a las?|de))+$|^(?:at|um)\s+|^[,@\s]+|[,@\s·|-]+$/giu, '');
  if (rest === '') return time ? momentOf(null, time) : null;
  const compact = COMPACT.exec(rest);
  if (compact) {
    const date = isoDate(Number(compact[1]), Number(compact[2]), Number(compact[3]));
    const digits = compact[4];
    if (digits) time = clockTime(digits.slice(0, 2), digits.slice(2, 4), digits.slice(4, 6) || undefined);
    return date && (time || !digits) ? momentOf(date, time) : null;
  }
  const date = writtenDate(rest, latest);
  if (typeof date === 'string') return momentOf(date, time);
  return date && { ...date, time, said: {} };
}

const momentOf = (date: string | null, time: string | null): Moment => ({ date, time, ambiguous: false });

/** A time with its zone is put on this computer's clock, which is the hospital's. */
function localInstant(text: string): Moment | null {
  if (!OFFSET.test(text) || !/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/.test(text)) return null;
  const at = new Date(text.replace(' ', 'T').replace(/([+-]\d{2})(\d{2})$/, '$1:$2'));
  if (Number.isNaN(at.getTime())) return null;
  const two = (value: number) => String(value).padStart(2, '0');
  const date = isoDate(at.getFullYear(), at.getMonth() + 1, at.getDate());
  return momentOf(date, `${two(at.getHours())}:${two(at.getMinutes())}`);
}

function writtenDate(text: string, latest: number): string | Pick<Triple, 'parts' | 'orders'> | null {
  let found = YEAR_FIRST.exec(text);
  if (found) return isoDate(Number(found[1]), Number(found[3]), Number(found[4]));
  found = NUMBERS.exec(text);
  if (found) {
    const orders: Order[] = ['mdy', 'dmy'];
    if (found[4]!.length === 2 && found[2] !== '.') orders.push('ymd');
    return { parts: [found[1]!, found[3]!, found[4]!], orders };
  }
  found = DAY_MONTH.exec(text);
  if (found) return namedMonth(fullYear(found[3]!, latest), found[2]!, found[1]!);
  found = MONTH_DAY.exec(text);
  if (found) return namedMonth(fullYear(found[3]!, latest), found[1]!, found[2]!);
  found = YEAR_MONTH.exec(text);
  return found ? namedMonth(Number(found[1]), found[2]!, found[3]!) : null;
}

function namedMonth(year: number, month: string, day: string): string | null {
  return isoDate(year, monthOf(month) ?? 0, Number(day));
}

function inOrder(triple: Triple, order: Order, latest: number): Moment | null {
  const { said } = triple;
  if (said[order] === undefined) {
    const date = triple.orders.includes(order) ? dateIn(triple, order, latest) : null;
    said[order] = date === null ? null : momentOf(date, triple.time);
  }
  return said[order]!;
}

function dateIn({ parts: [a, b, c] }: Triple, order: Order, latest: number): string | null {
  const [year, month, day] = { mdy: [c, a, b], dmy: [c, b, a], ymd: [a, b, c] }[order] as [string, string, string];
  // Who writes the year first, in two digits, writes of lately.
  if (order === 'ymd' && fullYear(year, latest) < latest - 30) return null;
  return isoDate(fullYear(year, latest), Number(month), Number(day));
}

/** Two digits are the last such year that is not after `latest`. */
function fullYear(year: string, latest: number): number {
  if (year.length === 4) return Number(year);
  const inThisCentury = latest - (latest % 100) + Number(year);
  return inThisCentury <= latest ? inThisCentury : inThisCentury - 100;
}

function isoDate(year: number, month: number, day: number): string | null {
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (year < 1880 || year > 2100 || month < 1 || month > 12 || day < 1 || day > days) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function clockTime(hours: string, minutes: string, seconds: string | undefined, half?: string): string | null {
  let hour = Number(hours);
  if (half && (hour < 1 || hour > 12)) return null;
  if (half) hour = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  if (hour > 23 || Number(minutes) > 59 || Number(seconds ?? 0) > 59) return null;
  return `${String(hour).padStart(2, '0')}:${minutes}${seconds ? `:${seconds}` : ''}`;
}

/** The times of a column of its own, where "073026" and "0730" are times too. */
export function readTimes(texts: readonly (string | null)[]): (string | null)[] {
  return texts.map((text) => {
    if (text === null) return null;
    const digits = /^(\d{2})(\d{2})(?:(\d{2})(?:\.\d+)?)?$/.exec(text);
    if (digits) return clockTime(digits[1]!, digits[2]!, digits[3]);
    const one = parse(text, 0);
    return one && !isTriple(one) && one.date === null ? one.time : null;
  });
}

/** Birth dates of one column as ISO dates: as `readMoments`, and no one is born in the future, so "51" is 1951. */
export function readBirthDates(texts: readonly (string | null)[], now: Date): (string | null)[] {
  const today = isoDate(now.getFullYear(), now.getMonth() + 1, now.getDate())!;
  // "1/31/1950 (76 y)": the age beside a birth date is no part of it.
  const bare = texts.map((text) => (text && /[)\]]$/.test(text) ? withoutAge(text) : text));
  return readMoments(bare, now).map((moment, at) => {
    const date = moment?.date ?? null;
    if (date === null || date <= today) return date;
    const year = date.slice(0, 4);
    return bare[at]!.includes(year) ? null : `${Number(year) - 100}${date.slice(4)}`;
  });
}

const withoutAge = (text: string) =>
  text.length > 60 ? text : text.replace(/\s*[([]\s*\d+\s*(?:y|yrs?|years?|m|mo|d)?\.?(?:\s*old)?\s*[)\]]$/i, '');
