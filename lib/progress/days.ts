import type { Period } from '../model';

const DAY = 86_400_000;

/** A day as a number that grows by one a day; the other way round with `dayOf`. No time zone and no clock change is in it. */
export function dayNumber(day: string): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / DAY;
}

/** The day that has a number. */
export function dayOf(number: number): string {
  return new Date(number * DAY).toISOString().slice(0, 10);
}

/** The day so many days later, or earlier where `days` is negative. */
export function addDays(day: string, days: number): string {
  return dayOf(dayNumber(day) + days);
}

/** How many days `to` lies after `from`; negative where it lies before. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** Whether a day lies in a period, whose first and last days are in it. */
export function within(period: Period, day: string): boolean {
  return period.from <= day && day <= period.to;
}

/** The days two periods share; null where they share none. */
export function shared(one: Period, other: Period): Period | null {
  const from = one.from > other.from ? one.from : other.from;
  const to = one.to < other.to ? one.to : other.to;
  return from <= to ? { from, to } : null;
}

/** The Monday of the week in which a day falls. */
export function mondayOf(day: string): string {
  const number = dayNumber(day);
  // Day 0, the first of January 1970, was a Thursday.
  return dayOf(number - ((((number + 3) % 7) + 7) % 7));
}

/** The academic year in which a day falls, named by the year in which it ends: July 1, 2026 is in 2027 (rules.md B.4.6). */
export function academicYear(day: string): number {
  return Number(day.slice(0, 4)) + (day.slice(5, 7) >= '07' ? 1 : 0);
}

/** The first and the last day of an academic year. */
export function academicYearOf(ending: number): Period {
  return { from: `${ending - 1}-07-01`, to: `${ending}-06-30` };
}
