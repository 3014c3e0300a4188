import type { Draw } from './random';

/** A day as it is written on the page. */
export interface ShownDate {
  text: string;
  /** The day that is meant. */
  iso: string;
  /** For a day in numbers that could stand in the other order: the day it would then be, null where it would be none. */
  swapped?: string | null;
  /** In which column it stands: an exam is never after tomorrow, a birth never after today. */
  of: 'exam' | 'birth' | 'other';
  /** A person may hold it for settled or not; neither is held against the reader. */
  debatable?: boolean;
}

export const DATE_STYLES = {
  '11/03/2026': 7,
  '11/3/2026': 4,
  '11/03/26': 3,
  '2026-11-03': 3,
  '03-Nov-2026': 2,
  '03-NOV-26': 1,
  'Nov 3, 2026': 2,
  'November 3, 2026': 1,
  'Tuesday, November 3, 2026': 1,
  '20261103': 1,
  'Tue 11/03/2026': 1.5,
  '11-03-2026': 1,
  'Tue 11/03': 0.5,
};
export type DateStyle = keyof typeof DATE_STYLES | '03.11.2026';

export const TIME_STYLES = {
  '07:05': 6,
  '7:05 AM': 5,
  '0705': 2,
  '7:05a': 1.5,
  '07:05:40': 1,
  '7:05 am': 1,
  '07:05 AM': 2,
};
export type TimeStyle = keyof typeof TIME_STYLES;

const MONTHS = 'January,February,March,April,May,June,July,August,September,October,November,December'.split(',');
const DAYS = 'Sunday,Monday,Tuesday,Wednesday,Thursday,Friday,Saturday'.split(',');
const two = (n: number) => String(n).padStart(2, '0');

export const isoOf = (date: Date) => date.toISOString().slice(0, 10);
export const addDays = (iso: string, days: number) =>
  isoOf(new Date(Date.parse(`${iso}T00:00:00Z`) + days * 86_400_000));
const weekday = (iso: string) => DAYS[new Date(`${iso}T00:00:00Z`).getUTCDay()]!;

/** The day with month and day changed places, null where there is no such day. */
function swappedDay(iso: string): string | null {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  return day > 12 ? null : `${year}-${two(day)}-${two(month)}`;
}

/** A day as this hospital writes it; `dayFirst` turns the order of numbers. */
export function shownDate(iso: string, style: DateStyle, dayFirst: boolean, of: ShownDate['of']): ShownDate {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  const name = MONTHS[month - 1]!;
  const numbers = (join: string, pad: boolean, years: string) => {
    const [m, d] = pad ? [two(month), two(day)] : [month, day];
    return `${dayFirst ? `${d}${join}${m}` : `${m}${join}${d}`}${years && join + years}`;
  };
  const short = weekday(iso).slice(0, 3);
  const swapped = swappedDay(iso);
  switch (style) {
    case '11/03/2026':
      return { text: numbers('/', true, `${year}`), iso, swapped, of };
    case '11/3/2026':
      return { text: numbers('/', false, `${year}`), iso, swapped, of };
    case '11/03/26':
      return { text: numbers('/', true, two(year % 100)), iso, swapped, of };
    case '11-03-2026':
      return { text: numbers('-', true, `${year}`), iso, swapped, of };
    case 'Tue 11/03/2026':
      return {
        text: `${short} ${numbers('/', true, `${year}`)}`,
        iso,
        // The weekday tells: the other order is none where it falls on another day of the week.
        swapped: swapped && weekday(swapped) === weekday(iso) ? swapped : null,
        of,
      };
    case 'Tue 11/03':
      return { text: `${short} ${numbers('/', true, '')}`, iso, of, debatable: true };
    case '03.11.2026':
      return { text: `${two(day)}.${two(month)}.${year}`, iso, of, debatable: day <= 12 };
    case '03-Nov-2026':
      return { text: `${two(day)}-${name.slice(0, 3)}-${year}`, iso, of };
    case '03-NOV-26':
      return { text: `${two(day)}-${name.slice(0, 3).toUpperCase()}-${two(year % 100)}`, iso, of };
    case 'Nov 3, 2026':
      return { text: `${name.slice(0, 3)} ${day}, ${year}`, iso, of };
    case 'November 3, 2026':
      return { text: `${name} ${day}, ${year}`, iso, of };
    case 'Tuesday, November 3, 2026':
      return { text: `${weekday(iso)}, ${name} ${day}, ${year}`, iso, of };
    case '20261103':
      return { text: iso.replaceAll('-', ''), iso, of };
    case '2026-11-03':
      return { text: iso, iso, of };
  }
}

/** A time of day as this hospital writes it; `time` is `HH:MM`. */
export function shownTime(time: string, style: TimeStyle, draw: Draw): string {
  const [hour, minute] = time.split(':').map(Number) as [number, number];
  const twelve = hour % 12 === 0 ? 12 : hour % 12;
  const half = hour < 12 ? 'AM' : 'PM';
  switch (style) {
    case '07:05':
      return time;
    case '0705':
      return time.replace(':', '');
    case '07:05:40':
      return `${time}:${two(draw.int(0, 59))}`;
    case '7:05 AM':
      return `${twelve}:${two(minute)} ${half}`;
    case '07:05 AM':
      return `${two(twelve)}:${two(minute)} ${half}`;
    case '7:05 am':
      return `${twelve}:${two(minute)} ${half.toLowerCase()}`;
    case '7:05a':
      return `${twelve}:${two(minute)}${half[0]!.toLowerCase()}`;
  }
}

/** Whether a person can tell the order of the numbers from all days of the page together. */
export function orderIsSettled(dates: readonly ShownDate[], today: string): boolean {
  return dates.some(({ swapped, of }) => {
    if (swapped === undefined) return false;
    if (swapped === null) return true;
    return of === 'exam' ? swapped > addDays(today, 1) : swapped > today;
  });
}
