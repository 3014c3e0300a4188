import * as z from 'zod/mini';
import { FillReport, FillToken, FillValues, LoadedCaseLog } from '../../model';
import { Nothing, TabOnly } from './shapes';

/** Filling the Case Log's form, and what its page says afterwards. */
export const caselog = {
  inspectCaseLog: { from: 'page', data: TabOnly },
  fillDraft: { from: 'page', data: z.object({ tabId: z.number(), draftId: z.string() }) },

  fillReported: { from: 'caselog', data: z.object({ token: FillToken, report: FillReport }) },
  caseLogOpened: { from: 'caselog', data: LoadedCaseLog },

  inspectForm: { from: 'background', data: Nothing },
  fillForm: { from: 'background', data: z.object({ token: FillToken, values: FillValues }) },
} as const;

export interface CaseLogReplies {
  inspectCaseLog: LoadedCaseLog;
  /** Answered when filling has begun; the report comes with the draft. */
  fillDraft: null;
  fillReported: null;
  caseLogOpened: null;
  inspectForm: LoadedCaseLog;
  fillForm: null;
}
