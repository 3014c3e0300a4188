import { browser } from 'wxt/browser';
import type { Drafts } from '../../lib/drafts';
import { outOfSight, shown, submitted, type Turn } from '../../lib/filling';
import { type Answer, answer, type FillToken, type LoadedCaseLog } from '../../lib/model';
import { inspectCaseLog, sameToken } from './filling';
import { forgetTab, keepWaiting, waitingFor } from './waiting';

/** The resident pressed Submit on a filled page. What came of it is still to be seen. */
export async function caseSubmitted(tabId: number, token: FillToken): Promise<Answer<null>> {
  const mine = await waitingFor('fill', tabId);
  if (mine && sameToken(mine.token, token)) await keepWaiting('fill', tabId, submitted(mine));
  return answer(null);
}

/** A Case Log page shows something new: what that says of the draft that was filled in its tab is kept with it. */
export async function caseLogOpened(drafts: Drafts, tabId: number, now: LoadedCaseLog): Promise<Answer<null>> {
  const mine = await waitingFor('fill', tabId);
  return mine ? take(drafts, tabId, mine.token.draftId, shown(mine, now)) : answer(null);
}

/** What is said is written first: a worker that is killed between the two says it again. */
async function take(drafts: Drafts, tabId: number, draftId: string, { say, waiting }: Turn): Promise<Answer<null>> {
  if (say) {
    const outcome = say.do === 'note' ? say.outcome : undefined;
    const said =
      say.do === 'log' ? await drafts.markLogged(draftId, 'case-log') : await drafts.noteFilled(draftId, { outcome });
    if (!said.ok) return said;
  }
  await keepWaiting('fill', tabId, waiting);
  return answer(null);
}

/** The resident says that the case is not in the log: the draft waits for another fill. */
export async function notLogged(drafts: Drafts, draftId: string): Promise<Answer<null>> {
  const unfilled = await drafts.markUnfilled(draftId, null);
  return unfilled.ok ? answer(null) : unfilled;
}

/**
 * The practice Case Log is not in the manifest: after the resident's submit its next page is looked at on the strength of the click that
 * filled it. On the real one our script is already there, and a second is harmless. A page that is no Case Log page, and a tab that is
 * closed, can tell no more.
 */
export function followFilledTabs(drafts: Drafts): void {
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'complete') void lookAgain(drafts, tabId);
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    void vanished(drafts, tabId, { closed: true, barred: false }).then(() => forgetTab(tabId));
  });
}

async function lookAgain(drafts: Drafts, tabId: number): Promise<void> {
  if (!(await waitingFor('fill', tabId))) return;
  const state = await inspectCaseLog(tabId);
  if (!state.ok) await vanished(drafts, tabId, { closed: false, barred: state.refusal.code === 'no-permission' });
}

async function vanished(drafts: Drafts, tabId: number, how: Parameters<typeof outOfSight>[1]): Promise<void> {
  const mine = await waitingFor('fill', tabId);
  if (mine) await take(drafts, tabId, mine.token.draftId, outOfSight(mine, how));
}
