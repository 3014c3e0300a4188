import {
  ESIR_NON_VASCULAR,
  ESIR_VASCULAR,
  type EsirForm,
  type EsirNote,
  type EsirRow,
  type Profile,
  type Table2Category,
} from '../model';
import { carriedIn, totalsRaised, wholly } from './carry-in';
import type { RecordedCase } from './cases';
import { within } from './days';
import { logRows } from './log';
import { tally } from './tally';
import { icuCompleted, type Training } from './training';

/** The visits that ESIR asks for (source 000). */
const ESIR_TOTAL = 500;

/**
 * The ESIR verification form of the ESIR period: logged cases and carried-in totals, never drafts. Null where the period is not known.
 * @param residentName typed for this one form
 */
export function esirForm(
  profile: Profile,
  training: Training,
  cases: readonly RecordedCase[],
  residentName: string,
  today: string,
): EsirForm | null {
  const period = training.esir;
  if (period === null) return null;
  const inPeriod = cases.filter(({ date }) => date !== null && within(period, date));
  const logged = inPeriod.filter((one) => one.logged);
  const logs = wholly(profile.carryIns, period);
  const carried = carriedIn(logs.inside);
  const counted = tally(logged);
  const row = (category: Table2Category): EsirRow => ({
    category,
    ...sum(counted.byCategory.get(category) ?? 0, carried.byCategory.get(category) ?? 0),
  });
  const vascular = ESIR_VASCULAR.map(row);
  const nonVascular = ESIR_NON_VASCULAR.map(row);
  const encounters = sum(counted.encounters, carried.total);
  const ofTwelve = [...vascular, ...nonVascular].reduce((all, { total }) => all + total, 0);
  return {
    programName: profile.programName ?? '',
    programNumber: profile.programNumber ?? '',
    residentName,
    period,
    vascular,
    nonVascular,
    icu: icuCompleted(profile.icuCompleted, training, period, today),
    encounters,
    notes: notesOf({
      'under-500': encounters.total < ESIR_TOTAL ? ESIR_TOTAL - encounters.total : 0,
      'drafts-left-out': cases.filter((one) => !one.logged && (one.date === null || within(period, one.date))).length,
      'undated-left-out': cases.filter(({ date, logged }) => date === null && logged).length,
      'carried-in': carried.total,
      'carry-in-left-out': carriedIn(logs.across).total,
      'carried-total-raised': totalsRaised(logs.inside),
      'sum-differs': ofTwelve === encounters.total ? 0 : ofTwelve,
    }),
    log: logRows(logged),
  };
}

const sum = (logged: number, carried: number) => ({ logged, carriedIn: carried, total: logged + carried });

/** The notes that have something to say, in the order they are written down. */
function notesOf(counts: Record<EsirNote['code'], number>): EsirNote[] {
  return (Object.entries(counts) as [EsirNote['code'], number][])
    .filter(([, count]) => count > 0)
    .map(([code, count]) => ({ code, count }));
}
