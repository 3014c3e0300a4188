import * as z from 'zod/mini';
import { CountedList } from './counted';
import { Draft } from './draft';
import { Settings } from './settings';
import { TaughtTable } from './table';
import { Wording } from './wording';
import { KeyedHash } from './worklist';

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
