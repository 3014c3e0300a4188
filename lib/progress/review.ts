import type { CarryIn, Period } from '../model';
import { carriedIn, wholly } from './carry-in';
import type { RecordedCase } from './cases';
import { academicYearOf, within } from './days';
import { type Tally, tally } from './tally';

/** What a mentor or a program director looks through, semi-annually or annually (source 000; rules.md A6, A60). */
export interface Review {
  period: Period;
  /** What was logged of the period's cases, and of all cases up to its end. */
  inPeriod: Tally;
  toDate: Tally;
  /** Earlier logs that end by the period's end; totals of one that runs past it cannot be divided. */
  carriedIn: { total: number; byCategory: Map<string, number> };
  /** What earlier logs that run past the period's end come to: in none of the numbers. */
  carriedInLeftOut: number;
  /** Drafts of the period's cases that are not logged yet. */
  drafts: number;
}

/** The summary of a period, and of training up to its end. */
export function reviewOf(cases: readonly RecordedCase[], logs: readonly CarryIn[], period: Period): Review {
  const inPeriod = cases.filter(({ date }) => date !== null && within(period, date));
  const logged = (some: readonly RecordedCase[]) => some.filter((one) => one.logged);
  const earlier = wholly(logs, { from: '', to: period.to });
  return {
    period,
    inPeriod: tally(logged(inPeriod)),
    toDate: tally(logged(cases.filter(({ date }) => date !== null && date <= period.to))),
    carriedIn: carriedIn(earlier.inside),
    carriedInLeftOut: carriedIn(earlier.across).total,
    drafts: inPeriod.length - logged(inPeriod).length,
  };
}

/** The periods that can be reviewed of an academic year: the whole, and its two halves. */
export function reviewPeriods(ending: number): Period[] {
  const { from, to } = academicYearOf(ending);
  return [
    { from, to },
    { from, to: `${ending - 1}-12-31` },
    { from: `${ending}-01-01`, to },
  ];
}
