import { type Answer, answer, isNewerFile, parsedFile, refuse, type Wording, WordingFile } from '../model';
import { wordingOf } from './wording';

const KIND = 'first-operator-wordings';
const VERSION = 1;
/** Far above what a list of the longest wordings comes to. */
const LONGEST = 8_000_000;

/** A list of wordings as a file's text, in the order given: sites, wordings and procedures, no times, nothing of a patient. */
export function writeWordings(wordings: readonly Wording[]): string {
  const bare = wordings.map(({ origin, words, concept }) => ({ origin, words, concept }));
  return `${JSON.stringify({ kind: KIND, schemaVersion: VERSION, wordings: bare } satisfies WordingFile, null, 2)}\n`;
}

/**
 * Reads a colleague's list: all of it, or nothing. Refusals: `wordings-newer` (made by a later version of this extension),
 * `wordings-identifying` (an entry that could not have been taught here, as it may hold patient data), `wordings-unreadable` (anything else
 * that is no such list, one that gives a wording twice among them).
 * @param now when it was imported, in ms since 1970
 */
export function readWordings(text: string, now: number): Answer<Wording[]> {
  const given = parsedFile(text, LONGEST);
  if (isNewerFile(given, KIND, VERSION)) return refuse('wordings-newer');
  const file = WordingFile.safeParse(given);
  if (!file.success) return refuse('wordings-unreadable');
  const { wordings } = file.data;
  if (wordings.some(({ words }) => wordingOf(words) !== words)) return refuse('wordings-identifying');
  const keys = new Set(wordings.map(({ origin, words }) => `${origin} ${words}`));
  if (keys.size < wordings.length) return refuse('wordings-unreadable');
  return answer(wordings.map((one) => ({ ...one, by: 'colleague', taughtAt: now })));
}
