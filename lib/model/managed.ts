import * as z from 'zod/mini';

/** What a hospital's IT department may set for every browser it manages (`public/managed.json` tells the browser the same). All of it optional. */
export const Managed = z.object({
  /** The site that stands where the resident has set none. */
  site: z.optional(z.string().check(z.trim(), z.minLength(1))),
  /** The longest time, in days after logging, for which worklist details may be kept. */
  detailsForDays: z.optional(z.int().check(z.minimum(1))),
  /** No file that holds cases may be made: no backup, no form, no log. */
  filesOff: z.optional(z.boolean()),
});
export type Managed = z.infer<typeof Managed>;
