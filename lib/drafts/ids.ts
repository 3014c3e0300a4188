import { type DraftLine, PRACTICE, PRACTICE_IDS } from '../model';

/** Crockford's base32: no I, L, O or U, which a tired reader takes for digits or for each other. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CASE_ID_LENGTH = 16;

/** A new Case ID: 16 characters, 80 random bits; nothing of the patient is in it (rules.md B.4.7). */
export function newCaseId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(CASE_ID_LENGTH));
  return Array.from(bytes, (byte) => ALPHABET[byte % ALPHABET.length]).join('');
}

/** A new draft id, which tells practice from a case. */
export function newDraftId(lines: readonly Pick<DraftLine, 'system'>[]): string {
  return (lines.some(({ system }) => system === PRACTICE) ? PRACTICE_IDS : '') + crypto.randomUUID();
}
