import type { Period } from '../../model';
import { foldWords } from '../../text/fold';
import type { RecordedCase } from '../cases';
import { type AdsCase, type AdsRow, casesIn, onceOver, ownKeyOf } from './ads';
import { compare, type Difference, isRepeat } from './compare';
import { certainPairs, isCovered, type Keys } from './pair';

/** A case of the export that may be one of here, with why, and how sure that is from 0 to 1. It is shown and asked, never taken. */
export interface Maybe {
  ads: AdsCase;
  confidence: number;
  agrees: ('date' | 'category' | 'site' | 'role')[];
}

/** What the resident has said of the exports, and the keyed hashes of their Case IDs. */
export interface Said {
  /** Drafts of which the resident said that the export has them, under whatever Case ID. */
  confirmed?: ReadonlySet<string>;
  /** Drafts that are none of the cases of the export that they were held against. */
  apart?: ReadonlySet<string>;
  keys?: Keys;
}

/** What the Case Log's own export says of the cases here. */
export interface Reconciliation {
  /** Logged cases that the export has under their Case ID. */
  matched: number;
  /** The ids of those that it has just as they are here. */
  alike: string[];
  notInAds: { case: RecordedCase; maybe: Maybe[] }[];
  /** Rows that repeat another; `case` is null where the Case ID is none of ours. */
  twice: { case: RecordedCase | null; caseId: string; rows: AdsRow[] }[];
  differing: Difference[];
  /** The case of the export behind each case here in which something differs. */
  behind: Map<RecordedCase, AdsCase>;
  /** Drafts whose Case ID is in the export: they are logged. */
  draftsLogged: { case: RecordedCase; ads: AdsCase }[];
  draftsMaybe: { case: RecordedCase; maybe: Maybe[] }[];
  onlyInAds: AdsCase[];
  /** Cases under a Case ID that is none of ours which are, by day and procedures, a case that is there under ours as well. */
  perhapsTwice: { case: RecordedCase; ads: AdsCase }[];
}

/**
 * Holds the cases here against the rows of the export: by Case ID, which is certain; where there is none, by date, category and site, with
 * how sure that is. Nothing is decided by the second.
 * @param covering the days each export was made for: cases outside are not looked for in them; null is every day
 */
export function reconcile(
  cases: readonly RecordedCase[],
  rows: readonly AdsRow[],
  covering: readonly Period[] | null = null,
  { confirmed = new Set(), apart = new Set(), keys = new Map() }: Said = {},
): Reconciliation {
  const ours = new Set(cases.map(({ caseId }) => ownKeyOf(caseId)));
  const result: Reconciliation = {
    matched: 0,
    alike: [],
    notInAds: [],
    twice: [],
    differing: [],
    behind: new Map(),
    draftsLogged: [],
    draftsMaybe: [],
    onlyInAds: [],
    perhapsTwice: [],
  };
  const found = new Set<RecordedCase>();
  const all = casesIn(onceOver(rows), (caseId) => ours.has(caseId));
  const pairs = certainPairs(cases, all, keys, covering);
  for (const ads of all) {
    const one = pairs.get(ads);
    if (one === undefined) {
      result.onlyInAds.push(ads);
      const repeated = ads.rows.filter((row, at) => ads.rows.slice(0, at).some((earlier) => isRepeat(row, earlier)));
      if (repeated.length > 0) result.twice.push({ case: null, caseId: ads.caseId, rows: repeated });
      continue;
    }
    found.add(one);
    const { differences, repeated } = compare(one, ads);
    if (one.logged) result.matched += 1;
    else result.draftsLogged.push({ case: one, ads });
    if (one.logged && differences.length === 0) result.alike.push(one.id);
    if (differences.length > 0) result.behind.set(one, ads);
    result.differing.push(...differences);
    if (repeated.length > 0) result.twice.push({ case: one, caseId: one.caseId, rows: repeated });
  }
  const left = cases.filter((one) => !found.has(one) && isCovered(one, covering));
  const settled = takeConfirmed(left, result, confirmed);
  const maybes = maybeOf(
    left.filter(({ id }) => !apart.has(id)),
    result.onlyInAds,
  );
  result.perhapsTwice = [...found].flatMap((one) =>
    result.onlyInAds
      .filter((ads) => !apart.has(one.id) && ads.date === one.date && isSameWork(one, ads))
      .map((ads) => ({ case: one, ads })),
  );
  for (const one of left) {
    if (settled.has(one)) continue;
    const maybe = maybes.get(one) ?? [];
    if (one.logged) result.notInAds.push({ case: one, maybe });
    else if (maybe.length > 0) result.draftsMaybe.push({ case: one, maybe });
  }
  return result;
}

