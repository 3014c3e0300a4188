import type { Action, DraftState } from '../model';

/**
 * Where each action leads. A filled draft that changes is staged again, because the form no longer shows what the draft says; a logged one
 * is frozen but for what the Case Log's own export says otherwise, and the resident's word that it is not logged; a discarded one comes back
 * only by being captured again.
 */
const MOVES: Record<DraftState, Partial<Record<Action, DraftState>>> = {
  staged: { stage: 'staged', edit: 'staged', fill: 'filled', discard: 'discarded', log: 'logged' },
  filled: { stage: 'staged', edit: 'staged', fill: 'filled', discard: 'discarded', log: 'logged' },
  logged: { mend: 'logged', reopen: 'staged', remove: 'discarded' },
  discarded: { stage: 'staged' },
};

/** The state an action leads to, or null where the draft does not take it. */
export function move(state: DraftState, action: Action): DraftState | null {
  return MOVES[state][action] ?? null;
}

/** States in which rows of the same encounter still join a draft. */
export const OPEN: readonly DraftState[] = ['staged', 'filled'];
