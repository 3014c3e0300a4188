import * as z from 'zod/mini';
import { FormOption } from './preview';

const Words = z.string().check(z.maxLength(300));
const Names = z.array(Words).check(z.maxLength(500));

/** A row of the Case Log's procedures, by the words of its place. */
export const OfferedRow = z.object({ area: Words, type: Words, description: Words });
export type OfferedRow = z.infer<typeof OfferedRow>;

/**
 * What the resident's own form offers, as far as it was seen: words and ids of its lists and of rows that a search found. Nothing of a case,
 * and nothing that was typed or chosen.
 */
export const FormOffers = z.object({
  site: z.array(FormOption).check(z.maxLength(500)),
  attending: z.array(FormOption).check(z.maxLength(2_000)),
  role: z.array(FormOption).check(z.maxLength(100)),
  /** The areas of our class; empty where they were not seen. */
  areas: Names,
  /** Area → its types. */
  types: z.record(Words, Names),
  rows: z.array(OfferedRow).check(z.maxLength(2_000)),
});
export type FormOffers = z.infer<typeof FormOffers>;

export const NO_OFFERS: FormOffers = { site: [], attending: [], role: [], areas: [], types: {}, rows: [] };

/** The Case Log's own list of procedures, out of its Tracked Codes report. */
export const TrackedCodes = z.object({ rows: z.array(OfferedRow).check(z.maxLength(10_000)), importedAt: z.number() });
export type TrackedCodes = z.infer<typeof TrackedCodes>;
