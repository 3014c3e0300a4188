import type { ComponentChild } from 'preact';
import { History } from '../../components/desk/History';
import { Esir } from '../../components/esir/Esir';
import { Together } from '../../components/esir/Together';
import type { FileState } from '../../components/print/Files';
import { Progress } from '../../components/progress/Progress';
import { Reconcile } from '../../components/reconcile/Reconcile';
import type { ReconcileView } from '../../components/reconcile/view';
import { Review } from '../../components/review/Review';
import { togetherLines } from '../../entrypoints/log/progress/together';
import { progressView } from '../../entrypoints/log/progress/view';
import type { TrainingRecord } from '../../entrypoints/log/record';
import { type DraftFacts, NO_SETTINGS, type Settings } from '../../lib/model';
import { say } from '../../lib/platform/text';
import { concept } from '../../lib/procedures';
import {
  esirForm,
  printedEsir,
  printedReview,
  recordedCases,
  reviewOf,
  reviewPeriods,
  trainingOf,
} from '../../lib/progress';
import { SETTINGS, sixYears } from '../unit/progress/generated';
import { LISTS } from './lists';
import { toldActs } from './samples-acts';
import type { PageState } from './states';
import { FULL_PROFILE } from './training';

const TODAY = '2026-04-15';
const nothingHappens = () => {};

/** The record of some drafts, as a section is given it. */
function recordOf(settings: Settings, drafts: readonly DraftFacts[]): TrainingRecord {
  const training = trainingOf(settings);
  const cases = recordedCases(drafts, training, concept, TODAY);
  return {
    settings,
    training,
    cases,
    logged: cases.filter(({ logged }) => logged),
    corrections: 2,
    inCaseLog: null,
    today: TODAY,
  };
}

const drafts = sixYears(7, 900);
const integrated: Settings = {
  ...SETTINGS,
  profile: { ...SETTINGS.profile, goals: { ...FULL_PROFILE.goals }, carryIns: FULL_PROFILE.carryIns },
};
const progress = (settings: Settings, some: readonly DraftFacts[]) => (
  <Progress view={progressView(recordOf(settings, some))} onOptions={nothingHappens} />
);

const nothingMade: FileState = { making: null, replaced: false, failed: false, off: false };
const inEsir: Settings = {
  ...SETTINGS,
  profile: {
    ...FULL_PROFILE,
    start: '2020-07-01',
    graduation: '2025-06-30',
    esir: { from: '2021-07-01', to: '2025-06-30' },
  },
};
const esir = (files: FileState, notes: string[]) => {
  const { training, cases } = recordOf(inEsir, drafts.slice(0, 200));
  const form = esirForm(inEsir.profile, training, cases, 'Ada Okafor', TODAY)!;
  return (
    <Esir
      page={printedEsir(form, say)}
      notes={notes}
      files={files}
      onName={nothingHappens}
      onMake={nothingHappens}
      onPrint={nothingHappens}
    />
  );
};
const review = () => {
  const periods = reviewPeriods(2026);
  const { cases } = recordOf(integrated, drafts);
  return (
    <Review
      periods={periods}
      at={0}
      page={printedReview(reviewOf(cases, integrated.profile.carryIns, periods[0]!), 'Ada Okafor', say)}
      files={nothingMade}
      onPeriod={nothingHappens}
      onName={nothingHappens}
      onMake={nothingHappens}
      onPrint={nothingHappens}
    />
  );
};
const independent: Settings = {
  ...SETTINGS,
  profile: { ...FULL_PROFILE, start: '2020-07-01', pathway: 'independent-one-year' },
};

const reconciled: ReconcileView = {
  ...{ matched: 212, unread: 1, onlyInAds: 4, notInAds: 2, twice: 1, differing: 3 },
  draftsLogged: [
    { id: 'a', draftId: 'a', title: 'Thu, Mar 5, 2026 · Venous port, chest · University Hospital', candidates: [] },
  ],
  draftsMaybe: [
    {
      id: 'b',
      draftId: 'b',
      title: 'Fri, Mar 6, 2026 · Paracentesis · University Hospital',
      candidates: [{ said: 'Fri, Mar 6, 2026 · Paracentesis', confidence: 0.6, agrees: ['date', 'category'] }],
    },
  ],
  loggedMaybe: [],
  perhapsTwice: [],
};
const reconcileOf = (view: ReconcileView | null, missing: ('caseId' | 'date' | 'category')[]) => (
  <Reconcile
    names={['CaseDetail.csv']}
    coverings={[['CaseDetail.csv', { from: '2025-07-01', to: '2026-03-31' }]]}
    residents={[]}
    resident={null}
    unread={0}
    onResident={nothingHappens}
    mending={null}
    onApart={nothingHappens}
    working={null}
    marked={0}
    onCancel={nothingHappens}
    onCovering={nothingHappens}
    onUndo={nothingHappens}
    onMarkedGone={nothingHappens}
    view={view}
    corrections={null}
    missing={missing}
    refusal={null}
    files={nothingMade}
    onChoose={nothingHappens}
    onConfirm={nothingHappens}
    onMake={nothingHappens}
    onPrint={nothingHappens}
  />
);

/** Sections of the full page, each in a state worth a look. */
export const PAGES: Record<PageState, () => ComponentChild> = {
  'progress-empty': () => progress(NO_SETTINGS, []),
  'progress-full': () => progress(integrated, drafts),
  'progress-no-pathway': () => progress(NO_SETTINGS, drafts.slice(0, 30)),
  'esir-form': () => esir(nothingMade, ['Short of the 500 patient procedural encounters by 342.']),
  'esir-making': () => esir({ making: 'pdf', replaced: true, failed: true, off: false }, []),
  'esir-together': () => <Together lines={togetherLines(recordOf(independent, drafts))} />,
  review,
  reconcile: () => reconcileOf(reconciled, []),
  'history-empty': () => <History acts={[]} onUndo={nothingHappens} />,
  'history-full': () => <History acts={toldActs} onUndo={nothingHappens} />,
  'reconcile-missing': () => reconcileOf(null, ['caseId', 'date']),
  ...LISTS,
};
