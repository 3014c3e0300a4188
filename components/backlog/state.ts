import type { CarryIn } from '../../lib/model';
import type { StagedNow } from '../desk/desk';
import { type BroughtActs, type BroughtState, NOTHING_READ } from '../importing/state';
import type { SharedDays } from '../profile/CarryIns';

/** A case of an earlier log, before it is staged. */
export interface LogCase {
  number: number;
  /** ISO, null where the log does not know it. */
  date: string | null;
  description: string;
  /** What it is mapped to; '' where it is not. */
  item: string;
  category: string;
  /** What the log itself calls it, where that is something else. It decides nothing. */
  said: string;
  /** What the log says of the resident's part; '' where it does not. */
  role: string;
  site: string;
  /** What became of it on an earlier import; null for a new one. */
  here: 'staged' | 'logged' | null;
}

/** What was found in an earlier log. */
export interface FoundLog {
  /** Oldest first. */
  cases: LogCase[];
  fresh: number;
  undated: number;
  /** What it comes to as totals, where it is a sheet of those. */
  totals: (Pick<CarryIn, 'total' | 'categories'> & { left: number[] }) | null;
}

export interface BacklogState extends BroughtState<string> {
  found: FoundLog | null;
  staged: StagedNow | null;
  /** How many cases were left unstaged when the resident stopped. */
  stopped: number;
  /** What became of totals a moment ago: carried in, or not, because they had been before. */
  carried: 'added' | 'known' | null;
}

export const NO_BACKLOG: BacklogState = { ...NOTHING_READ, found: null, staged: null, stopped: 0, carried: null };

/** What a resident says of totals that are carried in. */
export type CarriedLog = Pick<CarryIn, 'source' | 'name' | 'from' | 'to'>;

export interface BacklogActs extends BroughtActs<string> {
  stage(): void;
  undo(): void;
  carryIn(log: CarriedLog): void;
  /** A case that no log has, typed in. */
  type(description: string, date: string | null): void;
}

/** The days that totals would share with other logs, or with what was logged from here. */
export type OverlapsOf = (log: CarriedLog) => readonly SharedDays[];
