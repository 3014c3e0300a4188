import * as z from 'zod/mini';
import { TABLE_1 } from './categories';
import { Day } from './profile';
import { KeyedHash } from './worklist';

const NAMES = TABLE_1.map(({ name }) => name);
const Count = z.int().check(z.nonnegative(), z.lte(1_000_000));

/** How many examinations of each category of Table 1 were made on each day; '' is for those whose day nobody knows. */
export const DailyCounts = z.record(z.union([Day, z.literal('')]), z.partialRecord(z.enum(NAMES), Count));
export type DailyCounts = z.infer<typeof DailyCounts>;

/**
 * The diagnostic examinations of one list, counted. Numbers alone: no line of the list is kept, and no name of its file, which may be a
 * patient's. `mark` is a hash of the whole list, by which it is known when it comes again.
 */
export const CountedList = z.object({
  mark: KeyedHash,
  /** In ms since 1970. */
  addedAt: z.number(),
  days: DailyCounts,
});
export type CountedList = z.infer<typeof CountedList>;
