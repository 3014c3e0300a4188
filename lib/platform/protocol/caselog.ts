import * as z from 'zod/mini';
import {
  AnswerKey,
  type AskedCategory,
  type AskedCount,
  FillChoices,
  type FillPreview,
  FillReport,
  FillToken,
  FillValues,
  FormOffers,
  HeaderField,
  LoadedCaseLog,
  type Previewed,
  type SelfTest,
} from '../../model';
import { DraftOnly, Nothing, TabOnly } from './shapes';

const TabAndDraft = z.object({ tabId: z.number(), draftId: z.string() });

/** Filling the Case Log's form, and what its page says afterwards. */
export const caselog = {
  inspectCaseLog: { from: 'page', data: TabOnly },
  testCaseLog: { from: 'page', data: TabOnly },
  /** What the page in a tab asks for of the counts of Table 1. */
  askedCounts: { from: 'page', data: TabOnly },
  previewFill: { from: 'page', data: TabAndDraft },
  /** `nonce`: of the preview that the resident confirms; `remember`: the fields whose chosen option is to be taken from now on. */
  fillDraft: {
    from: 'page',
    data: z.extend(TabAndDraft, { nonce: z.string(), choices: FillChoices, remember: z.array(HeaderField) }),
  },
  undoFill: { from: 'page', data: TabAndDraft },
  /** The resident says that a submit of which nothing was heard has not reached the log. */
  notLogged: { from: 'page', data: DraftOnly },
  /** Forgets what was chosen once for all. */
  revokeAnswer: { from: 'page', data: AnswerKey },

  fillReported: { from: 'caselog', data: z.object({ token: FillToken, report: FillReport }) },
  /** A filled form shows something else than was reported, or was taken back. */
  fillChanged: { from: 'caselog', data: z.object({ token: FillToken, report: FillReport }) },
  caseSubmitted: { from: 'caselog', data: z.object({ token: FillToken }) },
  caseLogOpened: { from: 'caselog', data: LoadedCaseLog },
  /** What the form offers, as it appears on the resident's own page. */
  offersSeen: { from: 'caselog', data: FormOffers },

  inspectForm: { from: 'background', data: Nothing },
  testForm: { from: 'background', data: Nothing },
  matchCounts: {
    from: 'background',
    data: z.object({ categories: z.array(z.string().check(z.maxLength(100))).check(z.maxLength(50)) }),
  },
  previewForm: { from: 'background', data: z.object({ values: FillValues, choices: FillChoices }) },
  fillForm: {
    from: 'background',
    data: z.object({ token: FillToken, values: FillValues, choices: FillChoices }),
  },
  undoForm: { from: 'background', data: z.object({ token: FillToken }) },
} as const;

export interface CaseLogReplies {
  inspectCaseLog: LoadedCaseLog;
  /** Which parts of the known forms the page has; holds nothing of the page's own words or of a case. */
  testCaseLog: SelfTest;
  /** Empty where the page asks for none of them, or the resident's pathway has no Table 1. */
  askedCounts: AskedCount[];
  previewFill: Previewed;
  /** Answered when filling has begun; the report comes with the draft. */
  fillDraft: null;
  /** Answered when undoing has begun; the draft is staged again when it is done. */
  undoFill: null;
  notLogged: null;
  revokeAnswer: null;
  fillReported: null;
  fillChanged: null;
  caseSubmitted: null;
  caseLogOpened: null;
  offersSeen: null;
  inspectForm: LoadedCaseLog;
  testForm: SelfTest;
  matchCounts: AskedCategory[];
  previewForm: { page: string; preview: FillPreview };
  fillForm: null;
  undoForm: null;
}
