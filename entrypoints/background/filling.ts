import { isOffered, type Known, keepable } from '../../lib/caselog';
import type { Drafts } from '../../lib/drafts';
import { filled } from '../../lib/filling';
import {
  type Answer,
  answer,
  type Draft,
  type FillChoices,
  type FillReport,
  type FillToken,
  type FillValues,
  type HeaderField,
  isPractice,
  type LoadedCaseLog,
  type PreviewEntry,
  type Previewed,
  refuse,
  type SelfTest,
} from '../../lib/model';
import { keepAnswers, readAnswers } from '../../lib/platform/answers';
import { ask } from '../../lib/platform/messages';
import { isPracticeTab } from '../../lib/platform/practice';
import { inject } from './frames';
import { knownRows } from './offering';
import { valuesOf } from './values';
import { keepWaiting, waitingFor } from './waiting';

/** What the page in a tab is to the Case Log. Refuses where no script of ours can look. */
export async function inspectCaseLog(tabId: number): Promise<Answer<LoadedCaseLog>> {
  // On the Case Log itself our script is there already, whether this click gave leave to look into the tab or not.
  const there = await ask('inspectForm', {}, { tabId, frameId: 0 });
  if (there.ok) return there;
  const injected = await inject(tabId, '/content-scripts/caselog.js', 'top');
  return injected.ok ? ask('inspectForm', {}, { tabId, frameId: 0 }) : injected;
}

/** Which parts of the known forms the page in a tab has: for a maintainer, where the form has changed. */
export async function testCaseLog(tabId: number): Promise<Answer<SelfTest>> {
  const injected = await inject(tabId, '/content-scripts/caselog.js', 'top');
  return injected.ok ? ask('testForm', {}, { tabId, frameId: 0 }) : injected;
}

/**
 * Says what filling a draft into the form in a tab would do; nothing is written. The answer carries the one nonce by which the resident can
 * confirm it: for this draft as it is now, this tab and this load of its page. A later preview takes its place.
 */
export async function previewFill(drafts: Drafts, tabId: number, draftId: string): Promise<Answer<Previewed>> {
  const draft = await openDraft(drafts, tabId, draftId);
  if (!draft.ok) return draft;
  const state = await inspectCaseLog(tabId);
  if (!state.ok) return state;
  if (state.value.refused) return { ok: false, refusal: state.value.refused };
  const known = await knownRows();
  const values = valuesOf(draft.value, known);
  const seen = await ask(
    'previewForm',
    { values, choices: await withAnswers(values, { keep: {}, pick: {} }) },
    { tabId, frameId: 0 },
  );
  if (!seen.ok) return seen;
  const { page } = seen.value;
  const preview = { ...seen.value.preview, entries: seen.value.preview.entries.map((entry) => withGone(entry, known)) };
  const { revision } = draft.value;
  const nonce = crypto.randomUUID();
  await keepWaiting('preview', tabId, { token: { draftId, page, nonce }, revision });
  return answer({ draftId, revision, nonce, preview });
}

/** What the resident confirms: the preview by its nonce, what was chosen in it, and which of these choices are to last. */
export interface Confirmed {
  draftId: string;
  nonce: string;
  choices: FillChoices;
  remember: HeaderField[];
}

/**
 * Begins to fill one draft into the form in a tab, as it was previewed. Answered when the page has begun; what came of it arrives as
 * `fillReported`. Refuses as `openDraft` does, without an entry or a role that is settled, and with `preview-outdated`.
 */
export async function fillDraft(drafts: Drafts, tabId: number, confirmed: Confirmed): Promise<Answer<null>> {
  const { draftId, nonce, choices, remember } = confirmed;
  const found = await openDraft(drafts, tabId, draftId);
  if (!found.ok) return found;
  const draft = found.value;
  if (draft.entries.length === 0) return refuse('draft-has-no-entry');
  if (draft.roleToConfirm) return refuse('role-to-confirm');
  const shown = await waitingFor('preview', tabId);
  if (shown?.token.nonce !== nonce || shown.token.draftId !== draftId || shown.revision !== draft.revision)
    return refuse('preview-outdated');
  await keepWaiting('preview', tabId, null);
  const state = await inspectCaseLog(tabId);
  if (!state.ok) return state;
  if (state.value.page !== shown.token.page) return refuse('preview-outdated');
  const values = valuesOf(draft, await knownRows());
  const earlier = await waitingFor('begun', tabId);
  await keepWaiting('begun', tabId, { token: shown.token, before: state.value });
  const begun = await ask(
    'fillForm',
    { token: shown.token, values, choices: await withAnswers(values, choices) },
    { tabId, frameId: 0 },
  );
  // The page may be busy with an earlier fill, whose report is still to come.
  if (!begun.ok) await keepWaiting('begun', tabId, earlier);
  else if (!isPractice(draft)) await keepAnswers(answersOf(values, choices, remember));
  return begun;
}

