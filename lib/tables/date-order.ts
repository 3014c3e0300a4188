import type { DateOrder } from '../model';
import { dayAt, daysApart, weekdayOf } from './calendar';
import { readable } from './moments';
import { type Order, onWeekday } from './written-moment';

/** A column of a table whose cells may be dates. */
export interface DateColumn {
  texts: readonly (string | null)[];
  /** What its dates are of: an examination that was made, one that is planned, a birth, or anything else. */
  of: 'exam' | 'plan' | 'birth' | 'other';
}

/** Lines by what their status says: still to come, and then of any day; or made, and then of none after tomorrow. */
export interface KnownLines {
  planned: ReadonlySet<number>;
  made: ReadonlySet<number>;
}

const NONE_KNOWN: KnownLines = { planned: new Set(), made: new Set() };

/** A date that is one of two, as it is written. */
export interface SwappableDate {
  text: string;
  /** What it is in each order, ISO. */
  mdy: string;
  dmy: string;
}

/** How the dates of three numbers in a table are written. */
export interface OrderFound {
  order: DateOrder | null;
  /** Whether the dates themselves show it: a day after the twelfth, a weekday beside one. */
  shown: boolean;
  /** An examination's date that stays open; null where none does. */
  open: SwappableDate | null;
}

/** Where no date is in question. */
export const NO_ORDER: OrderFound = { order: null, shown: false, open: null };

/** So few dates against the order of all others are slips. */
const FEW = 0.05;
/** Where so many agree, the others are odd ones. */
const MANY = 0.75;
const DATES = ['mdy', 'dmy'] as const satisfies readonly Order[];

/** A date of three numbers, the days it may be, and where it stands. */
interface Open {
  dates: Partial<Record<Order, string>>;
  text: string;
  line: number;
}

/**
 * Settles the order of all the dates of a table together, for one program wrote them: a birth date of the 31st, or a weekday, tells how the
 * examinations beside it are dated. Where nothing in the table shows it, what was said or seen of this site before is it; then that no
 * examination is after tomorrow, and no birth after today. Else it stays open, and somebody is to be asked.
 * @param said what the resident said, or this site's dates showed before
 * @param known the lines whose status tells whether they are made; asked for only where the dates do not show the order
 */
export function settleOrder(
  columns: readonly DateColumn[],
  now: Date,
  said: DateOrder | null = null,
  known: () => KnownLines = () => NONE_KNOWN,
): OrderFound {
  const found = columns.map(({ texts, of }, at) => ({ of, dates: openDates(columns, texts, at, now) }));
  if (found.every(({ dates }) => dates.length === 0)) return { ...NO_ORDER, order: said };
  const votes = found.map(({ dates }) => votesOf(dates));
  const shown = shownBy(votes);
  const all = votes.reduce((sum, { mdy, dmy }) => ({ mdy: sum.mdy + mdy, dmy: sum.dmy + dmy }));
  const isContradicted = shown === null && all.mdy + all.dmy > 0;
  // What the dates themselves contradict throughout, nobody can say; a few odd ones are asked about.
  if (isContradicted && Math.max(all.mdy, all.dmy) < MANY * (all.mdy + all.dmy)) return NO_ORDER;
  const order = shown ?? said ?? (isContradicted ? null : possibleBy(found, known(), now));
  return { order, shown: shown !== null, open: order === null ? swappableIn(found) : null };
}

/** The dates of a column whose order is open in general; a weekday in the cell beside one counts as its own. */
function openDates(columns: readonly DateColumn[], texts: readonly (string | null)[], at: number, now: Date): Open[] {
  const beside = [columns[at - 1], columns[at + 1]].filter((column) => column !== undefined);
  const found: Open[] = [];
  for (const [line, text] of texts.entries()) {
    const one = text === null ? null : readable(text, now);
    if (one?.kind !== 'numbers') continue;
    let { dates } = one;
    for (const column of beside) {
      const weekday = shortWeekday(column.texts[line]);
      if (weekday !== null) dates = onWeekday(dates, weekday);
    }
    found.push({ dates, text: one.text, line });
  }
  return found;
}

