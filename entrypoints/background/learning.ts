import type { Drafts } from '../../lib/drafts';
import { type Answer, type Imported, refuse, type WordingKey } from '../../lib/model';
import { readWordings, wordingOf } from '../../lib/procedures';

/**
 * Teaches the wording of one line to mean, at its site, what the resident said it was. Refuses where the line could not be taught:
 * `wording-not-learnable` for a description that may hold patient data, `bad-message` where nobody said what the line is, or its page is no site.
 */
export async function teachWording(drafts: Drafts, draftId: string, lineId: string): Promise<Answer<null>> {
  const found = await drafts.getDraft(draftId);
  if (!found.ok) return found;
  const line = found.value.lines.find(({ id }) => id === lineId);
  if (!line?.origin || !line.override?.concept) return refuse('bad-message');
  const words = wordingOf(line.description);
  if (words === null) return refuse('wording-not-learnable');
  return drafts.teach({
    origin: line.origin,
    words,
    concept: line.override.concept,
    by: 'resident',
    taughtAt: Date.now(),
  });
}

/** Takes in a colleague's file, all of it or nothing; own wordings stay but for those named in `replace`. */
export async function importWordings(drafts: Drafts, text: string, replace: WordingKey[]): Promise<Answer<Imported>> {
  const read = readWordings(text, Date.now());
  return read.ok ? drafts.importWordings(read.value, replace) : read;
}
