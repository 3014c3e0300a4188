import type { Period } from '../../model';
import type { RecordedCase } from '../cases';
import { within } from '../days';
import { type AdsCase, keyOf, ownKeyOf } from './ads';

/** Keyed hashes by the Case IDs of the export, as `keyOf` writes them. */
export type Keys = ReadonlyMap<string, string>;

/** Whether an export that covers these days should have a case; null is every day. */
export const isCovered = ({ date }: RecordedCase, covering: readonly Period[] | null): boolean =>
  covering === null || (date !== null && covering.some((days) => within(days, date)));

/**
 * The cases of the export that are certainly a case here: by our Case ID; for one taken over, by the hash of its ID there and its day. An ID of a
 * patient comes back, so that another day is the same case only where both sides have one such case left, and the export should have had its day.
 */
export function certainPairs(
  cases: readonly RecordedCase[],
  all: readonly AdsCase[],
  keys: Keys,
  covering: readonly Period[] | null,
): Map<AdsCase, RecordedCase> {
  const pairs = new Map<AdsCase, RecordedCase>();
  const ours = new Map(cases.filter(({ caseId }) => caseId !== '').map((one) => [ownKeyOf(one.caseId), one]));
  const taken = new Map(cases.filter(({ key }) => key !== null).map((one) => [`${one.key} ${one.date}`, one]));
  const hashOf = (ads: AdsCase) => keys.get(keyOf(ads.caseId)) ?? null;
  for (const ads of all) {
    const one = ours.get(ownKeyOf(ads.caseId)) ?? taken.get(`${hashOf(ads)} ${ads.date}`);
    if (one) pairs.set(ads, one);
  }
  const found = new Set(pairs.values());
  const left = cases.filter((one) => one.key !== null && !found.has(one));
  for (const one of left.filter((each) => isCovered(each, covering))) {
    const theirs = all.filter((ads) => !pairs.has(ads) && hashOf(ads) === one.key);
    if (theirs.length === 1 && left.filter(({ key }) => key === one.key).length === 1) pairs.set(theirs[0]!, one);
  }
  return pairs;
}
