import { type DraftLine, PRACTICE, PRACTICE_IDS } from '../model';

/** Crockford's base32: no I, L, O or U, which a tired reader takes for digits or for each other. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CASE_ID_LENGTH = 16;

/** No spreadsheet takes it for a number, a power of ten or a date: digits stand between two letters that mean none of these. */
const IS_TEXT = /[A-CF-HK-Z]\d+[A-CF-HK-Z]/;

/** A new Case ID: 16 characters, 80 random bits but for those a spreadsheet would change; nothing of the patient is in it (rules.md B.4.7). */
export function newCaseId(): string {
  for (;;) {
    const bytes = crypto.getRandomValues(new Uint8Array(CASE_ID_LENGTH));
    const caseId = Array.from(bytes, (byte) => ALPHABET[byte % ALPHABET.length]).join('');
    if (IS_TEXT.test(caseId)) return caseId;
  }
}

/** A new draft id, which tells practice from a case. */
export function newDraftId(lines: readonly Pick<DraftLine, 'system'>[]): string {
  return (lines.some(({ system }) => system === PRACTICE) ? PRACTICE_IDS : '') + crypto.randomUUID();
}
