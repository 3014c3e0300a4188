import * as z from 'zod/mini';
import { Role } from './encounter';
import { Day } from './profile';
import { Cell, KeyedHash } from './worklist';

/** A case of an earlier log on its way to a draft: whom and which it is only as hashes. `date` is null where the log does not know it. */
export const BacklogRow = z.object({
  lineKey: KeyedHash,
  patientKey: z.nullable(KeyedHash),
  description: z.string().check(z.minLength(1), z.maxLength(2_000)),
  date: z.nullable(Day),
  /** What the log says of the resident's part; the resident's own word, though an earlier one. */
  role: z.nullable(Role),
  site: z.nullable(z.string().check(z.maxLength(200))),
  patientType: z.nullable(z.enum(['Adult', 'Pediatric'])),
  cells: z.record(z.string(), Cell),
});
export type BacklogRow = z.infer<typeof BacklogRow>;
