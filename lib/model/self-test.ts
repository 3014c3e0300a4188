import * as z from 'zod/mini';

/** How a page has one expected part: as known; not at all; more than once; with other marks than known; or not inside the form. */
export const PartState = z.enum(['here', 'nowhere', 'doubled', 'differs', 'outside']);
export type PartState = z.infer<typeof PartState>;

/** One expected part by our own name for it. `optional`: some programmes do not have it. */
export const FormPart = z.object({ part: z.string(), state: PartState, optional: z.boolean() });
export type FormPart = z.infer<typeof FormPart>;

/**
 * What a maintainer needs to teach a changed form: of every version that is known, which parts the page has. It holds our own names and
 * states alone: no text, value, name or address of the page.
 */
export const SelfTest = z.object({
  versions: z.array(z.object({ form: z.string(), fits: z.boolean(), parts: z.array(FormPart) })),
});
export type SelfTest = z.infer<typeof SelfTest>;
