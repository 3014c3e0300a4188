import type { CaseLogState, Outcome } from '../model';

/**
 * What the Case Log said between two looks at it (safety.md A12). `logged` needs the page's own success text and a count exactly one
 * higher; complaints without either are a rejection; everything else that changed is unconfirmed.
 * @returns null where nothing has happened: the same count, no success, no complaint, a form still or again in front of the resident
 */
export function outcomeOf(before: CaseLogState, after: CaseLogState): Outcome | null {
  const rise = before.count === null || after.count === null ? null : after.count - before.count;
  const complained = after.errors.length > 0;
  if (after.success && rise === 1 && !complained) return { kind: 'logged' };
  if (complained && !after.success && after.form !== null && (rise === 0 || rise === null))
    return { kind: 'rejected', messages: after.errors };
  const untouched = !after.success && !complained && rise === 0 && after.form !== null;
  return untouched ? null : { kind: 'unconfirmed' };
}
