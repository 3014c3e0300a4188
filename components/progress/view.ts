import type { Bar } from '../charts/Bars';
import type { Week } from '../charts/Weeks';
import type { SharedDays } from '../profile/CarryIns';

/** Where a target may be reached, by the typical curriculum or by the last twelve months. */
export interface PaceView {
  by: 'curriculum' | 'recent';
  reached: boolean;
  expected: number | null;
  date: string | null;
  atGraduation: number | null;
}

/** A number to reach. Everything but `entries` counts distinct encounters. */
export interface TargetView {
  id: 'graduation' | 'esir';
  total: number;
  count: number;
  logged: number;
  carriedIn: number;
  ofWhichClinic: number;
  entries: number;
  pace: PaceView;
}

/** A part of training: a year or a rotation; `label` is '' where it is not known. */
export interface Part {
  label: string;
  encounters: number;
  entries: number;
}

/** Everything the Progress page shows, counted. */
export interface ProgressView {
  /** Null where no pathway was said or it has no target. */
  target: TargetView | null;
  pathwaySaid: boolean;
  /** Fewer than 500 before the one independent year. */
  shortfall: number | null;
  /** Distinct encounters, those of earlier logs among them. */
  encounters: number;
  carriedIn: number;
  ofWhichClinic: number;
  entries: number;
  uncounted: number;
  /** Logged cases before PGY-1 or after graduation. */
  outside: number;
  /** Of the logged cases, those that the Case Log's own export had on that day just as they are here; null where none was looked at. */
  confirmed: { day: string; count: number; of: number } | null;
  waiting: { drafts: number; overdue: number; held: number; oldest: number | null; overdueAfter: number };
  deadline: { level: 90 | 30 | 7 | 'past'; daysLeft: number; drafts: number; corrections: number } | null;
  overlaps: readonly SharedDays[];
  twelve: readonly Bar[];
  others: readonly Bar[];
  mix: readonly Bar[];
  roles: readonly Bar[];
  years: readonly Part[];
  rotations: readonly Part[];
  light: readonly Bar[];
  weeks: readonly Week[];
}
