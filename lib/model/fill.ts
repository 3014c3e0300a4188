import * as z from 'zod/mini';
import { Refusal } from './refusal';

/** The fields of the Case Log form, and `entries` for the picker. */
export const FILL_FIELDS = [
  'caseId',
  'caseDate',
  'caseYear',
  'role',
  'site',
  'attending',
  'patientType',
  'comments',
  'entries',
] as const;
export type FillField = (typeof FILL_FIELDS)[number];

/** Why a field was left as it stood. Closed: each has its sentence in `_locales`. */
export const LeftReason = z.enum([
  'no-value',
  'not-on-this-form',
  'not-known',
  'too-long',
  'option-missing',
  'option-ambiguous',
  'option-hollow',
  'already-filled',
  'not-of-this-case',
  'stands-there',
  'not-editable',
  'changed-since-plan',
  'did-not-stick',
  'row-missing',
  'row-ambiguous',
  'row-unknown',
  'lists-did-not-load',
  'kept',
  'changed-by-resident',
  'not-restored',
]);
export type LeftReason = z.infer<typeof LeftReason>;

/** One procedure to add, with every row of the form it may be; more than one means that the resident has still to choose. */
export const FillEntry = z.object({
  concept: z.string(),
  listings: z.array(z.object({ class: z.string(), area: z.string(), type: z.string(), description: z.string() })),
});
export type FillEntry = z.infer<typeof FillEntry>;

/** The values of one case, for one form. `caseDate` is ISO; null values are not written. */
export const FillValues = z.object({
  caseId: z.string(),
  caseDate: z.nullable(z.string()),
  caseYear: z.nullable(z.string()),
  role: z.nullable(z.string()),
  site: z.nullable(z.string()),
  attending: z.nullable(z.string()),
  patientType: z.nullable(z.string()),
  comments: z.nullable(z.string()),
  entries: z.array(FillEntry),
});
export type FillValues = z.infer<typeof FillValues>;

/**
 * One field's outcome. `value` is what the form shows after writing, as read back, and `was` the page's own default that stood there, where
 * it was another; for a field left alone `now` is what stands there and
 * `wanted` what the draft would have written, for the resident to copy; `candidates` are the form's own options that came near.
 */
export const FilledField = z.object({ field: z.enum(FILL_FIELDS), value: z.string(), was: z.optional(z.string()) });
export const LeftField = z.object({
  field: z.enum(FILL_FIELDS),
  reason: LeftReason,
  wanted: z.nullable(z.string()),
  now: z.nullable(z.string()),
  candidates: z.array(z.string()),
});
export const FillReport = z.object({
  /** The form version that matched, null where none did. */
  form: z.nullable(z.string()),
  filled: z.array(FilledField),
  left: z.array(LeftField),
  refused: z.nullable(Refusal),
  /** The labels of what else the form wants an answer to, for which a draft has no field. */
  asked: z.optional(z.array(z.string().check(z.maxLength(60))).check(z.maxLength(10))),
  /** What was filled has been taken back: `left` is what could not be put back as it was. */
  undone: z.optional(z.literal(true)),
});
export type FilledField = z.infer<typeof FilledField>;
export type LeftField = z.infer<typeof LeftField>;
export type FillReport = z.infer<typeof FillReport>;

/**
 * What became of a filled form. `logged` needs the page's own success sign; `unconfirmed`: submitted, and nothing was heard; `gone`: the form
 * that was filled is not there any more, and no submit was seen.
 */
export const Outcome = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('logged') }),
  z.object({ kind: z.literal('rejected'), messages: z.array(z.string()) }),
  z.object({ kind: z.literal('unconfirmed') }),
  z.object({ kind: z.literal('gone') }),
]);
export type Outcome = z.infer<typeof Outcome>;

/** Whether only the resident can say if the case is in the log. */
export const isOpenQuestion = (outcome: Outcome | undefined): boolean =>
  outcome?.kind === 'unconfirmed' || outcome?.kind === 'gone';

/**
 * What the Case Log page shows of its own state, without a field's content: enough to tell a logged case from a rejected one.
 * `form` is the version that matched; `count` is the page's own number of cases, null where it shows none.
 */
export const CaseLogState = z.object({
  form: z.nullable(z.string()),
  refused: z.nullable(Refusal),
  success: z.boolean(),
  count: z.nullable(z.number()),
  errors: z.array(z.string().check(z.maxLength(300))),
});
export type CaseLogState = z.infer<typeof CaseLogState>;

/**
 * The state of one loaded page: another `page`, another load, and nothing of what was filled before is on it. `holds` is the draft that was
 * filled into this very document; `presses`, how often the resident pressed Submit in it since.
 */
export const LoadedCaseLog = z.extend(CaseLogState, {
  page: z.string(),
  holds: z.nullable(z.string()),
  presses: z.optional(z.number()),
});
export type LoadedCaseLog = z.infer<typeof LoadedCaseLog>;

/** Ties one fill to one draft, one loaded page and one click, and by its place in the store to one tab; it is good for one fill. */
export const FillToken = z.object({ draftId: z.string(), page: z.string(), nonce: z.string() });
export type FillToken = z.infer<typeof FillToken>;

/** A preview that the resident may confirm, of the draft as it was then. */
export const PreviewedFill = z.object({ token: FillToken, revision: z.number() });
export type PreviewedFill = z.infer<typeof PreviewedFill>;

/** A fill whose report is to come, and the page as it was before it. */
export const BegunFill = z.object({ token: FillToken, before: LoadedCaseLog });
export type BegunFill = z.infer<typeof BegunFill>;

/**
 * A filled page that waits for the resident's own submit, then for what the Case Log says of it. `stands`: the document is there, is gone, or
 * its case was refused.
 */
export const WaitingFill = z.extend(BegunFill, {
  stands: z.enum(['held', 'gone', 'refused']),
  submitted: z.boolean(),
});
export type WaitingFill = z.infer<typeof WaitingFill>;
