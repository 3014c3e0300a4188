import * as z from 'zod/mini';
import { FillReport, FillToken, FillValues, LoadedCaseLog, type SelfTest } from '../../model';
import { Nothing, TabOnly } from './shapes';

/** Filling the Case Log's form, and what its page says afterwards. */
export const caselog = {
  inspectCaseLog: { from: 'page', data: TabOnly },
  testCaseLog: { from: 'page', data: TabOnly },
  fillDraft: { from: 'page', data: z.object({ tabId: z.number(), draftId: z.string() }) },

  fillReported: { from: 'caselog', data: z.object({ token: FillToken, report: FillReport }) },
  caseLogOpened: { from: 'caselog', data: LoadedCaseLog },

  inspectForm: { from: 'background', data: Nothing },
  testForm: { from: 'background', data: Nothing },
  fillForm: { from: 'background', data: z.object({ token: FillToken, values: FillValues }) },
} as const;

export interface CaseLogReplies {
  inspectCaseLog: LoadedCaseLog;
  /** Which parts of the known forms the page has; holds nothing of the page's own words or of a case. */
  testCaseLog: SelfTest;
  /** Answered when filling has begun; the report comes with the draft. */
  fillDraft: null;
  fillReported: null;
  caseLogOpened: null;
  inspectForm: LoadedCaseLog;
  testForm: SelfTest;
  fillForm: null;
}
