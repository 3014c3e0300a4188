import { caseLogState, selfTest, watchResident } from '../../lib/caselog';
import { answer, type LoadedCaseLog } from '../../lib/model';
import { answerMessages, ask } from '../../lib/platform/messages';
import { handleCase } from './case';
import { reportChanges } from './report-changes';

/** Answers for one load of a form page: what it shows, what a fill would do, the fill itself; and tells by itself what it shows. */
export function serveForm(document: Document, location: Location, isCaseLog: (url: string) => boolean): void {
  const resident = watchResident(document);
  const page = crypto.randomUUID();
  const state = (): LoadedCaseLog => ({ ...caseLogState(document, location), page });
  answerMessages(
    {
      inspectForm: async () => answer(state()),
      testForm: async () => answer(selfTest(document)),
      ...handleCase({ document, location, isCaseLog, resident, page }),
    },
    isCaseLog,
  );
  reportChanges(document, state, (now) => ask('caseLogOpened', now));
}
