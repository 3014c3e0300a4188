import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { keepable, outcomeOf } from '../../lib/caselog';
import type { Drafts } from '../../lib/drafts';
import {
  type Answer,
  answer,
  type Draft,
  type FillReport,
  type FillToken,
  type FillValues,
  type LoadedCaseLog,
  refuse,
  type SelfTest,
  WaitingFill,
} from '../../lib/model';
import { ask } from '../../lib/platform/messages';
import { inject } from './frames';

/** One record a tab, so that two windows never write over each other's. Gone with the browser session: a fill does not outlive it. */
const keyOf = (tabId: number) => `session:fill.${tabId}` as const;

async function waitingIn(tabId: number): Promise<WaitingFill | null> {
  const parsed = WaitingFill.safeParse(await storage.getItem(keyOf(tabId)));
  return parsed.success ? parsed.data : null;
}

const keepWaiting = (tabId: number, fill: WaitingFill | null): Promise<void> =>
  fill ? storage.setItem(keyOf(tabId), fill) : storage.removeItem(keyOf(tabId));

/** What the page in a tab is to the Case Log. Refuses where no script of ours can look. */
export async function inspectCaseLog(tabId: number): Promise<Answer<LoadedCaseLog>> {
  const injected = await inject(tabId, '/content-scripts/caselog.js', 'top');
  if (!injected.ok) return injected;
  return ask('inspectForm', {}, { tabId, frameId: 0 });
}

/** Which parts of the known forms the page in a tab has: for a maintainer, where the form has changed. */
export async function testCaseLog(tabId: number): Promise<Answer<SelfTest>> {
  const injected = await inject(tabId, '/content-scripts/caselog.js', 'top');
  return injected.ok ? ask('testForm', {}, { tabId, frameId: 0 }) : injected;
}

/**
 * Begins to fill one draft into the form in a tab. Answered when the page has begun; what came of it arrives as `fillReported`.
 * Refuses for a draft that is not open, has nothing to enter, or whose role was worked out and not yet confirmed.
 */
export async function fillDraft(drafts: Drafts, tabId: number, draftId: string): Promise<Answer<null>> {
  const found = await drafts.getDraft(draftId);
  if (!found.ok) return found;
  const draft = found.value;
  if (draft.state !== 'staged' && draft.state !== 'filled') return refuse('draft-not-open');
  if (draft.entries.length === 0) return refuse('draft-has-no-entry');
  if (draft.roleToConfirm) return refuse('role-to-confirm');
  const state = await inspectCaseLog(tabId);
  if (!state.ok) return state;
  if (state.value.refused) return { ok: false, refusal: state.value.refused };
  const token = { draftId, nonce: crypto.randomUUID() };
  const earlier = await waitingIn(tabId);
  await keepWaiting(tabId, { token, before: state.value, reported: false });
  const begun = await ask('fillForm', { token, values: valuesOf(draft) }, { tabId, frameId: 0 });
  // The page may be busy with an earlier fill, whose report is still to come.
  if (!begun.ok) await keepWaiting(tabId, earlier);
  return begun;
}

/** Keeps a fill's report with its draft. A report nobody waits for in that tab, or a second one, is refused. */
export async function fillReported(
  drafts: Drafts,
  tabId: number,
  token: FillToken,
  report: FillReport,
): Promise<Answer<null>> {
  const mine = await waitingIn(tabId);
  if (!mine || mine.reported || mine.token.nonce !== token.nonce || mine.token.draftId !== token.draftId) {
    return refuse('bad-message');
  }
  const kept = await drafts.markFilled(token.draftId, keepable(report));
  if (!kept.ok) return kept;
  await keepWaiting(tabId, { ...mine, reported: true });
  return answer(null);
}

/**
 * A Case Log page shows something new: a draft filled in that tab is logged if the page says so and its count went up by one. A page loaded
 * anew that neither confirms nor complains has lost what was filled: what is logged there later is another case.
 */
export async function caseLogOpened(drafts: Drafts, tabId: number, now: LoadedCaseLog): Promise<Answer<null>> {
  const mine = await waitingIn(tabId);
  if (!mine?.reported) return answer(null);
  if (outcomeOf(mine.before, now)?.kind !== 'logged') {
    const lost = now.page !== mine.before.page && !now.success && now.errors.length === 0;
    if (lost) await keepWaiting(tabId, null);
    return answer(null);
  }
  const logged = await drafts.markLogged(mine.token.draftId, 'case-log');
  if (!logged.ok) return logged;
  await keepWaiting(tabId, null);
  return answer(null);
}

/**
 * The practice Case Log is not in the manifest: after the resident's submit its next page is looked at on the strength of the click that
 * filled it. On the real one our script is already there, and a second is harmless.
 */
export function followFilledTabs(): void {
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status !== 'complete') return;
    void waitingIn(tabId).then((fill) => (fill ? inject(tabId, '/content-scripts/caselog.js', 'top') : undefined));
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    void keepWaiting(tabId, null);
  });
}

function valuesOf({ caseId, fields, entries }: Draft): FillValues {
  return {
    caseId,
    caseDate: fields.caseDate.value,
    caseYear: fields.caseYear.value,
    role: fields.role.value,
    site: fields.site.value,
    attending: fields.attending.value,
    patientType: fields.patientType.value,
    comments: fields.comments.value,
    entries: entries.map(({ concept, listings, chosen }) => ({ concept, listings: chosen ? [chosen] : listings })),
  };
}
