import * as z from 'zod/mini';

/** Shapes that messages of several subjects have in common. */
export const Nothing = z.object({});
export const TabOnly = z.object({ tabId: z.number() });
export const DraftOnly = z.object({ draftId: z.string() });
