import type { Bar } from '../../../components/charts/Bars';
import { dateOf } from '../../../components/moments';
import type { Part, ProgressView } from '../../../components/progress/view';
import { TABLE_2 } from '../../../lib/model';
import { say, text } from '../../../lib/platform/text';
import {
  added,
  carriedIn,
  deadlineOf,
  esirShortfall,
  isOutside,
  lightOn,
  MIXES,
  overlaps,
  paceOf,
  type RecordedCase,
  rhythmOf,
  standingOf,
  type Tally,
  tally,
  tallyBy,
  targetsOf,
  waitingOf,
} from '../../../lib/progress';
import type { TrainingRecord } from '../record';

const MIX_KEYS = {
  vascular: 'mix_vascular',
  'non-vascular': 'mix_non_vascular',
  arterial: 'mix_arterial',
  venous: 'mix_venous',
  portal: 'mix_portal',
  dialysis: 'mix_dialysis',
  oncologic: 'mix_oncologic',
  clinic: 'mix_clinic',
} as const;

/** The record as the Progress page shows it. */
export function progressView({
  settings,
  training,
  cases,
  logged,
  corrections,
  inCaseLog,
  today,
}: TrainingRecord): ProgressView {
  const { profile } = settings;
  const counted = tally(logged);
  const standing = standingOf(training, cases, profile.carryIns);
  const byCategory = added(counted.byCategory, carriedIn(profile.carryIns).byCategory);
  const [target] = targetsOf(training, cases, profile.carryIns);
  const waiting = waitingOf(cases, profile, today, (at) => dateOf(new Date(at)));
  const { drafts } = waiting;
  const twelve: readonly string[] = TABLE_2;
  return {
    target: target ? { ...target, pace: paceOf(target, training, cases, today) } : null,
    pathwaySaid: training.pathway !== null,
    shortfall: esirShortfall(training, cases, profile.carryIns),
    encounters: standing.count,
    carriedIn: standing.carriedIn,
    ofWhichClinic: counted.encounters - counted.encountersWithoutClinic,
    entries: counted.entries,
    uncounted: counted.uncounted,
    outside: logged.filter(({ date }) => isOutside(training, date)).length,
    confirmed: inCaseLog && { day: inCaseLog.day, count: countIn(inCaseLog.ids, logged), of: logged.length },
    waiting: { ...waiting, overdueAfter: profile.overdueAfter },
    deadline: deadlineOf(training, profile, { drafts, corrections }, today),
    overlaps: overlaps(profile.carryIns, logged),
    twelve: TABLE_2.map((category) => ({
      label: category,
      value: byCategory.get(category) ?? 0,
      ...(profile.goals[category] !== undefined && { goal: profile.goals[category] }),
    })),
    others: [...byCategory]
      .filter(([category]) => !twelve.includes(category))
      .map(([category, value]) => ({ label: category.replace(/^Other: /, ''), value }))
      .sort(mostFirst),
    mix: MIXES.map((mix) => ({ label: say(MIX_KEYS[mix]), value: counted.byMix[mix] })),
    roles: Object.entries(counted.byRole).map(([label, value]) => ({ label, value })),
    years: partsOf(
      tallyBy(logged, ({ pgy }) => pgy),
      (pgy) => text('progress_pgy', pgy),
    ),
    rotations: partsOf(
      tallyBy(logged, ({ rotation }) => rotation),
      String,
    ),
    light: lightOn(byCategory).map(({ category, count }) => ({ label: category, value: count })),
    weeks: rhythmOf(logged, today),
  };
}

function countIn(ids: readonly string[], logged: readonly RecordedCase[]): number {
  const seen = new Set(ids);
  return logged.filter(({ id }) => seen.has(id)).length;
}

const mostFirst = (one: Bar, other: Bar): number => other.value - one.value;

function partsOf<K extends string | number>(tallies: Map<K | null, Tally>, said: (key: K) => string): Part[] {
  return [...tallies].map(([key, { encounters, entries }]) => ({
    label: key === null ? '' : said(key),
    encounters,
    entries,
  }));
}
