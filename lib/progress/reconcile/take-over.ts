import type { CaseLogCase } from '../../model';
import { isIdentifying } from '../screen';
import { type AdsCase, keyOf, ownKeyOf } from './ads';
import { isRepeat } from './compare';
import type { Keys } from './pair';
import type { Reconciliation } from './reconcile';

/** An ID as ours are made. A number of sixteen digits may be anybody's. */
const OURS = /^(?=(?:\d*[A-Z]){3})[0-9A-HJKMNP-TV-Z]{16}$/;

/**
 * The cases of the export that can be taken over: it alone has them, and none of them may be a case that is here. Those of which that is asked
 * wait for the answer.
 */
export function takeable({ onlyInAds, draftsMaybe, notInAds, perhapsTwice }: Reconciliation): AdsCase[] {
  const asked = new Set([
    ...[...draftsMaybe, ...notInAds].flatMap(({ maybe }) => maybe.map(({ ads }) => ads)),
    ...perhapsTwice.map(({ ads }) => ads),
  ]);
  return onlyInAds.filter((ads) => !asked.has(ads));
}

/** A case of the export as it is handed on: a Case ID that is none of ours only as its keyed hash, a repeated row once. Null where it has no hash. */
export function caseLogCase(ads: AdsCase, keys: Keys): CaseLogCase | null {
  const { date, rows } = ads;
  const own = ownKeyOf(ads.caseId);
  const isOurs = OURS.test(own);
  const key = isOurs ? null : (keys.get(keyOf(ads.caseId)) ?? null);
  if (!isOurs && key === null) return null;
  const onDay = rows.filter((row) => row.date === date);
  const first = (of: (row: AdsCase['rows'][number]) => string) => clean(onDay.map(of).find(Boolean) ?? '');
  return {
    caseId: isOurs ? own : null,
    key,
    date,
    site: first(({ site }) => site),
    attending: (onDay.map(({ attending }) => attending).find(Boolean) ?? '').slice(0, 200),
    patientType: onDay.map(({ patientType }) => patientType).find(Boolean) ?? null,
    caseYear: onDay.map(({ caseYear }) => caseYear).find(Boolean) ?? '',
    rows: onDay
      .filter((row, at) => !onDay.slice(0, at).some((earlier) => isRepeat(row, earlier)))
      .slice(0, 200)
      .map(({ categories, area, type, description, role }) => ({
        categories,
        area: clean(area),
        type: clean(type),
        description: clean(description),
        role,
      })),
  };
}

/** What a draft may keep of a cell: nothing that seems to hold a patient's name or number. */
const clean = (text: string): string => (isIdentifying(text) ? '' : text.slice(0, 1_000));
