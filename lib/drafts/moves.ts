import { type Answer, answer, type Draft, FillReport, refuse } from '../model';
import { abort, write } from './connection';
import { record } from './history';
import { find, toDraft, toStored } from './records';
import type { Database, StoredDraft } from './schema';
import { type Action, move } from './states';

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
    if (parsed.data.refused === null) return moved(db, stored, 'fill', { report: parsed.data }, now);
    if (move(stored.state, 'fill') === null) abort('draft-not-open');
    const kept = { ...stored, report: parsed.data, revision: stored.revision + 1, updatedAt: now };
    await db.drafts.put(toStored(kept, stored.writtenBy));
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
    return moved(db, stored, 'log', {}, now);
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
