/** A case of the export that may be a case here: shown and asked, never taken. */
export interface Candidate {
  said: string;
  /** From 0 to 1; null where nothing is asked of it. */
  confidence: number | null;
  agrees: readonly ('date' | 'category' | 'site' | 'role')[];
}

/** A draft that the export holds, or may hold. */
export interface Found {
  id: string;
  /** The case here. */
  draftId: string;
  title: string;
  candidates: readonly Candidate[];
}

/** What the Case Log's export says of the cases here. */
export interface ReconcileView {
  matched: number;
  /** Lines without a Case ID or a date. */
  unread: number;
  onlyInAds: number;
  notInAds: number;
  twice: number;
  differing: number;
  draftsLogged: readonly Found[];
  draftsMaybe: readonly Found[];
  loggedMaybe: readonly Found[];
  /** Cases that the Case Log may have twice, under two Case IDs. */
  perhapsTwice: readonly Found[];
}

/** The cases that the Case Log alone has, as they are shown before they are taken over. */
export interface TakeOverView {
  count: number;
  /** Those that may be a case that is here: they wait for the answer. */
  waiting: number;
  from: string;
  to: string;
  /** How many procedures of each category; '' is one that is not known here. */
  categories: readonly [category: string, entries: number][];
  /** One line a case, with its Case ID there: shown while the file is open, and kept nowhere. */
  titles: readonly string[];
  withoutRole: number;
}

/** A logged case of which the Case Log says something else. */
export interface DifferingCase {
  id: string;
  title: string;
  said: readonly string[];
}

/** Totals carried in for days of which there are cases; `at` is their place in the profile. */
export interface SharedTotals {
  at: number;
  name: string;
  said: string;
}
