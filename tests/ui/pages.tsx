import type { ComponentChild } from 'preact';
import { Progress } from '../../components/progress/Progress';
import { progressView } from '../../entrypoints/log/progress/view';
import type { TrainingRecord } from '../../entrypoints/log/record';
import { type DraftFacts, NO_SETTINGS, type Settings } from '../../lib/model';
import { concept } from '../../lib/procedures';
import { recordedCases, trainingOf } from '../../lib/progress';
import { SETTINGS, sixYears } from '../unit/progress/generated';
import type { PageState } from './states';
import { FULL_PROFILE } from './training';

const TODAY = '2026-04-15';
const nothingHappens = () => {};

/** The record of some drafts, as a section is given it. */
function recordOf(settings: Settings, drafts: readonly DraftFacts[]): TrainingRecord {
  const training = trainingOf(settings);
  const cases = recordedCases(drafts, training, concept, TODAY);
  return { settings, training, cases, logged: cases.filter(({ logged }) => logged), today: TODAY };
}

const drafts = sixYears(7, 900);
const integrated: Settings = {
  ...SETTINGS,
  profile: { ...SETTINGS.profile, goals: { ...FULL_PROFILE.goals }, carryIns: FULL_PROFILE.carryIns },
};
const progress = (settings: Settings, some: readonly DraftFacts[]) => (
  <Progress view={progressView(recordOf(settings, some))} onOptions={nothingHappens} />
);

/** Sections of the full page, each in a state worth a look. */
export const PAGES: Record<PageState, () => ComponentChild> = {
  'progress-empty': () => progress(NO_SETTINGS, []),
  'progress-full': () => progress(integrated, drafts),
  'progress-no-pathway': () => progress(NO_SETTINGS, drafts.slice(0, 30)),
};
