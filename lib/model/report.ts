import type { Operator } from './encounter';
import type { DropReason, Flag } from './reasons';

/** Why a phrase of a report makes no entry of its own, besides the counting rules' reasons. Each has its sentence in `_locales`. */
export const REPORT_REASONS = [
  'planned',
  'possible',
  'history',
  'negated',
  'aborted',
  'risk',
  'device',
  'title_only',
  'imaging',
  'visit',
  'open_surgery',
  'open_approach',
  'endoscopic',
  'laparoscopic',
  'not_ir',
  'cancelled',
] as const;
export type ReportReason = (typeof REPORT_REASONS)[number];

/** A phrase that makes no entry. It is shown while the report is checked, and kept nowhere. */
export interface DroppedPhrase {
  phrase: string;
  reason: ReportReason | DropReason;
}

/** One entry that a report makes; category and concept are null where the resident is asked what the phrase was. */
export interface ReportEntry {
  category: string | null;
  concept: string | null;
  phrase: string;
  /** What of the phrase may be kept: the terms of our own vocabulary that were read in it. */
  kept: string;
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
  /** What was meant to be done was not, and nothing in its place. */
  aborted: boolean;
  /** Why there is nothing to log here; null where there is something. */
  gate: ReportReason | null;
  flags: Flag[];
  /** The patient's and the order's numbers, to be hashed. */
  mrn: string | null;
  accession: string | null;
}

/** A report that was brought, with its number in the paste or its line in the file. */
export interface ReportRead extends Report {
  number: number;
}