/** Most cells beside a date are no weekday, which is told in less time. */
const shortWeekday = (text: string | null | undefined): number | null =>
  text && text.length <= 12 && !/\d/.test(text) ? weekdayOf(text) : null;

type Votes = Record<DateOrder, number>;

/** How many dates there are in one order alone. */
function votesOf(open: readonly Open[]): Votes {
  const votes = { mdy: 0, dmy: 0 };
  for (const { dates } of open) {
    if (dates.ymd || (dates.mdy && dates.dmy)) continue;
    votes[dates.mdy ? 'mdy' : 'dmy'] += 1;
  }
  return votes;
}

/** The order that every column which shows one shows. */
function shownBy(columns: readonly Votes[]): DateOrder | null {
  const orders = new Set(
    columns.flatMap((votes) => {
      const all = votes.mdy + votes.dmy;
      return DATES.find((order) => all > 0 && votes[order] >= (1 - FEW) * all) ?? [];
    }),
  );
  return orders.size === 1 ? [...orders][0]! : null;
}

type Column = { of: DateColumn['of']; dates: readonly Open[] };

/**
 * The only order in which nothing lies in the future. A list whose status does not say so may be of what is planned: where the days that would be left
 * lie further back than the others lie ahead, nothing is settled, and somebody is asked.
 */
function possibleBy(columns: readonly Column[], { planned, made }: KnownLines, now: Date): DateOrder | null {
  const [today, tomorrow] = [dayAt(now), dayAt(now, 1)];
  const exams = columns
    .flatMap(({ of, dates }) => (of === 'exam' ? dates : []))
    .filter(({ line }) => !planned.has(line));
  // Of two digits a year may be a hundred years back.
  const isUnborn = (order: Order) =>
    columns.some(
      ({ of, dates }) =>
        of === 'birth' && dates.some((one) => /\d{4}$/.test(one.text) && (one.dates[order] ?? '') > today),
    );
  const newest = (order: Order) =>
    exams.reduce((last, { dates: { [order]: day = '' } }) => (day > last ? day : last), '');
  const [order, ...others] = DATES.filter((one) => !isUnborn(one) && newest(one) <= tomorrow);
  if (order === undefined || others.length > 0) return null;
  const other = order === 'mdy' ? 'dmy' : 'mdy';
  const isNear = newest(order) === '' || daysApart(newest(order), today) <= daysApart(newest(other), today);
  const isMade = exams.some(({ line, dates }) => made.has(line) && (dates[other] ?? '') > tomorrow);
  return isUnborn(other) || isMade || isNear ? order : null;
}

/** The first date of an examination that is one of two days. */
function swappableIn(columns: readonly Column[]): SwappableDate | null {
  for (const { of, dates: open } of columns) {
    if ((of !== 'exam' && of !== 'plan') || isYearFirst(open)) continue;
    for (const { text, dates } of open)
      if (dates.mdy && dates.dmy && dates.mdy !== dates.dmy) return { text, mdy: dates.mdy, dmy: dates.dmy };
  }
  return null;
}

/** Whether a column is of dates that all begin with a year of two digits, and can be nothing else. */
function isYearFirst(open: readonly Open[]): boolean {
  const all = (order: Order) => open.every(({ dates }) => dates[order] !== undefined);
  return all('ymd') && !all('mdy') && !all('dmy');
}

const DAY_FIRST = new Set([
  'es',
  'fr',
  'de',
  'it',
  'pt',
  'nl',
  'da',
  'nb',
  'fi',
  'pl',
  'cs',
  'ru',
  'tr',
  'el',
  'ar',
  'he',
]);
const ENGLISH_DAY_FIRST = new Set(['GB', 'AU', 'NZ', 'IE', 'IN', 'ZA', 'SG']);

/** The order in which dates are likely written on a page of a language, as it is given in `lang`; null where that says nothing. */
export function languageOrder(language: string): DateOrder | null {
  const [own = '', region = ''] = language.split('-');
  if (region.toUpperCase() === 'US' || (own === 'en' && region === '')) return 'mdy';
  if (own === 'en') return ENGLISH_DAY_FIRST.has(region.toUpperCase()) ? 'dmy' : null;
  return DAY_FIRST.has(own.toLowerCase()) ? 'dmy' : null;
}
