import type { CarryIn, Period } from '../model';
import { carriedIn } from './carry-in';
import type { RecordedCase } from './cases';
import { academicYearOf, within } from './days';
import { type Tally, tally } from './tally';

/** What a mentor or a program director looks through, semi-annually or annually (source 000; domain.md A6, A60). */
export interface Review {
  period: Period;
  /** What was logged of the period's cases, and of all cases up to its end. */
  inPeriod: Tally;
  toDate: Tally;
  carriedIn: { total: number; byCategory: Map<string, number> };
  /** Drafts of the period's cases that are not logged yet. */
  drafts: number;
}

/** The summary of a period, and of training up to its end. */
export function reviewOf(cases: readonly RecordedCase[], logs: readonly CarryIn[], period: Period): Review {
  const inPeriod = cases.filter(({ date }) => date !== null && within(period, date));
  const logged = (some: readonly RecordedCase[]) => some.filter((one) => one.logged);
  return {
    period,
    inPeriod: tally(logged(inPeriod)),
    toDate: tally(logged(cases.filter(({ date }) => date !== null && date <= period.to))),
    carriedIn: carriedIn(logs.filter(({ from }) => from <= period.to)),
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
