import * as z from 'zod/mini';
import { Role } from './encounter';
import { Day } from './profile';
import { KeyedHash } from './worklist';

const Said = z.string().check(z.maxLength(1_000));

/** One procedure of a case as the Case Log's own export has it; '' and null are what it does not say. */
export const CaseLogRow = z.object({
  /** What its words for the category may mean here. */
  categories: z.array(z.string().check(z.maxLength(100))).check(z.maxLength(40)),
  area: Said,
  type: Said,
  description: Said,
  role: z.nullable(Role),
});
export type CaseLogRow = z.infer<typeof CaseLogRow>;

/** A case of the export on its way into the record. Its Case ID is there as it stands only where it is one of ours, else as a keyed hash. */
export const CaseLogCase = z.object({
  caseId: z.nullable(z.string().check(z.regex(/^[0-9A-HJKMNP-TV-Z]{16}$/))),
  key: z.nullable(KeyedHash),
  date: Day,
  site: Said,
  attending: Said,
  patientType: z.nullable(z.enum(['Adult', 'Pediatric'])),
  caseYear: z.string().check(z.regex(/^[1-7]?$/)),
  rows: z.array(CaseLogRow).check(z.minLength(1), z.maxLength(200)),
});
export type CaseLogCase = z.infer<typeof CaseLogCase>;

/** That a case was made of the export: when, and the keyed hash of its Case ID there, where that is none of ours. */
export const TakenOver = z.object({ key: z.nullable(KeyedHash), at: z.number() });
export type TakenOver = z.infer<typeof TakenOver>;

/** Why a logged case was taken out of the record, or is open again. Closed: each has its sentence in `_locales`. */
export const SETBACKS = ['not-in-case-log', 'logged-twice', 'not-mine', 'to-mend'] as const;
export const Setback = z.object({ reason: z.enum(SETBACKS), at: z.number() });
export type Setback = z.infer<typeof Setback>;

/** What taking over came to: cases that are new here, and those that were here already. */
export interface TookOver {
  added: number;
  known: number;
}
