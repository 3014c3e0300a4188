import * as z from 'zod/mini';

/** A message that says no more than its name. */
export const Nothing = z.object({});
/** A message about a tab. */
export const TabOnly = z.object({ tabId: z.number() });
/** A message about a draft. */
export const DraftOnly = z.object({ draftId: z.string() });
