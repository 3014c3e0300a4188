import type { FillValues, FormOption } from '../../model';
import type { FormVersion, HeaderField } from '../form/form';
import type { Signature } from '../form/locate';
import { selectedCodes } from '../page/selected';
import type { Account } from './report';
import type { Session } from './session';

/** What one field held before we wrote there. */
export interface Earlier {
  target: Signature;
  raw: FormOption;
  shown: string;
  residents: boolean;
}

/** What was filled into a page last, so that it can be watched and taken back. It never leaves the page. */
export interface Filled {
  caseId: string;
  session: Session;
  account: Account;
  /** A moment of `performance.now()`: when the first of the fills that are taken back together began. */
  since: number;
  earlier: Map<HeaderField, Earlier>;
  /** The codes that we added, by the page's own ids. */
  keys: Set<string>;
  /** The resident pressed Submit and has changed nothing since: nothing is written meanwhile. */
  pressed: boolean;
  /** Sets right at once what the page has spoilt since the watch looked last. */
  tend(): void;
  /** Ends the watch over it. */
  unwatch(): void;
}

const filledIn = new WeakMap<Document, Filled>();
const underWay = new WeakSet<Document>();

/** Whether a fill of this document, or its undoing, has begun and not ended. */
export const fillUnderWay = (document: Document): boolean => underWay.has(document);

/** Runs what writes to a document; one at a time, and no watch meanwhile. */
export async function alone<T>(document: Document, work: () => Promise<T>): Promise<T> {
  underWay.add(document);
  filledIn.get(document)?.unwatch();
  try {
    return await work();
  } finally {
    underWay.delete(document);
  }
}

/** What was filled into a document last; null where nothing was, or it was submitted, or taken back. */
export const lastFilled = (document: Document): Filled | null => filledIn.get(document) ?? null;

/** From now on nothing that was filled into this document is watched or can be taken back. */
export function letGo(document: Document): void {
  filledIn.get(document)?.unwatch();
  filledIn.delete(document);
}

/**
 * Keeps what a fill did. Filling the same case anew is taken back together with the fill before it: what stood there first counts.
 * @param standing the keys of the codes that were selected before the fill
 */
export function keepFilled(session: Session, account: Account, standing: ReadonlySet<string>): void {
  const { document } = session;
  const { caseId } = account.values;
  const before = filledIn.get(document);
  const same = before?.caseId === caseId ? before : null;
  const earlier = new Map(same?.earlier);
  for (const [field, { residents }] of account.claims) {
    const now = account.before.fields[field];
    if (residents || !now || earlier.has(field)) continue;
    earlier.set(field, { target: now.signature, raw: now.raw, shown: now.shown, residents: now.residents });
  }
  const added = [...account.added.values()].flatMap((one) => (one.ok && !standing.has(one.key) ? [one.key] : []));
  const keys = new Set([...(same?.keys ?? []), ...added]);
  const since = same?.since ?? session.beganAt;
  filledIn.set(document, {
    caseId,
    session,
    account,
    since,
    earlier,
    keys,
    pressed: false,
    tend: () => {},
    unwatch: () => {},
  });
}

/** Whether codes that we added for another case are still selected: this case must not be logged with them. */
export function holdsAnotherCase(document: Document, form: FormVersion, { caseId }: FillValues): boolean {
  const last = filledIn.get(document);
  if (!last || last.caseId === caseId) return false;
  return selectedCodes(document, form.picker).some(({ key }) => last.keys.has(key));
}
