import type { Operator } from '../model';

/** What became of a phrase: why it makes no entry of its own. */
export interface DroppedPhrase {
  phrase: string;
  reason: string;
}

/** One entry that a report makes; category and concept are null where the resident is asked what the phrase was. */
export interface ReportEntry {
  category: string | null;
  concept: string | null;
  phrase: string;
  asks: boolean;
}

/** A person whom a report names, with the report's own words on their part. */
export interface Person {
  name: string;
  role: string;
  kind: Operator['kind'];
}

/** What a report says was done, by whom, when, to whom. */
export interface Report {
  entries: ReportEntry[];
  dropped: DroppedPhrase[];
  date: string | null;
  attending: string | null;
  residents: Person[];
  patientType: 'Adult' | 'Pediatric' | null;
  aborted: boolean;
  /** Why there is nothing to log here; null where there is something. */
  gate: string | null;
  flags: string[];
}
