/** An ISO local date or moment as a `Date` in the computer's own zone, so that no day is lost on the way to the screen. */
function local(iso: string): Date {
  const [date = '', time = '00:00'] = iso.split('T');
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return new Date(year, month - 1, day, hours, minutes);
}

const long = new Intl.DateTimeFormat(undefined, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' });
const short = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short' });
const clock = new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit' });
const day = new Intl.DateTimeFormat(undefined, { day: 'numeric' });
const month = new Intl.DateTimeFormat(undefined, { month: 'short' });

/** "2026-03-05" → "Thu, Mar 5, 2026", in the browser's language. */
export const dateText = (iso: string): string => long.format(local(iso));

/** "2026-03-05T08:10" → "Thu, Mar 5, 2026, 08:10"; without a time only the date. */
export function momentText(iso: string): string {
  return iso.includes('T') ? `${dateText(iso)}, ${clock.format(local(iso))}` : dateText(iso);
}

const monthDay = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'long' });

/** "2026-11-03" → "November 3", in the browser's language. */
export const monthDayText = (iso: string): string => monthDay.format(local(iso));

/** Milliseconds since 1970 → "Thu, Mar 5, 2026", where the computer stands. */
export const dayText = (moment: number): string => long.format(moment);

/** Milliseconds since 1970 → "Mar 5", where the computer stands. */
export const shortDayText = (moment: number): string => short.format(moment);

/** A moment of this computer's clock as its ISO local date. */
export function dateOf(moment: Date): string {
  const part = (n: number) => String(n).padStart(2, '0');
  return `${moment.getFullYear()}-${part(moment.getMonth() + 1)}-${part(moment.getDate())}`;
}

/** The two lines of a calendar leaf: day of the month, short month. */
export const leafText = (iso: string): [day: string, month: string] => [
  day.format(local(iso)),
  month.format(local(iso)),
];

const number = new Intl.NumberFormat();

/** 1000 → "1,000", in the browser's language. */
export const numberText = (count: number): string => number.format(count);

const monthYear = new Intl.DateTimeFormat(undefined, { month: 'long', year: 'numeric' });

/** "2026-03-05" → "March 2026", for what is not known to the day. */
export const monthText = (iso: string): string => monthYear.format(local(iso));

const when = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' });

/** Milliseconds since 1970 → "Mar 5, 08:10", where the computer stands. */
export const timeText = (moment: number): string => when.format(moment);
