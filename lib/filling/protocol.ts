import type { BegunFill, LoadedCaseLog, Outcome, WaitingFill } from '../model';

/**
 * The way of one case through one tab: previewed, begun, filled, submitted, and confirmed, refused or lost. Pure: what is waited for next, and
 * what is to be said of the draft.
 */
export interface Turn {
  waiting: WaitingFill | null;
  /** `log`: the Case Log has it; `note`: what became of it; `clear`: what was said of it is not so any more. */
  say: { do: 'log' } | { do: 'note'; outcome: Outcome } | { do: 'clear' } | null;
}

/** A form was filled, and waits for the resident's own submit. */
export const filled = (begun: BegunFill): WaitingFill => ({ ...begun, stands: 'held', submitted: false });

/** The resident pressed Submit in the document that was filled. */
export const submitted = (mine: WaitingFill): WaitingFill => ({ ...mine, submitted: true });

const stay = (mine: WaitingFill): Turn => ({ waiting: mine, say: null });

/**
 * The tab shows something new. What confirms a case is the page's own success sign, in the tab that was submitted; another tab's cases move its
 * count as well. A refusal stays one with its words until it is submitted again.
 */
export function shown(mine: WaitingFill, now: LoadedCaseLog): Turn {
  return now.page === mine.token.page ? inTheSame(mine, now) : inAnother(mine, now);
}

/** The document that was filled is still there, or back again. */
function inTheSame(mine: WaitingFill, now: LoadedCaseLog): Turn {
  if (mine.stands === 'gone') return { waiting: { ...mine, stands: 'held', submitted: false }, say: { do: 'clear' } };
  if (!mine.submitted) return stay(mine);
  if (now.success && isOneMore(mine, now)) return { waiting: null, say: { do: 'log' } };
  if (now.errors.length > 0) return refused(mine, now);
  return now.form === null ? unconfirmed() : stay(mine);
}

/** Another document stands in the tab. */
function inAnother(mine: WaitingFill, now: LoadedCaseLog): Turn {
  if (mine.stands === 'gone') return stay(mine);
  if (confirms(mine, now)) return { waiting: null, say: { do: 'log' } };
  if (mine.submitted) {
    const complains = now.errors.length > 0 && !now.success && !isMore(mine, now);
    return complains ? refused(mine, now) : unconfirmed();
  }
  return mine.stands === 'refused' ? stay(mine) : lost(mine);
}

/** What was filled is there no more, as far as can be seen: the tab is closed, or shows what we may not look into. */
export function outOfSight(mine: WaitingFill, { closed, barred }: { closed: boolean; barred: boolean }): Turn {
  const { say, waiting } = mine.submitted ? unconfirmed() : mine.stands === 'held' ? lost(mine) : stay(mine);
  // Where a click gives leave for one page only (Firefox), the next page may still confirm, once a click shows it to us.
  return { say, waiting: closed ? null : (waiting ?? (barred ? mine : null)) };
}

function confirms(mine: WaitingFill, now: LoadedCaseLog): boolean {
  if (!now.success || now.errors.length > 0) return false;
  const counted = mine.before.count !== null && now.count !== null;
  return mine.submitted ? !counted || isMore(mine, now) : isOneMore(mine, now);
}

const isOneMore = ({ before }: WaitingFill, { count }: LoadedCaseLog): boolean =>
  before.count !== null && count === before.count + 1;
const isMore = ({ before }: WaitingFill, { count }: LoadedCaseLog): boolean =>
  before.count !== null && count !== null && count > before.count;

const unconfirmed = (): Turn => ({ waiting: null, say: { do: 'note', outcome: { kind: 'unconfirmed' } } });

const lost = (mine: WaitingFill): Turn => ({
  waiting: { ...mine, stands: 'gone' },
  say: { do: 'note', outcome: { kind: 'gone' } },
});

const refused = (mine: WaitingFill, { errors }: LoadedCaseLog): Turn => ({
  waiting: { ...mine, stands: 'refused', submitted: false },
  say: { do: 'note', outcome: { kind: 'rejected', messages: errors.map(bare) } },
});

/** A page's complaint without the value that it quotes, which may be anything that was typed. */
const bare = (message: string): string =>
  message.replace(/\bvalue\s+['"‘“].*['"’”]/i, 'value …').replace(/\d{5,}/g, '…');
