import type { CarryIn } from '../model';
import { carriedIn } from './carry-in';
import type { RecordedCase } from './cases';
import { type Tally, tally } from './tally';
import { pgyOf, type Training } from './training';

/** The first year of the independent residencies (rules.md C.1). */
const FIRST_INDEPENDENT_PGY = 6;

/** The log of the diagnostic years with ESIR and the log of the independent years: apart, and together. */
export interface Combined {
  before: Tally;
  independent: Tally;
  /** Cases without a day or outside any known year: in the sum, and in neither part. */
  unplaced: Tally;
  carriedIn: { total: number; byCategory: Map<string, number> };
  /** Visits of both logs and what was carried in. */
  encounters: number;
  byCategory: Map<string, number>;
}

/** Combines the ESIR years' log with that of the independent years (source 000, considerations for ESIR 3). */
export function combined(training: Training, cases: readonly RecordedCase[], logs: readonly CarryIn[]): Combined {
  const logged = cases.filter((one) => one.logged);
  const inPart = (belongs: (pgy: number | null) => boolean) =>
    tally(logged.filter(({ date }) => belongs(pgyOf(training, date))));
  const carried = carriedIn(logs);
  const whole = tally(logged);
  return {
    before: inPart((pgy) => pgy !== null && pgy < FIRST_INDEPENDENT_PGY),
    independent: inPart((pgy) => pgy !== null && pgy >= FIRST_INDEPENDENT_PGY),
    unplaced: inPart((pgy) => pgy === null),
    carriedIn: carried,
    encounters: whole.encounters + carried.total,
    byCategory: added(whole.byCategory, carried.byCategory),
  };
}

/** Counts by category put together; categories that only `more` has come last. */
export function added(counts: ReadonlyMap<string, number>, more: ReadonlyMap<string, number>): Map<string, number> {
  const sum = new Map(counts);
  for (const [category, count] of more) sum.set(category, (sum.get(category) ?? 0) + count);
  return sum;
}