/** Keeps a fill's report with its draft. A report nobody waits for in that tab, or a second one, is refused. */
export async function fillReported(
  drafts: Drafts,
  tabId: number,
  token: FillToken,
  report: FillReport,
): Promise<Answer<null>> {
  const mine = await waitingFor('begun', tabId);
  if (!mine || !sameToken(mine.token, token)) return refuse('bad-message');
  await keepWaiting('begun', tabId, null);
  const kept = await drafts.markFilled(token.draftId, keepable(report));
  if (!kept.ok) return kept;
  // A form that was refused as a whole still holds what it held before.
  if (report.form !== null) await keepWaiting('fill', tabId, filled(mine));
  return answer(null);
}

/** Takes back what was filled last into a tab. Answered when the page has begun; the end of it arrives as `fillChanged`. */
export async function undoFill(tabId: number, draftId: string): Promise<Answer<null>> {
  const mine = await waitingFor('fill', tabId);
  if (mine?.token.draftId !== draftId) return refuse('nothing-to-undo');
  return ask('undoForm', { token: mine.token }, { tabId, frameId: 0 });
}

/** A filled form shows something else than was reported, or what was filled has been taken back: the draft then waits again. */
export async function fillChanged(
  drafts: Drafts,
  tabId: number,
  token: FillToken,
  report: FillReport,
): Promise<Answer<null>> {
  const mine = await waitingFor('fill', tabId);
  if (!mine || !sameToken(mine.token, token)) return refuse('bad-message');
  const kept = keepable(report);
  if (!report.undone) {
    const noted = await drafts.noteFilled(token.draftId, { report: kept });
    return noted.ok ? answer(null) : noted;
  }
  await keepWaiting('fill', tabId, null);
  const clean = kept.left.length === 0 && kept.refused === null;
  const unfilled = await drafts.markUnfilled(token.draftId, clean ? null : kept);
  return unfilled.ok ? answer(null) : unfilled;
}

/** Whether two tokens are the same one: draft, page and click. */
export const sameToken = (one: FillToken, other: FillToken): boolean =>
  one.nonce === other.nonce && one.draftId === other.draftId && one.page === other.page;

/** A draft that may be filled into the form of a tab: practice into the practice form, cases anywhere else. */
async function openDraft(drafts: Drafts, tabId: number, draftId: string): Promise<Answer<Draft>> {
  if (isPractice({ id: draftId }) !== (await isPracticeTab(tabId))) return refuse('practice-apart');
  const found = await drafts.getDraft(draftId);
  if (!found.ok) return found;
  const { state, fields } = found.value;
  if (state !== 'staged' && state !== 'filled') return refuse('draft-not-open');
  // The form shows today where nothing is written: a case of another day would be logged under it.
  return fields.caseDate.value === null ? refuse('draft-has-no-date') : found;
}

/** What the resident chose once for all, where nothing else is chosen now. */
async function withAnswers(values: FillValues, { keep, pick }: FillChoices): Promise<FillChoices> {
  const answers = await readAnswers();
  const lasting = answers.filter(({ field, wanted }) => values[field]?.trim() === wanted);
  return { keep, pick: { ...Object.fromEntries(lasting.map(({ field, option }) => [field, option])), ...pick } };
}

const answersOf = (values: FillValues, { pick }: FillChoices, remember: readonly HeaderField[]) =>
  remember.flatMap((field) => {
    const [wanted, option] = [values[field]?.trim(), pick[field]];
    return wanted && option ? [{ field, wanted, option, chosenAt: Date.now() }] : [];
  });

const withGone = (entry: PreviewEntry, known: Known): PreviewEntry => ({
  ...entry,
  gone: entry.listing !== null && isOffered(entry.listing, known) === false,
});
