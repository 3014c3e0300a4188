import type { FillReport, FillValues, Refusal } from '../model';
import type { FormVersion } from './form';
import { plan } from './plan';
import { recognise } from './recognise';
import { openAccount, reportOf } from './report';
import type { Resident } from './resident';
import { selectedCodes } from './selected';
import { beginSession, type Session } from './session';
import { snapshot } from './snapshot';
import { takeStep } from './steps';
import { verify } from './verify';

const underWay = new WeakSet<Document>();

/** The case that was filled into a page last, and the codes that it brought. */
const filledBefore = new WeakMap<Document, { caseId: string; keys: ReadonlySet<string> }>();

/** Whether a fill of this document has begun and not ended. */
export const fillUnderWay = (document: Document): boolean => underWay.has(document);

/**
 * Fills the Case Log form of a document with one case and reads all of it back. Never submits.
 * One fill at a time a document, and one case: where another case's codes still stand, nothing is written (`page-changed`); it stops where it is as soon as the page goes away or changes, and says so in `refused`.
 */
export async function fillCaseLog(
  document: Document,
  location: Pick<Location, 'pathname'>,
  values: FillValues,
  resident: Resident,
): Promise<FillReport> {
  const refusal = (refused: Refusal): FillReport => ({ form: null, filled: [], left: [], refused });
  if (fillUnderWay(document)) return refusal({ code: 'fill-under-way' });
  const recognised = recognise(document, location);
  if (!recognised.ok) return refusal(recognised.refusal);
  if (holdsAnotherCase(document, recognised.value, values))
    return refusal({ code: 'page-changed', detail: 'another case is filled in' });
  underWay.add(document);
  const session = beginSession(document, recognised.value, resident);
  try {
    return await run(session, values);
  } finally {
    session.end();
    underWay.delete(document);
  }
}

/** Whether codes that we added for another case are still selected: this case must not be logged with them. */
function holdsAnotherCase(document: Document, form: FormVersion, values: FillValues): boolean {
  const last = filledBefore.get(document);
  if (!last || last.caseId === values.caseId) return false;
  return selectedCodes(document, form.picker).some(({ key }) => last.keys.has(key));
}

async function run(session: Session, values: FillValues): Promise<FillReport> {
  const { document, form, resident } = session;
  const before = snapshot(document, form, resident);
  const planned = plan(form, before, values);
  const account = openAccount(before, planned, values);
  for (const step of planned.steps) {
    if (session.stopped()) break;
    await takeStep(session, step, account);
  }
  const keys = [...account.added.values()].flatMap((added) => (added.ok ? [added.key] : []));
  filledBefore.set(document, { caseId: values.caseId, keys: new Set(keys) });
  const drifts = await verify(session, [...account.claims.values()]);
  for (const { field, reason, candidates } of drifts)
    if (!account.claims.get(field)?.residents) account.failed.set(field, { reason, candidates });
  return reportOf(session, account);
}
