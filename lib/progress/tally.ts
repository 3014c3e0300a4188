import { type Role, TABLE_2 } from '../model';
import { CLINIC, type RecordedCase } from './cases';
import { MIXES, type Mix } from './mix';

/** What a set of cases comes to. Everything but `encounters` and `uncounted` counts entries, as the Case Log adds them. */
export interface Tally {
  /** Distinct patient visits with at least one entry that counts, whatever its category: the number of the bar (rules.md F1). */
  encounters: number;
  /** Visits in which something other than a clinic evaluation counts (rules.md F13). */
  encountersWithoutClinic: number;
  entries: number;
  entriesWithoutClinic: number;
  /** By category: the twelve always, in the order of Table 2, then the other buckets that have entries, by name. */
  byCategory: Map<string, number>;
  byRole: Record<Role, number>;
  byMix: Record<Mix, number>;
  minor: number;
  /** Entries that were taken part in and do not count: assisting, or supervising a procedure that is not minor. */
  uncounted: number;
}

/** Counts a set of cases. Logged cases and drafts are never mixed in here: the caller says which it means. */
export function tally(cases: readonly RecordedCase[]): Tally {
  const visits = new Set<string>();
  const visitsWithoutClinic = new Set<string>();
  const buckets = new Map<string, number>();
  const twelve = new Map<string, number>(TABLE_2.map((category) => [category, 0]));
  const byRole: Record<Role, number> = { Primary: 0, Secondary: 0, Assisting: 0 };
  const byMix = Object.fromEntries(MIXES.map((mix) => [mix, 0])) as Record<Mix, number>;
  let [entries, clinic, minor, uncounted] = [0, 0, 0, 0];
  for (const { encounter, entries: all } of cases) {
    for (const entry of all) {
      byRole[entry.role] += 1;
      if (!entry.counts) {
        uncounted += 1;
        continue;
      }
      entries += 1;
      visits.add(encounter);
      if (entry.category === CLINIC) clinic += 1;
      else visitsWithoutClinic.add(encounter);
      if (entry.minor) minor += 1;
      for (const mix of entry.mix) byMix[mix] += 1;
      const into = twelve.has(entry.category) ? twelve : buckets;
      into.set(entry.category, (into.get(entry.category) ?? 0) + 1);
    }
  }
  const named = [...buckets].sort(([one], [other]) => (one < other ? -1 : 1));
  return {
    encounters: visits.size,
    encountersWithoutClinic: visitsWithoutClinic.size,
    entries,
    entriesWithoutClinic: entries - clinic,
    byCategory: new Map([...twelve, ...named]),
    byRole,
    byMix,
    minor,
    uncounted,
  };
}

/** Counts cases apart by what `of` says of each; the keys stand in order, null, what is not known, last. */
export function tallyBy<K extends string | number>(
  cases: readonly RecordedCase[],
  of: (one: RecordedCase) => K | null,
): Map<K | null, Tally> {
  const groups = new Map<K | null, RecordedCase[]>();
  for (const one of cases) {
    const key = of(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  const keys = [...groups.keys()].sort((one, other) => (other === null || (one !== null && one < other) ? -1 : 1));
  return new Map(keys.map((key) => [key, tally(groups.get(key)!)]));
}
