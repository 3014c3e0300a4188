import type { DropReason, Flag, Role } from '../../lib/model';

/** A concept id of the catalogue, such as `EMB.TACE`; told from a drop reason by its dot. */
export type ConceptId = `${string}.${string}`;

/** What the rules should make of a line: the concept it is logged as, or why it is not (rules.md B.3). */
export type Verdict = ConceptId | DropReason;

/** One case as it is written down: what its lines share, then the lines. */
export interface CaseSource {
  about: string;
  patient: { name: string; mrn: string; age: number };
  /** Working days before today: 1 is the last one. */
  day: number;
  /** Start and end, `08:10-09:25`; an end before the start is on the next day. */
  at: string;
  attending?: string;
  location?: string;
  operators?: string;
  /** Flags of the encounter (rules.md B.3, S11). */
  flags?: readonly Flag[];
  lines: readonly LineSource[];
}

export interface LineSource {
  procedure: string;
  verdict: Verdict;
  /** Role of the entry, where it is not Primary. */
  role?: Role;
  status?: string;
  modality?: string;
  comment?: string;
  /** The line belongs to the study of the line before it: an addendum. */
  sameAccession?: true;
  /** Its own start, where it is not the case's. */
  at?: string;
  operators?: string;
}

export const ME = 'Rivera, Ana';
export const ME_FIRST = `${ME} (resident, first)`;
export const OSEI = 'Osei, Kwame';
export const UNIVERSITY = 'University Hospital';
export const VETERANS = 'Lakeshore Veterans Affairs Medical Center';
export const BRIGID = 'Saint Brigid Hospital';
export const CHILDREN = "Children's Hospital of Harbor City";

/** A line as most are: completed, fluoroscopy, operated as the case says. */
export const line = (procedure: string, verdict: Verdict, more: Partial<LineSource> = {}): LineSource => ({
  procedure,
  verdict,
  ...more,
});
