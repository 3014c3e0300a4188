import type { Period } from '../../lib/model';
import { type BroughtActs, type BroughtState, NOTHING_READ } from '../importing/state';

/** A category of Table 1 with how many there are. */
export interface CountRow {
  category: string;
  count: number;
  minimum: number;
}

/** What the list that was brought comes to, before any of it is added. */
export interface FoundCounts {
  /** The categories it has, with their counts. */
  rows: { category: string; count: number }[];
  total: number;
  /** Lines that are none of the eleven, by their words. */
  unplaced: { description: string; count: number }[];
  /** Lines that are procedures, by their words. */
  procedures: { description: string; count: number }[];
  notMade: number;
  again: number;
  /** Examinations without a day: they are in no period but the whole of training. */
  undated: number;
  /** When the very same list was counted before, in ms since 1970; null where it was not. */
  countedAt: number | null;
  /** Days on which an earlier list counted examinations, and how many this one has on them; null where there are none. */
  shared: { days: Period | null; count: number } | null;
}

/** A list that was counted before. */
export interface AddedList {
  mark: string;
  addedAt: number;
  count: number;
  /** Null where no day of it is known. */
  days: Period | null;
}

export interface CountState extends BroughtState {
  found: FoundCounts | null;
  /** How many were added a moment ago. */
  added: number | null;
  /** A list was taken out a moment ago, and can be put back. */
  removed: boolean;
}

export const NOTHING_COUNTED: CountState = { ...NOTHING_READ, found: null, added: null, removed: false };

export interface CountActs extends BroughtActs {
  /** Adds what was found: all of it, or only the days of which nothing was counted yet. */
  add(which: 'all' | 'new-days'): void;
  remove(mark: string): void;
  putBack(): void;
  dropRemoved(): void;
}
