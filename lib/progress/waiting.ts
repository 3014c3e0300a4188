import type { Profile } from '../model';
import type { RecordedCase } from './cases';
import { addDays, dayNumber, daysBetween, mondayOf } from './days';
import type { Training } from './training';

/** What waits to be logged. `held` are kept until the Case Log can be entered, and never overdue. */
export interface Waiting {
  drafts: number;
  overdue: number;
  held: number;
  /** The draft that has waited longest, in days since it was made; null where none waits. */
  oldest: number | null;
}

/** How long drafts have waited since they were made; `dayOfMoment` tells the local day of a time in ms. */
export function waitingOf(
  cases: readonly RecordedCase[],
  { overdueAfter }: Profile,
  today: string,
  dayOfMoment: (at: number) => string,
): Waiting {
  const drafts = cases.filter(({ logged, held }) => !logged && !held);
  const ages = drafts.map(({ createdAt }) => daysBetween(dayOfMoment(createdAt), today));
  return {
    drafts: drafts.length,
    overdue: ages.filter((age) => age > overdueAfter).length,
    held: cases.filter(({ held }) => held).length,
    oldest: ages.length === 0 ? null : Math.max(...ages),
  };
}

/** Visits that count, week by week, Mondays first: the last `weeks` weeks up to today's, empty ones too. */
export function rhythmOf(
  logged: readonly RecordedCase[],
  today: string,
  weeks = 26,
): { week: string; encounters: number }[] {
  const last = mondayOf(today);
  const first = addDays(last, -7 * (weeks - 1));
  const visits = Array.from({ length: weeks }, () => new Set<string>());
  for (const { date, encounter, entries } of logged) {
    if (date === null || date < first || date > today || !entries.some(({ counts }) => counts)) continue;
    visits[Math.floor((dayNumber(date) - dayNumber(first)) / 7)]!.add(encounter);
  }
  return visits.map((set, at) => ({ week: addDays(first, 7 * at), encounters: set.size }));
}

/** A warning before graduation, after which the Case Log cannot be edited (source 001; rules.md A39). */
export interface Deadline {
  level: 90 | 30 | 7 | 'past';
  daysLeft: number;
  drafts: number;
  corrections: number;
}

/** The warning due today; null where nothing is left to log or to correct, it is early, or reminders are switched off. */
export function deadlineOf(
  { graduation }: Training,
  { reminders }: Profile,
  left: { drafts: number; corrections: number },
  today: string,
): Deadline | null {
  if (graduation === null || !reminders || left.drafts + left.corrections === 0) return null;
  const daysLeft = daysBetween(today, graduation);
  const level = daysLeft < 0 ? 'past' : ([7, 30, 90] as const).find((days) => daysLeft <= days);
  return level === undefined ? null : { level, daysLeft, ...left };
}
