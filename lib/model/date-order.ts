import * as z from 'zod/mini';
import { DATE_ORDERS } from './text-table';
import { Origin } from './wording';

const Order = z.enum(DATE_ORDERS);
const Iso = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

/** A date on a page that is one of two days, as it stands there: what the resident is asked about, once for the site. */
export const DateQuestion = z.object({
  text: z.string().check(z.maxLength(60)),
  /** The day it is in each order, ISO. */
  mdy: Iso,
  dmy: Iso,
  /** The order that the page's language speaks for; null where it speaks for none. */
  likely: z.nullable(Order),
});
export type DateQuestion = z.infer<typeof DateQuestion>;

/** How a site writes its dates of three numbers: as the resident said, or as the dates of one of its pages showed. `at` is in ms since 1970. */
export const SiteDates = z.object({
  origin: Origin,
  /** Null where its pages were seen to write both ways. */
  order: z.nullable(Order),
  by: z.enum(['resident', 'page']),
  at: z.number(),
});
export type SiteDates = z.infer<typeof SiteDates>;