/** Cases that the resident has found in an export once stay found in it, while it has a case that may be theirs; that one is nobody else's. */
function takeConfirmed(
  left: readonly RecordedCase[],
  result: Reconciliation,
  confirmed: ReadonlySet<string>,
): Set<RecordedCase> {
  const settled = new Set<RecordedCase>();
  for (const one of left) {
    if (!one.logged || !confirmed.has(one.id)) continue;
    const [best] = (maybeOf([one], result.onlyInAds).get(one) ?? []).sort((a, b) => b.confidence - a.confidence);
    if (!best) continue;
    settled.add(one);
    result.matched += 1;
    result.alike.push(one.id);
    result.onlyInAds = result.onlyInAds.filter((ads) => ads !== best.ads);
  }
  return settled;
}

/** The same number of procedures, each of a category of the case. */
function isSameWork(one: RecordedCase, { rows }: AdsCase): boolean {
  const categories = one.entries.map(({ category }) => category).sort();
  const theirs = rows.flatMap(({ categories: [category] }) => category ?? []).sort();
  return categories.length > 0 && categories.join() === theirs.join();
}

/** The cases of the export on the same day with a category in common, the surest first; each is less sure the more there are of them. */
function maybeOf(left: readonly RecordedCase[], only: readonly AdsCase[]): Map<RecordedCase, Maybe[]> {
  const byDay = new Map<string, AdsCase[]>();
  for (const ads of only) byDay.set(ads.date, [...(byDay.get(ads.date) ?? []), ads]);
  const found = new Map<RecordedCase, Maybe[]>();
  const claims = new Map<AdsCase, number>();
  for (const one of left) {
    const maybe = (byDay.get(one.date ?? '') ?? []).flatMap((ads) => likeness(one, ads) ?? []);
    if (maybe.length > 0) found.set(one, maybe);
    for (const { ads } of maybe) claims.set(ads, (claims.get(ads) ?? 0) + 1);
  }
  for (const maybe of found.values()) {
    for (const each of maybe) each.confidence /= Math.max(maybe.length, claims.get(each.ads)!);
    maybe.sort((a, b) => b.confidence - a.confidence);
  }
  return found;
}

/** Same day and category, most of it; the same site, the rest; another site speaks against it. */
function likeness(one: RecordedCase, ads: AdsCase): Maybe | null {
  const theirs = ads.rows.flatMap(({ categories }) => categories);
  if (!one.entries.some(({ category }) => theirs.includes(category))) return null;
  const sites = [foldWords(one.site), foldWords(ads.site)];
  const isSite = sites[0] !== '' && sites[0] === sites[1];
  const isOtherSite = !isSite && sites.every(Boolean);
  const isRole = ads.rows.some(({ role }) => one.entries.some((entry) => entry.role === role));
  return {
    ads,
    confidence: (isOtherSite ? 0.3 : 0.6) + (isSite ? 0.3 : 0) + (isRole ? 0.05 : 0),
    agrees: ['date', 'category', ...(isSite ? (['site'] as const) : []), ...(isRole ? (['role'] as const) : [])],
  };
}
