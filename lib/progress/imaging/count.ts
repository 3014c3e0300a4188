import { type DailyCounts, type Period, TABLE_1, type Table1Category } from '../../model';
import type { RecordedCase } from '../cases';
import { within } from '../days';
import { wasMade } from './made';
import { imagingOf } from './map';
import { BIOPSY_OR_DRAINAGE } from './table1';

/** A line of a worklist or of an imported list, as far as it bears on Table 1. The same `key` again is the same examination. */
export interface ImagingLine {
  key: string;
  description: string;
  modality: string | null;
  /** The day it was read or made; null where nobody knows. */
  date: string | null;
  status: string | null;
}

/** What a list comes to. Every line of it is in `days`, in one of the lists of what was left out, or in one of the numbers. */
export interface CountedLines {
  days: DailyCounts;
  /** Lines that are none of the eleven, by their words, the most first. */
  unplaced: { description: string; count: number }[];
  /** Procedures, by their words: what of them counts in Table 1 is counted from the individual log. */
  procedures: { description: string; count: number }[];
  /** Put off, called off, or of a day to come. */
  notMade: number;
  /** Lines that tell of an examination a second time. */
  again: number;
}

export interface Table1Row {
  category: Table1Category;
  count: number;
  minimum: number;
}

/** Counts the lines of a list into the eleven categories, by day. Biopsies and drains are left to the individual log. */
export function countLines(lines: readonly ImagingLine[], today: string): CountedLines {
  const days: Record<string, DailyCounts['']> = {};
  const unplaced = new Map<string, number>();
  const procedures = new Map<string, number>();
  const seen = new Set<string>();
  let [notMade, again] = [0, 0];
  for (const { key, description, modality, date, status } of lines) {
    if (!wasMade(status) || (date !== null && date > today)) {
      notMade += 1;
      continue;
    }
    if (seen.has(key)) {
      again += 1;
      continue;
    }
    seen.add(key);
    const { categories, rule } = imagingOf(description, modality);
    const aside = rule === 'procedure' ? procedures : unplaced;
    if (categories.length === 0) aside.set(description, (aside.get(description) ?? 0) + 1);
    if (categories.length === 0) continue;
    const day = days[date ?? ''] ?? {};
    days[date ?? ''] = day;
    for (const category of categories) day[category] = (day[category] ?? 0) + 1;
  }
  return {
    days,
    unplaced: mostFirst(unplaced),
    procedures: mostFirst(procedures),
    notMade,
    again,
  };
}

const mostFirst = (counts: ReadonlyMap<string, number>) =>
  [...counts]
    .map(([description, count]) => ({ description, count }))
    .sort((one, other) => other.count - one.count || (one.description < other.description ? -1 : 1));

/**
 * The eleven counts of a period against the minimums of Table 1; null is the whole of training, in which alone what has no day is counted.
 * Biopsies and drains come from the individual log.
 */
export function table1(
  lists: readonly DailyCounts[],
  cases: readonly RecordedCase[],
  period: Period | null = null,
): Table1Row[] {
  const isIn = (date: string | null) => period === null || (date !== null && date !== '' && within(period, date));
  const counts = new Map<string, number>();
  for (const [day, ofDay] of lists.flatMap((days) => Object.entries(days))) {
    if (!isIn(day)) continue;
    for (const [category, count] of Object.entries(ofDay)) counts.set(category, (counts.get(category) ?? 0) + count);
  }
  const individual = cases
    .filter(({ logged, date }) => logged && isIn(date))
    .flatMap(({ entries }) => entries)
    .filter(({ counts: does, category }) => does && BIOPSY_OR_DRAINAGE.has(category));
  counts.set('Image Guided Biopsy/Drainage', individual.length);
  return TABLE_1.map(({ name, minimum }) => ({ category: name, count: counts.get(name) ?? 0, minimum }));
}

/** How many examinations are in some days' counts. */
export function examinationsIn(days: DailyCounts): number {
  return Object.values(days).reduce((sum, ofDay) => sum + Object.values(ofDay).reduce((all, n) => all + n, 0), 0);
}

/** A list's days apart: those that no earlier list has counted anything on, and those that one has. What has no day may be in both. */
export function daysApart(
  days: DailyCounts,
  earlier: readonly DailyCounts[],
): { fresh: DailyCounts; shared: DailyCounts } {
  const known = new Set(earlier.flatMap((one) => Object.keys(one)));
  const part = (isKnown: boolean) =>
    Object.fromEntries(Object.entries(days).filter(([day]) => known.has(day) === isKnown));
  return { fresh: part(false), shared: part(true) };
}
