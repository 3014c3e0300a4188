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
