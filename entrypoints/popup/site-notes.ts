import type { DeskState } from '../../components/desk/desk';
import type { SiteNote } from '../../components/desk/SiteNotes';
// Not through the folder's index, by which the whole form filler would come along.
import { caseLogAddress } from '../../lib/caselog/form/address';
import { hostOf, isSite, patternOf } from '../../lib/platform/sites';

/** What is to be said of the sites in front: the page's own, and those of frames that were not read. */
export async function siteNotes(
  url: string,
  { reading, refusal }: Pick<DeskState, 'reading' | 'refusal'>,
): Promise<SiteNote[]> {
  const pattern = patternOf(url);
  if (pattern === null || caseLogAddress(url) !== null) return [];
  const notes: SiteNote[] = [];
  if (await isSite(url)) notes.push(note(pattern, 'on'));
  else if (reading && reading.rows.length > 0) notes.push(note(pattern, 'rows'));
  const unread = refusal?.code === 'frame-of-another-site' && refusal.detail ? [refusal.detail] : reading?.unreadFrames;
  for (const host of new Set(unread ?? [])) {
    const frame = patternOf(`https://${host}/`);
    if (frame && !(await isSite(`https://${host}/`)) && notes.every((other) => other.pattern !== frame))
      notes.push(note(frame, 'frame'));
  }
  return notes;
}

const note = (pattern: string, kind: SiteNote['kind']): SiteNote => ({ pattern, host: hostOf(pattern), kind });
