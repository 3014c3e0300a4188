import type { Page } from '@playwright/test';
import type { Backup, Draft, DraftLine } from '../../../lib/model';
import { concepts } from '../../../lib/procedures';
import { ask } from '../../e2e/killing';
import { draft, entry, line } from '../../ui/samples';
import { random } from '../random';

/** So many drafts go in one message. */
const PART = 250;
const SITES = ['University Hospital', 'Lakeshore Annex', 'VA Medical Center', 'Children’s Hospital'];
const ATTENDINGS = ['NG, WEI', 'Okafor, Ada', 'de la Cruz, María', 'Smith, John Q.', 'Bauer, Ute'];
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Drafts as six years of captures leave them: one to three lines each, every procedure of the catalogue, all waiting. */
export function madeUp(count: number): Draft[] {
  const { below, pick } = random(count);
  const listed = concepts().filter(({ category }) => category !== 'Component' && category !== 'Not counted');
  const key = () => Array.from({ length: 64 }, () => below(16).toString(16)).join('');
  return Array.from({ length: count }, (_, at) => {
    const day = new Date(Date.UTC(2020, 6, 1) + below(2_190) * 86_400_000).toISOString().slice(0, 10);
    const [id, patient, { id: concept, name, category }] = [key(), key(), pick(listed)];
    const lines: DraftLine[] = Array.from({ length: 1 + below(3) }, (_, order) => ({
      ...line(0, { description: `IR ${name.toUpperCase()}`, start: `${day}T08:10` }),
      id: order === 0 ? id : key(),
      patient,
      accession: key(),
    }));
    const made = draft(`draft-${at}`, { patientKey: patient, lines, roleToConfirm: below(3) === 0 });
    const fields = { ...made.fields };
    fields.caseDate = { ...fields.caseDate, value: day };
    fields.site = { ...fields.site, value: pick(SITES) };
    fields.attending = { ...fields.attending, value: pick(ATTENDINGS) };
    return {
      ...made,
      caseId: Array.from({ length: 16 }, () => ALPHABET[below(32)]!).join(''),
      entries: [{ ...entry(concept, 0), category, lineId: id }],
      fields,
    };
  });
}

/**
 * Puts made-up drafts into the store, as a backup that is restored.
 * @param ours a page of the extension
 */
export const seed = (ours: Page, count: number): Promise<void> => putIn(ours, madeUp(count));

/** Puts drafts into the store in the same way. */
export async function putIn(ours: Page, drafts: readonly Draft[]): Promise<void> {
  for (let from = 0; from < drafts.length; from += PART) {
    const backup: Backup = {
      device: '0'.repeat(64),
      drafts: drafts.slice(from, from + PART),
      wordings: [],
      settings: null,
    };
    const reply = await ask(ours, 'restoreBackup', { backup, replace: false });
    if (!reply?.ok) throw new Error(`the drafts were not taken in: ${reply?.refusal?.code ?? 'no answer'}`);
  }
}
