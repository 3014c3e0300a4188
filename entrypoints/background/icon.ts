import { browser } from 'wxt/browser';
import type { Answer, Captured } from '../../lib/model';
import { text } from '../../lib/platform/text';

/** What the page of a tab is to us, as far as a click or a switched-on site has let us see. */
export type Place = 'worklist' | 'caselog' | 'closed' | 'unknown';

const PICTURES: Record<Place, Record<number, string>> = {
  worklist: { 16: '/icon/state/worklist-16.png', 32: '/icon/state/worklist-32.png' },
  caselog: { 16: '/icon/state/caselog-16.png', 32: '/icon/state/caselog-32.png' },
  closed: { 16: '/icon/state/closed-16.png', 32: '/icon/state/closed-32.png' },
  unknown: { 16: '/icon/16.png', 32: '/icon/32.png' },
};

/** Lets the icon of one tab say what its page is, until the page is another: nothing of a patient, not even a count. */
export async function showPlace(tabId: number, place: Place): Promise<void> {
  try {
    await browser.action.setIcon({ tabId, path: PICTURES[place] });
    await browser.action.setTitle({ tabId, title: text(`icon_${place}`) });
  } catch {
    // The tab was closed meanwhile.
  }
}

/** Shows what a capture found its page to be, and hands the capture on. */
export async function withPlace(tabId: number, capturing: Promise<Answer<Captured>>): Promise<Answer<Captured>> {
  const captured = await capturing;
  await showPlace(tabId, placeOf(captured));
  return captured;
}

function placeOf(captured: Answer<Captured>): Place {
  if (captured.ok) return captured.value.rows.length > 0 ? 'worklist' : 'unknown';
  return /^(?:no-permission|frame-of-another-site)$/.test(captured.refusal.code) ? 'closed' : 'unknown';
}
