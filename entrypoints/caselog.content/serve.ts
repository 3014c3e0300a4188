import { caseLogState, type Resident, selfTest, watchComplaints, watchResident } from '../../lib/caselog';
import { answer, type LoadedCaseLog } from '../../lib/model';
import { answerMessages, ask } from '../../lib/platform/messages';
import { handleCase } from './case';
import { reportChanges } from './report-changes';

/** Answers for one load of a form page: what it shows, what a fill would do, the fill itself; and tells by itself what it shows. */
export function serveForm(
  document: Document,
  location: Location,
  isCaseLog: (url: string) => boolean,
  resident: Resident = watchResident(document),
): void {
  const page = crypto.randomUUID();
  const complaints = watchComplaints(document);
  const { holds, presses, ...handlers } = handleCase({ document, location, isCaseLog, resident, page, complaints });
  const state = (): LoadedCaseLog => ({
    ...caseLogState(document, location, complaints),
    page,
    holds: holds(),
    presses: presses(),
  });
  answerMessages(
    { inspectForm: async () => answer(state()), testForm: async () => answer(selfTest(document)), ...handlers },
    isCaseLog,
  );
  const look = reportChanges(document, state, (now) => ask('caseLogOpened', now));
  // A page that the browser kept whole, and shows again: it still holds what was filled.
  window.addEventListener('pageshow', ({ persisted }) => persisted && look());
}
