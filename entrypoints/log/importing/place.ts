import type { Drafts } from '../../../lib/drafts';
import { turnsUntil } from '../../../lib/exchange';
import { type Answer, answer, type Captured, type CapturedRow, IMPORT } from '../../../lib/model';
import { readSettings } from '../../../lib/platform/settings';
import { mineAmong } from '../../background/placed';

/** So many rows are looked up at once: what is known of them is checked whole, and the window waits while it is. */
const PART = 50;

/** Rows that were read, with what became of each on an earlier import, and which of them name the resident. */
export async function placeRows(
  drafts: Pick<Drafts, 'standingOf'>,
  rows: CapturedRow[],
  signal: AbortSignal,
): Promise<Answer<Captured>> {
  const turns = turnsUntil(signal);
  const { names } = await readSettings();
  const standing: Captured['standing'] = {};
  let mine: Captured['mine'] = mineAmong([], names);
  for (let from = 0; from < rows.length && !turns.cancelled; from += PART) {
    const part = rows.slice(from, from + PART);
    const known = await drafts.standingOf(part.map(({ lineKey }) => lineKey));
    if (!known.ok) return known;
    for (const { id, lineKey } of part) if (known.value[lineKey]) standing[id] = known.value[lineKey];
    const found = mineAmong(part, names);
    mine = mine && found ? [...mine, ...found] : null;
    await turns.turn();
  }
  // The columns are told, shown and corrected beside the rows.
  const told = { contested: [], taught: [], table: { at: 0, of: 1 } };
  return answer({ ...told, system: IMPORT, rows, standing, mine, unreadFrames: [] });
}
