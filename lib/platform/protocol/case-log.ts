import * as z from 'zod/mini';
import { CaseLogCase, Role, Setback, type TookOver } from '../../model';

/** As many cases as a training has: they are one act. */
const Cases = z.array(CaseLogCase).check(z.maxLength(20_000));

/** What the Case Log's own export brings into the record. `role` is the resident's word for rows that say none. */
export const caseLogExport = {
  takeOver: { from: 'page', data: z.object({ cases: Cases, role: z.nullable(Role) }) },
  /** The Case Log is right: each case here says what it says. */
  mendLogged: {
    from: 'page',
    data: z.object({
      cases: z.array(z.object({ draftId: z.string(), said: CaseLogCase })).check(z.maxLength(20_000)),
    }),
  },
  /** Cases are not logged after all. */
  setBack: {
    from: 'page',
    data: z.object({
      draftIds: z.array(z.string()).check(z.maxLength(50_000)),
      to: z.enum(['reopen', 'remove']),
      reason: Setback.shape.reason,
    }),
  },
} as const;

export interface CaseLogExportReplies {
  takeOver: TookOver;
  /** How many cases were changed. */
  mendLogged: number;
  setBack: number;
}
