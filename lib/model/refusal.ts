import * as z from 'zod/mini';

/** Every way in which a whole step can be declined. Closed: each has its sentence, with the next step, in `_locales` as `refusal_<code>`. */
export const RefusalCode = z.enum([
  // reading
  'no-worklist',
  'no-worklist-in-tables',
  'log-in-page',
  'rows-closed',
  'drawn-as-picture',
  'no-permission',
  'tab-closed',
  'frame-of-another-site',
  'reading-failed',
  'row-gone',
  // drafting
  'nothing-ticked',
  'typed-identifying',
  'draft-gone',
  'draft-changed',
  'nothing-to-undo',
  'storage-full',
  'storage-unavailable',
  'bad-message',
  'no-answer',
  // learning
  'wording-not-learnable',
  'wordings-unreadable',
  'wordings-newer',
  'wordings-identifying',
  'heading-not-keepable',
  'column-gone',
  'page-not-keepable',
  'columns-unreadable',
  'columns-newer',
  'columns-identifying',
  // keeping
  'files-off',
  'backup-unreadable',
  'backup-damaged',
  'backup-newer',
  'backup-locked',
  'backup-passphrase',
  // importing
  'import-empty',
  'import-not-a-table',
  'import-picture',
  'import-damaged',
  'import-protected',
  'import-old-excel',
  'import-too-large',
  'import-no-rows',
  // filling
  'not-the-case-log',
  'form-unknown',
  'form-anesthesiology',
  'form-other-specialty',
  'form-sends-itself',
  'form-mobile',
  'form-edits-a-case',
  'form-error-page',
  'form-log-in',
  'form-session-expired',
  'draft-not-open',
  'draft-has-no-entry',
  'draft-has-no-date',
  'role-to-confirm',
  'fill-under-way',
  'page-changed',
  'preview-outdated',
  'form-holds-another-case',
  'practice-apart',
  'tracked-unreadable',
]);
export type RefusalCode = z.infer<typeof RefusalCode>;

/** `detail` is never patient data: a host name, a form part's name, a count. */
export const Refusal = z.object({ code: RefusalCode, detail: z.optional(z.string().check(z.maxLength(200))) });
export type Refusal = z.infer<typeof Refusal>;

/** A value, or the named reason why there is none. */
export type Answer<T> = { ok: true; value: T } | { ok: false; refusal: Refusal };

/** Wraps a value as an answer. */
export const answer = <T>(value: T): Answer<T> => ({ ok: true, value });
/** Wraps the named reason for which there is no value; `detail` is never a value of a page or a draft. */
export const refuse = (code: RefusalCode, detail?: string): Answer<never> => ({
  ok: false,
  refusal: detail === undefined ? { code } : { code, detail },
});
