import type { DateOrder } from '../model';
import { dayAt, weekdayAt, weekdayOf } from './calendar';
import { readable } from './moments';
import type { Order } from './written-moment';

/** A column of a table whose cells may be dates. */
export interface DateColumn {
  texts: readonly (string | null)[];
  /** What its dates are of: an examination that was made, one that is planned, a birth, or anything else. */
  of: 'exam' | 'plan' | 'birth' | 'other';
}

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
const DATES = ['mdy', 'dmy'] as const satisfies readonly Order[];

type Open = Partial<Record<Order, string>> & { text: string; line: number };

/**
 * Settles the order of all the dates of a table together, for one program wrote them: a birth date of the 31st, or a weekday, tells how the
 * examinations beside it are dated. Where nothing in the table shows it, what was said or seen of this site before is it; then that no
 * examination is after tomorrow, and no birth after today. Else it stays open, and somebody is to be asked.
 * @param said what the resident said, or this site's dates showed before
 * @param planned lines of what is still to come: their dates may be of any day
 */
export function settleOrder(
  columns: readonly DateColumn[],
  now: Date,
  said: DateOrder | null = null,
  planned: ReadonlySet<number> = new Set(),
): OrderFound {
  const found = columns.map(({ texts, of }, at) => ({ of, dates: openDates(columns, texts, at, now) }));
  const dates = found.flatMap((column) => column.dates);
  if (dates.length === 0) return { ...NO_ORDER, order: said };
  const shown = shownBy(found.map((column) => column.dates));
  // What the dates themselves contradict, nobody can say.
  if (shown === null && dates.some((date) => voteOf(date) !== null)) return NO_ORDER;
  const order = shown ?? said ?? possibleBy(found, planned, now);
  const asked = found.filter(({ of, dates }) => (of === 'exam' || of === 'plan') && !isYearFirst(dates));
  const swappable = asked.flatMap((column) => column.dates.filter(isSwappable))[0];
  const open = order === null && swappable ? swappable : null;
  return { order, shown: shown !== null, open: open && { text: open.text, mdy: open.mdy!, dmy: open.dmy! } };
}

/** The dates of a column whose order is open in general; a weekday in the cell beside one counts as its own. */
function openDates(columns: readonly DateColumn[], texts: readonly (string | null)[], at: number, now: Date): Open[] {
  return texts.flatMap((text, line): Open[] => {
    const one = text === null ? null : readable(text, now);
    if (one?.kind !== 'numbers') return [];
    const beside = [at - 1, at + 1].map((column) => columns[column]?.texts[line] ?? '');
    const weekday = beside.map((word) => (word === '' ? null : weekdayOf(word))).find((day) => day !== null);
    return [{ ...onWeekday(one.dates, weekday), text: one.text, line }];
  });
}

function onWeekday(dates: Partial<Record<Order, string>>, weekday: number | null | undefined): typeof dates {
  if (weekday === null || weekday === undefined) return dates;
  const fitting = Object.entries(dates).filter(([, date]) => weekdayAt(date) === weekday);
  return fitting.length > 0 ? Object.fromEntries(fitting) : dates;
}

/** The order that every column which shows one shows. */
function shownBy(columns: readonly (readonly Open[])[]): DateOrder | null {
  const orders = new Set(columns.flatMap((dates) => orderIn(dates) ?? []));
  return orders.size === 1 ? [...orders][0]! : null;
}

/** The only order in which there is such a day. */
function voteOf({ mdy, dmy, ymd }: Open): DateOrder | null {
  if (ymd || (mdy && dmy)) return null;
  return mdy ? 'mdy' : 'dmy';
}

function orderIn(dates: readonly Open[]): DateOrder | null {
  const votes = { mdy: 0, dmy: 0 };
  for (const date of dates) {
    const vote = voteOf(date);
    if (vote) votes[vote] += 1;
  }
  const all = votes.mdy + votes.dmy;
  return DATES.find((order) => all > 0 && votes[order] >= (1 - FEW) * all) ?? null;
}

/** The only order in which nothing lies in the future. */
function possibleBy(
  columns: readonly { of: DateColumn['of']; dates: readonly Open[] }[],
  planned: ReadonlySet<number>,
  now: Date,
): DateOrder | null {
  const [today, tomorrow] = [dayAt(now), dayAt(now, 1)];
  const isFuture = (of: DateColumn['of'], { text, line }: Open, date: string) => {
    if (of === 'exam') return date > tomorrow && !planned.has(line);
    // Of two digits a year may be a hundred years back.
    return of === 'birth' && date > today && /\d{4}$/.test(text);
  };
  const possible = DATES.filter((order) =>
    columns.every(({ of, dates }) => !dates.some((date) => isFuture(of, date, date[order] ?? ''))),
  );
  return possible.length === 1 ? possible[0]! : null;
}

/** Whether a column is of dates that all begin with a year of two digits, and can be nothing else. */
function isYearFirst(dates: readonly Open[]): boolean {
  const all = (order: Order) => dates.every((date) => date[order] !== undefined);
  return all('ymd') && !all('mdy') && !all('dmy');
}

const isSwappable = ({ mdy, dmy }: Open) => mdy !== undefined && dmy !== undefined && mdy !== dmy;

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
