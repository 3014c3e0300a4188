import * as z from 'zod/mini';
import { FormAnswer } from './answers';
import { CountedList } from './counted';
import { Draft } from './draft';
import { FormOffers, TrackedCodes } from './offers';
import { Settings } from './settings';
import { TaughtTable } from './table';
import { Wording } from './wording';
import { KeyedHash } from './worklist';

/** What is known of the resident's own form and was said of it. */
export const FormKept = z.object({
  answers: z.array(FormAnswer).check(z.maxLength(500)),
  offers: FormOffers,
  tracked: z.nullable(TrackedCodes),
});
export type FormKept = z.infer<typeof FormKept>;

/** Everything that a resident cannot make again: what a backup holds. Pseudonymised, still patient information. */
export const Backup = z.object({
  /** Tells the device under whose key the lines were hashed; on another one rows captured before are not recognised. */
  device: KeyedHash,
  drafts: z.array(Draft).check(z.maxLength(50_000)),
  wordings: z.array(Wording).check(z.maxLength(10_000)),
  /** Absent in backups made before columns could be shown. */
  tables: z.optional(z.array(TaughtTable).check(z.maxLength(2_000))),
  settings: z.nullable(Settings),
  /** The lists counted for Table 1; absent in backups made before there were any. */
  table1: z.optional(z.array(CountedList).check(z.maxLength(2_000))),
  /** Absent in backups of the first version. */
  form: z.optional(FormKept),
});
export type Backup = z.infer<typeof Backup>;

/** What restoring a backup would do, or did, to the drafts that are here. */
export interface Restored {
  sameDevice: boolean;
  /** Drafts that are not here. */
  added: number;
  /** Drafts that are here as they are in the backup. */
  alike: number;
  /** Drafts that say something else here; they stay, unless the backup's are asked for. */
  differing: number;
  /** Drafts of which a line already stands in another draft here: they stay out, so that no case is doubled. */
  overlapping: number;
  /** Wordings that are not here; one that means something else here stays as it is. */
  wordings: number;
  /** Tables whose columns were shown and that are not here; one that is here stays as it is. */
  tables: number;
}

/** What restoring would do, or did, to what is known of the form. */
export interface FormRestored {
  /** Answers that are not here. */
  answers: number;
  /** Answers that are others here; they stay, unless the backup's are asked for. */
  differing: number;
  /** Whether a list of what the form offers comes back that was not seen here. */
  offers: boolean;
  /** The Tracked Codes list is not here, is another here, or there is nothing to be done. */
  tracked: 'new' | 'differs' | null;
}
