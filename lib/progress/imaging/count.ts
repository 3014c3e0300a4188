import type { Period } from '../../model';
import type { RecordedCase } from '../cases';
import { within } from '../days';
import { imagingOf } from './map';
import { BIOPSY_OR_DRAINAGE, TABLE_1, type Table1Category } from './table1';

/** A line of a worklist or of an imported list, as far as it bears on Table 1. The same `key` again is the same examination. */
export interface ImagingLine {
  key: string;
  description: string;
  modality: string | null;
  /** The day it was read or made; null where nobody knows. */
  date: string | null;
  status: string | null;
}

export interface Table1Row {
  category: Table1Category;
  count: number;
  minimum: number;
}

/** What was put off or never made; a status that nobody knows does not keep a line out. */
const NOT_MADE = /cancel|no.?show|schedul|order|arriv|in progress|pending|abort|not perform/i;

/**
 * The eleven counts, against the minimums of Table 1; `uncounted` are lines that are none of the eleven. Biopsies and drains come from the
 * individual log alone.
 */
export function table1(
  lines: readonly ImagingLine[],
  cases: readonly RecordedCase[],
  period: Period | null = null,
): { rows: Table1Row[]; uncounted: number } {
  const isIn = (date: string | null) => period === null || (date !== null && within(period, date));
  const counts = new Map<string, number>();
  const seen = new Set<string>();
  let uncounted = 0;
  for (const { key, description, modality, date, status } of lines) {
    if (seen.has(key) || !isIn(date) || NOT_MADE.test(status ?? '')) continue;
    seen.add(key);
    const { categories } = imagingOf(description, modality);
    if (categories.length === 0) uncounted += 1;
    for (const category of categories) counts.set(category, (counts.get(category) ?? 0) + 1);
  }
  const individual = cases
    .filter(({ logged, date }) => logged && isIn(date))
    .flatMap(({ entries }) => entries)
    .filter(({ counts: does, category }) => does && BIOPSY_OR_DRAINAGE.has(category));
  counts.set('Image Guided Biopsy/Drainage', individual.length);
  return {
    rows: TABLE_1.map(({ name, minimum }) => ({ category: name, count: counts.get(name) ?? 0, minimum })),
    uncounted,
  };
}
