import { type FillChoices, type FillReport, type FillValues, NO_CHOICES, type Refusal } from '../../model';
import { controlOf } from '../form/locate';
import { recognise } from '../form/recognise';
import { selectedCodes } from '../page/selected';
import { unfold } from './apply';
import { alone, fillUnderWay, holdsAnotherCase, keepFilled } from './filled';
import { plan } from './plan';
import { giveUp, openAccount, reportOf } from './report';
import { beginSession, type Session } from './session';
import { snapshot } from './snapshot';
import { takeSteps } from './steps';
import type { Resident } from './user-edits';
import { type Drift, verify } from './verify';

/**
 * Fills the Case Log form of a document with one case and reads all of it back. Never submits.
 * One fill at a time a document, and one case: where another case's codes still stand, nothing is written (`form-holds-another-case`); it stops where it is as soon as the page goes away or changes, and says so in `refused`.
 * @param told how the form stands as soon as all was read back after the page's own handlers; the answer is how it stands half a second
 *   later, after its timers. Until it is told Submit is held back, and from then on where the form no longer stands as told. Not called where
 *   the fill was stopped before.
 */
export async function fillCaseLog(
  document: Document,
  location: Pick<Location, 'pathname'>,
  values: FillValues,
  resident: Resident,
  choices: FillChoices = NO_CHOICES,
  told: (report: FillReport) => void = () => undefined,
): Promise<FillReport> {
  const refusal = (refused: Refusal): FillReport => ({ form: null, filled: [], left: [], refused });
  if (fillUnderWay(document)) return refusal({ code: 'fill-under-way' });
  const recognised = recognise(document, location);
  if (!recognised.ok) return refusal(recognised.refusal);
  if (holdsAnotherCase(document, recognised.value, values)) return refusal({ code: 'form-holds-another-case' });
  return alone(document, async () => {
    const session = beginSession(document, recognised.value, resident);
    try {
      return await run(session, values, choices, told);
    } finally {
      session.end();
    }
  });
}

/** How soon a page that stopped a fill is done with what it does to its fields, in milliseconds. */
const AFTER_A_STOP = 150;

async function run(
  session: Session,
  values: FillValues,
  choices: FillChoices,
  told: (report: FillReport) => void,
): Promise<FillReport> {
  const { document, form, resident } = session;
  const before = snapshot(document, form, resident);
  const standing = new Set(selectedCodes(document, form.picker).map(({ key }) => key));
  const planned = plan(form, before, values, choices);
  const account = openAccount(before, planned, values, choices);
  await takeSteps(session, planned.steps, account);
  // What is folded away with words in it must not be posted unseen.
  for (const { field, reason } of planned.left) {
    const control = reason === 'stands-there' && field !== 'entries' && controlOf(document, form.fields[field]);
    if (control) unfold(session, control);
  }
  keepFilled(session, account, standing);
  const report = (drifts: readonly Drift[]): FillReport => {
    for (const drift of drifts) giveUp(account, drift);
    return reportOf(session, account);
  };
  const tell = (drifts: readonly Drift[]): void => {
    const said = report(drifts);
    session.told(() => JSON.stringify(reportOf(session, account)) === JSON.stringify(said));
    told(said);
  };
  const drifts = await verify(session, [...account.claims.values()], tell);
  // A page that sends itself may take back what was written as it does so: what is told is what is left of it.
  if (session.stopped()) await new Promise((resolve) => setTimeout(resolve, AFTER_A_STOP));
  return report(drifts);
}
