import type { RecordedCase } from './cases';
import { academicYearOf, addDays, dayNumber, dayOf, daysBetween } from './days';
import type { Target } from './targets';
import type { Training } from './training';

/**
 * Where a target may be reached. `curriculum` goes by the typical curriculum, which is no requirement; `recent` by the visits logged of the
 * last year. `date` is null where the target would not be reached before training ends, or nothing can be said.
 */
export interface Pace {
  by: 'curriculum' | 'recent';
  reached: boolean;
  /** What the typical curriculum would have by today; null where there is none for the pathway. */
  expected: number | null;
  date: string | null;
  /** The number at graduation if it goes on like this; null where nothing can be said. */
  atGraduation: number | null;
}

/**
 * Shares of the total at the ends of PGY-1, 4, 5 and 6 in a typical integrated curriculum: the mean of 19 published block schedules, read in
 * 2017 (rules.md C.1). Between them it is taken to be even; an internship adds nothing.
 */
const CURRICULUM: readonly [endOfPgy: number, share: number][] = [
  [1, 0],
  [4, 0.17],
  [5, 0.58],
  [6, 1],
];

const YEAR = 365;

/** How a target stands against the typical curriculum and against the resident's own last year, and when it may be reached. */
export function paceOf(target: Target, training: Training, cases: readonly RecordedCase[], today: string): Pace {
  const reached = target.count >= target.total;
  const curve = training.pathway === 'integrated' && training.firstYear !== null ? curveOf(training.firstYear) : null;
  const share = curve ? shareAt(curve, dayNumber(today)) : null;
  if (curve && share !== null && share > 0) {
    const needed = (share * target.total) / Math.max(target.count, 1);
    const day = needed > 1 ? null : dayWith(curve, needed);
    return {
      by: 'curriculum',
      reached,
      expected: Math.round(share * target.total),
      date: reached || target.count === 0 || day === null ? null : dayOf(Math.ceil(day)),
      atGraduation: Math.round(target.count / share),
    };
  }
  return { ...recent(target, training, cases, today), reached, expected: share === null ? null : 0 };
}

function recent(target: Target, { graduation }: Training, cases: readonly RecordedCase[], today: string) {
  const since = addDays(today, -YEAR);
  const visits = new Set(
    cases
      .filter(({ logged, date }) => logged && date !== null && date > since && date <= today)
      .filter(({ entries }) => entries.some(({ counts }) => counts))
      .map(({ encounter }) => encounter),
  ).size;
  const end = target.period?.to ?? graduation;
  const left = target.total - target.count;
  const date = visits === 0 || left <= 0 ? null : addDays(today, Math.ceil((left * YEAR) / visits));
  const days = end === null ? null : Math.max(0, daysBetween(today, end));
  return {
    by: 'recent' as const,
    date: date !== null && end !== null && date > end ? null : date,
    atGraduation: days === null ? null : target.count + Math.round((visits * days) / YEAR),
  };
}

type Curve = { day: number; share: number }[];

function curveOf(firstYear: number): Curve {
  return CURRICULUM.map(([pgy, share]) => ({ day: dayNumber(academicYearOf(firstYear + pgy - 1).to), share }));
}

function shareAt(curve: Curve, day: number): number {
  if (day <= curve[0]!.day) return 0;
  for (const [at, to] of curve.entries()) {
    const from = curve[at - 1];
    if (from && day <= to.day) return from.share + ((to.share - from.share) * (day - from.day)) / (to.day - from.day);
  }
  return 1;
}

function dayWith(curve: Curve, share: number): number | null {
  for (const [at, to] of curve.entries()) {
    const from = curve[at - 1];
    if (from && share <= to.share)
      return from.day + ((to.day - from.day) * (share - from.share)) / (to.share - from.share);
  }
  return null;
}
