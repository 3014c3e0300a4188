import type { ComponentChild } from 'preact';
import { PracticeForm } from '../../components/practice/PracticeForm';
import { PracticeWorklist } from '../../components/practice/PracticeWorklist';
import { PracticeCases } from '../../components/welcome/PracticeCases';
import { Welcome } from '../../components/welcome/Welcome';
import { practiceCodes, practiceLists } from '../../entrypoints/practice-form/lists';
import { practiceRows } from '../../entrypoints/practice-worklist/rows';
import { NO_SETTINGS, type Settings } from '../../lib/model';
import { SETTINGS } from '../unit/progress/generated';
import type { FirstRunState } from './states';

const nothingHappens = () => {};
const welcome = (settings: Settings, saved: boolean | null, practised: number) => (
  <Welcome settings={settings} saved={saved} onChange={nothingHappens} onOptions={nothingHappens}>
    <PracticeCases count={practised} refusal={null} onRemove={nothingHappens} />
  </Welcome>
);

/** The pages of the first run, each in a state worth a look. */
export const FIRST_RUN: Record<FirstRunState, () => ComponentChild> = {
  welcome: () => welcome(NO_SETTINGS, null, 0),
  'welcome-practised': () => welcome({ ...SETTINGS, names: ['Okafor, Ada', 'A. Okafor'] }, true, 3),
  'practice-worklist': () => <PracticeWorklist rows={practiceRows('Okafor, Ada', new Date(2026, 3, 15))} />,
  'practice-form': () => <PracticeForm lists={practiceLists(practiceCodes(), null)} count={12} />,
};
