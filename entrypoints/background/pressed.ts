import type { Drafts } from '../../lib/drafts';
import { type Answer, answer, refuse } from '../../lib/model';
import { ask } from '../../lib/platform/messages';
import { learnedAt } from '../../lib/procedures';
import { lineOf, rules } from './judge';

/** A frame of a site that is switched on, as the browser names it. */
export interface SiteFrame {
  tabId: number;
  frameId: number;
  origin: string;
}

/** Which of the rows that a frame shows were captured before, by their ids there. */
export async function capturedAmong(drafts: Drafts, { tabId, frameId, origin }: SiteFrame): Promise<Answer<string[]>> {
  const key = await drafts.pageKey(origin);
  if (!key.ok) return key;
  const shown = await ask('shownRows', { pageKey: key.value }, { tabId, frameId });
  if (!shown.ok) return shown;
  const known = await drafts.standingOf(shown.value.map(({ lineKey }) => lineKey));
  if (!known.ok) return known;
  return answer(shown.value.filter(({ lineKey }) => lineKey in known.value).map(({ id }) => id));
}

/**
 * Stages the row whose button was pressed. The message only names it; what it says is asked of the frame, hashed under the key of the origin that the
 * browser vouches for. Refuses where it is gone.
 */
export async function stagePressed(
  drafts: Drafts,
  { tabId, frameId, origin }: SiteFrame,
  rowId: string,
): Promise<Answer<{ already: boolean }>> {
  const key = await drafts.pageKey(origin);
  if (!key.ok) return key;
  const pressed = await ask('pressedRow', { pageKey: key.value, rowId }, { tabId, frameId });
  if (!pressed.ok) return pressed;
  if (!pressed.value) return refuse('row-gone');
  const taught = await drafts.listWordings();
  if (!taught.ok) return taught;
  const { system, row } = pressed.value;
  const line = lineOf(row, system, origin, learnedAt(origin, taught.value));
  const staged = await drafts.stage([line], await rules());
  return staged.ok ? answer({ already: staged.value.alreadyStaged > 0 }) : staged;
}
