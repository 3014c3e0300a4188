import type { CarryIn, Period } from '../model';
import { carriedIn, wholly } from './carry-in';
import type { RecordedCase } from './cases';
import { academicYearOf, within } from './days';
import { tally } from './tally';
import type { Training } from './training';

/** A number to reach, and how far it is. Everything counts visits: the lower of the two ways to count (rules.md F1). */
export interface Target {
  id: 'graduation' | 'esir';
  total: 1000 | 500;
  /** Null is the whole of training. */
  period: Period | null;
  logged: number;
  carriedIn: number;
  /** `logged` and `carriedIn` together. */
  count: number;
  /** How many are clinic evaluations and nothing else (rules.md F13). */
  ofWhichClinic: number;
  /** Entries logged, beside the visits. */
  entries: number;
}

/** What the guidelines ask of a pathway (source 000; rules.md C.1). No category of Table 2 has a minimum, so none is here. */
export function targetsOf(training: Training, cases: readonly RecordedCase[], logs: readonly CarryIn[]): Target[] {
  const logged = cases.filter((one) => one.logged);
  switch (training.pathway) {
    case 'integrated':
    case 'independent-two-year':
    case 'independent-one-year':
      return [target('graduation', 1000, null, logged, logs)];
    case 'esir':
      return [target('esir', 500, training.esir, logged, logs)];
    default:
      return [];
  }
}

function target(
  id: Target['id'],
  total: Target['total'],
  period: Period | null,
  logged: readonly RecordedCase[],
  logs: readonly CarryIn[],
): Target {
  const inside = period === null ? logged : logged.filter(({ date }) => date !== null && within(period, date));
  const counted = tally(inside);
  const carried = carriedIn(period === null ? logs : wholly(logs, period).inside).total;
  return {
    id,
    total,
    period,
    logged: counted.encounters,
    carriedIn: carried,
    count: counted.encounters + carried,
    ofWhichClinic: counted.encounters - counted.encountersWithoutClinic,
    entries: counted.entries,
  };
}

/**
 * The one figure of the record: distinct encounters logged, with what was carried in, towards the number of the pathway or, where it has none, of all
 * training. Popup, Progress and Review take it from here.
 */
export function standingOf(
  training: Training,
  cases: readonly RecordedCase[],
  logs: readonly CarryIn[],
): { count: number; logged: number; carriedIn: number; total: Target['total'] | null } {
  const [first] = targetsOf(training, cases, logs);
  const {
    count,
    logged,
    carriedIn: carried,
  } = first ??
  target(
    'graduation',
    1000,
    null,
    cases.filter((one) => one.logged),
    logs,
  );
  return { count, logged, carriedIn: carried, total: first?.total ?? null };
}

/** Whether the pathway has the eleven counts of Table 1 (rules.md C.1). */
export function hasTable1({ pathway }: Training): boolean {
  return pathway === 'integrated' || pathway === 'esir' || pathway === 'dr';
}

/**
 * The independent year after ESIR presupposes 500 before it (source 003; rules.md A67): how many there are where that is fewer, else null.
 * To be warned of, never to be barred.
 */
export function esirShortfall(
  training: Training,
  cases: readonly RecordedCase[],
  logs: readonly CarryIn[],
): number | null {
  if (training.pathway !== 'independent-one-year' || training.firstYear === null) return null;
  const lastYear = academicYearOf(training.firstYear + 5);
  const before = cases.filter(({ logged, date }) => logged && date !== null && date < lastYear.from);
  const early = carriedIn(logs.filter(({ to }) => to < lastYear.from)).total;
  const count = tally(before).encounters + early;
  return count < 500 ? count : null;
}

/** Categories in which there is least, fewest first, with the count; no verdict is in it (rules.md A61). */
export function lightOn(byCategory: ReadonlyMap<string, number>, most = 4): { category: string; count: number }[] {
  return [...byCategory]
    .filter(([category]) => !category.startsWith('Other: '))
    .map(([category, count]) => ({ category, count }))
    .sort((one, other) => one.count - other.count)
    .slice(0, most);
}
