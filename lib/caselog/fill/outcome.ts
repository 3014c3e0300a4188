import type { CaseLogState, Outcome } from '../../model';

/**
 * What the Case Log said between two looks at it (safety.md A12). `logged` needs the page's own success text and a count exactly one
 * higher; complaints without either are a rejection; everything else that changed is unconfirmed.
 * @param before the page as the form was filled, which may still show the success of an earlier case
 * @returns null where nothing has happened: the same count, no new success, no complaint, a form in front of the resident
 */
export function outcomeOf(before: CaseLogState, after: CaseLogState): Outcome | null {
  const sameCount = before.count === after.count;
  const oneMore = before.count !== null && after.count === before.count + 1;
  const newSuccess = after.success && !(before.success && sameCount);
  const complained = after.errors.length > 0;
  if (newSuccess && oneMore && !complained) return { kind: 'logged' };
  if (newSuccess || !sameCount || after.form === null) return { kind: 'unconfirmed' };
  return complained ? { kind: 'rejected', messages: after.errors } : null;
}
