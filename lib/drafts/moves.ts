import { type Action, type Answer, answer, type Draft, FillReport, type Outcome, refuse } from '../model';
import { abort, write } from './connection';
import { record } from './history';
import { find, toDraft, toStored } from './records';
import type { Database, StoredDraft } from './schema';
import { move } from './states';

/** Puts a draft aside; capturing one of its rows again brings it back. Refusals: `draft-gone`, `draft-not-open`, and storage's. */
export function discard(db: Database, id: string): Promise<Answer<Draft>> {
  return change(db, id, (stored, now) => moved(db, stored, 'discard', {}, now));
}

/**
 * Keeps a fill's report. Where the form was refused as a whole nothing was filled: the draft's state stays, and there is nothing to undo.
 * Refusals: `draft-gone`, `draft-not-open`, `bad-message`, and storage's.
 */
export async function markFilled(db: Database, id: string, report: FillReport): Promise<Answer<Draft>> {
  const parsed = FillReport.safeParse(report);
  if (!parsed.success) return refuse('bad-message');
  return change(db, id, async (stored, now) => {
    if (parsed.data.refused === null)
      return moved(db, stored, 'fill', { report: parsed.data, outcome: undefined }, now);
    if (move(stored.state, 'fill') === null) abort('draft-not-open');
    await note(db, stored, { report: parsed.data }, now);
  });
}

/**
 * Keeps what became of a filled form while it waits for the resident: a field that drifted, what the Case Log said. No act of the
 * resident's, so that there is nothing to undo. Refusals: `draft-gone`, `draft-not-open` for one that is not filled, `bad-message`, storage's.
 */
export function noteFilled(
  db: Database,
  id: string,
  news: { report: FillReport } | { outcome: Outcome | undefined },
): Promise<Answer<Draft>> {
  return change(db, id, async (stored, now) => {
    if (stored.state !== 'filled') abort('draft-not-open');
    await note(db, stored, news, now);
  });
}

/**
 * A filled draft waits again, because its form is gone or was emptied: it is staged, and nothing is said of a submit any more.
 * @param report what could not be taken back, null where nothing is left to say
 * Refusals: `draft-gone`, `draft-not-open`, `bad-message`, and storage's.
 */
export function markUnfilled(db: Database, id: string, report: FillReport | null): Promise<Answer<Draft>> {
  return change(db, id, async (stored, now) => {
    if (move(stored.state, 'fill') === null) abort('draft-not-open');
    await note(db, stored, { state: 'staged', report, outcome: undefined }, now);
  });
}

/**
 * Marks a draft as logged; from then on it is frozen. On the Case Log's word only a filled one: a draft that changed since it was filled is
 * staged again, and the form that was submitted did not show what it now says. The resident may also have logged a staged one by hand.
 * Refusals: `draft-not-open`, `draft-gone`, and storage's.
 */
export function markLogged(db: Database, id: string, word: 'case-log' | 'resident'): Promise<Answer<Draft>> {
  return change(db, id, (stored, now) => {
    if (word === 'case-log' && stored.state !== 'filled') abort('draft-not-open');
    return moved(db, stored, 'log', { outcome: undefined }, now);
  });
}

function change(
  db: Database,
  id: string,
  act: (stored: StoredDraft, now: number) => Promise<void>,
): Promise<Answer<Draft>> {
  return write(db, async () => {
    await act((await find(db, id)) ?? abort('draft-gone'), Date.now());
    return answer(toDraft((await find(db, id))!));
  });
}

async function moved(db: Database, stored: StoredDraft, action: Action, more: Partial<Draft>, now: number) {
  const state = move(stored.state, action) ?? abort('draft-not-open');
  await record(db, action, { written: [{ ...stored, ...more, state }], removed: [] }, now);
}

/** Writes what is no act of the resident's: the history keeps its image of before, and undoing goes past it. */
async function note(db: Database, stored: StoredDraft, news: Partial<Draft>, now: number): Promise<void> {
  const kept = { ...stored, ...news, revision: stored.revision + 1, updatedAt: now };
  await db.drafts.put(toStored(kept, stored.writtenBy));
}
