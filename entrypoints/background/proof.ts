import { browser } from 'wxt/browser';
import { outcomeOf } from '../../lib/caselog';
import type { Drafts } from '../../lib/drafts';
import { type Answer, answer, type FillToken, type LoadedCaseLog, type WaitingFill } from '../../lib/model';
import { inspectCaseLog, sameToken } from './filling';
import { forgetTab, keepWaiting, waitingFor } from './waiting';

/** The resident pressed Submit on a filled page. What came of it is still to be seen. */
export async function caseSubmitted(tabId: number, token: FillToken): Promise<Answer<null>> {
  const mine = await waitingFor('fill', tabId);
  if (mine && sameToken(mine.token, token)) await keepWaiting('fill', tabId, { ...mine, submitted: true });
  return answer(null);
}

/**
 * A Case Log page shows something new. A draft filled in that tab is logged if the page says so and its count went up by one; the page's
 * complaints stand beside the draft. After a submit anything else that a fresh page shows is a question to the resident. A page loaded
 * anew without a submit has lost what was filled: what is logged there later is another case.
 */
export async function caseLogOpened(drafts: Drafts, tabId: number, now: LoadedCaseLog): Promise<Answer<null>> {
  const mine = await waitingFor('fill', tabId);
  if (!mine) return answer(null);
  const { draftId } = mine.token;
  const outcome = outcomeOf(mine.before, now);
  const elsewhere = now.page !== mine.before.page;
  if (outcome?.kind === 'logged') {
    const logged = await drafts.markLogged(draftId, 'case-log');
    if (!logged.ok) return logged;
    await keepWaiting('fill', tabId, null);
    return answer(null);
  }
  if (outcome?.kind === 'rejected') {
    const noted = await drafts.noteFilled(draftId, { outcome: { ...outcome, messages: outcome.messages.map(bare) } });
    return noted.ok ? answer(null) : noted;
  }
  return elsewhere ? lost(drafts, tabId, mine) : answer(null);
}

/** The page that was filled is gone, and no success was seen: a question where the case was submitted, nothing to be told where not. */
async function lost(drafts: Drafts, tabId: number, mine: WaitingFill): Promise<Answer<null>> {
  const noted = mine.submitted ? await unconfirmed(drafts, mine) : answer(null);
  // Last: a worker that is stopped in between is told once more, and finds what it waits for.
  await keepWaiting('fill', tabId, null);
  return noted;
}

async function unconfirmed(drafts: Drafts, mine: WaitingFill): Promise<Answer<null>> {
  const noted = await drafts.noteFilled(mine.token.draftId, { outcome: { kind: 'unconfirmed' } });
  return noted.ok ? answer(null) : noted;
}

/** A page's complaint without the value that it quotes, which may be anything that was typed. */
const bare = (message: string): string =>
  message.replace(/\bvalue\s+['"‘“].*['"’”]/i, 'value …').replace(/\d{5,}/g, '…');

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
    void waitingFor('fill', tabId)
      .then((mine) => mine && lost(drafts, tabId, mine))
      .then(() => forgetTab(tabId));
  });
}

async function lookAgain(drafts: Drafts, tabId: number): Promise<void> {
  if (!(await waitingFor('fill', tabId))) return;
  const state = await inspectCaseLog(tabId);
  const mine = await waitingFor('fill', tabId);
  if (state.ok || !mine?.submitted) return;
  // Where a click gives leave for one page only (Firefox), the next page may still confirm, once a click shows it to us.
  if (state.refusal.code === 'no-permission') await unconfirmed(drafts, mine);
  else await lost(drafts, tabId, mine);
}
