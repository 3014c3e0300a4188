import * as z from 'zod/mini';
import { FORM_FIELDS, type Listing } from './draft';
import type { LeftReason } from './fill';

/** The fields above the picker. */
export const HeaderField = z.enum(['caseId', ...FORM_FIELDS]);
export type HeaderField = z.infer<typeof HeaderField>;

/** One option of a list of the form: the page's own id of it, and what it says. Two people of one name differ by the id alone. */
export const FormOption = z.object({
  value: z.string().check(z.maxLength(200)),
  text: z.string().check(z.maxLength(300)),
});
export type FormOption = z.infer<typeof FormOption>;

/** What the resident chose before a fill: whose value stands where both have one, and which option of the form is meant. */
export const FillChoices = z.object({
  keep: z.partialRecord(HeaderField, z.enum(['mine', 'page'])),
  pick: z.partialRecord(HeaderField, FormOption),
});
export type FillChoices = z.infer<typeof FillChoices>;

export const NO_CHOICES: FillChoices = { keep: {}, pick: {} };

/**
 * What filling would make of one field. `write`: into a blank; `replace`: over the page's own default; `conflict`: the resident's own other
 * value stands there, and stays unless he says otherwise; `same`: nothing to do; `left`: cannot be written, for the reason named.
 */
export interface PreviewField {
  field: HeaderField;
  /** The control's label on the page. */
  label: string;
  wanted: string | null;
  /** What stands there; null where nothing does. */
  now: string | null;
  outcome: 'write' | 'replace' | 'conflict' | 'same' | 'left';
  reason: LeftReason | null;
  /** The form's options that came near, each once for every id it has. */
  candidates: FormOption[];
  /** The option that was chosen for it, now or once for all. */
  picked: FormOption | null;
}

/** What filling would make of one procedure: `same` where its row is selected already. */
export interface PreviewEntry {
  concept: string;
  outcome: 'write' | 'same' | 'left';
  reason: LeftReason | null;
  listing: Listing | null;
  /** The resident's Case Log, as far as it is known, does not have this row any more. */
  gone: boolean;
}

/** Everything that a fill would do, and nothing done. */
export interface FillPreview {
  form: string;
  fields: PreviewField[];
  entries: PreviewEntry[];
  /** Codes that stand on the form and are not of this case. */
  others: string[];
  /** The labels of what else the form wants an answer to, for which a draft has no field. */
  asked: string[];
}

/** A preview as the panel holds it: the next fill is bound to it, and it is good for one. */
export interface Previewed {
  draftId: string;
  revision: number;
  nonce: string;
  preview: FillPreview;
}
