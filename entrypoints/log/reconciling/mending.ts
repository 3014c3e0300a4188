import { dateText } from '../../../components/moments';
import type { DifferingCase, SharedTotals, TakeOverView } from '../../../components/reconcile/view';
import { counted } from '../../../components/words';
import type { CarryIn, CaseLogCase } from '../../../lib/model';
import { text } from '../../../lib/platform/text';
import {
  type AdsCase,
  caseLogCase,
  type Difference,
  type Keys,
  overlaps,
  type Reconciliation,
  type RecordedCase,
  takeable,
} from '../../../lib/progress';
import { adsTitle, titleOf } from './view';

/** What the export alone has, as it can be taken over, and as it is shown. */
export function takeOverOf(found: Reconciliation, keys: Keys): { cases: CaseLogCase[]; view: TakeOverView } {
  const ads = takeable(found);
  const cases = ads.flatMap((one) => caseLogCase(one, keys) ?? []);
  const counts = new Map<string, number>();
  for (const category of cases.flatMap(({ rows }) => rows.map(({ categories }) => categories[0] ?? '')))
    counts.set(category, (counts.get(category) ?? 0) + 1);
  const days = cases.map(({ date }) => date).sort();
  return {
    cases,
    view: {
      count: cases.length,
      waiting: found.onlyInAds.length - ads.length,
      from: days[0] ? dateText(days[0]) : '',
      to: days[0] ? dateText(days.at(-1)!) : '',
      categories: [...counts].sort((one, other) => other[1] - one[1]),
      titles: ads.map((one) => `${one.caseId} · ${adsTitle(one)}`),
      withoutRole: cases.filter(({ rows }) => rows.some(({ role }) => role === null)).length,
    },
  };
}

/** The logged cases in which something differs, each with what, and with what the Case Log has for it. */
export function differingOf(
  found: Reconciliation,
  keys: Keys,
): { said: Map<string, CaseLogCase>; view: DifferingCase[] } {
  const logged = [...found.behind].filter(([one]) => one.logged);
  const said = new Map(
    logged.flatMap(([one, ads]): [string, CaseLogCase][] => {
      const right = caseLogCase(onItsDay(ads, one), keys);
      return right ? [[one.id, right]] : [];
    }),
  );
  const of = (id: string) => found.differing.filter((one) => one.case.id === id);
  return {
    said,
    view: logged.map(([one]) => ({ id: one.id, title: titleOf(one), said: of(one.id).map(differenceText) })),
  };
}

/** The case under the day that the record has it on, where the export has it on that day as well: the others repeat it. */
const onItsDay = (ads: AdsCase, { date }: RecordedCase): AdsCase =>
  date !== null && ads.rows.some((row) => row.date === date) ? { ...ads, date } : ads;

function differenceText({ field, here, inAds }: Difference): string {
  const said = (value: string) => (field === 'date' ? dateText(value) : value);
  if (field === 'entry-missing') return text('differs_missing', here);
  if (field === 'entry-extra') return text('differs_extra', inAds);
  return text(`differs_${field}`, said(here), said(inAds));
}

/** Totals that were carried in for days of which there are cases by now: both numbers. */
export function sharedTotals(logs: readonly CarryIn[], logged: readonly RecordedCase[]): SharedTotals[] {
  return logs.flatMap((log, at) =>
    overlaps([log], logged).map(({ days, loggedHere }) => ({
      at,
      name: log.name || text('profile_log', at + 1),
      said: counted('totals_beside', loggedHere, dateText(days.from), dateText(days.to), log.total),
    })),
  );
}
