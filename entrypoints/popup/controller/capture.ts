import type { DeskState } from '../../../components/desk/desk';
import type { Staged } from '../../../lib/model';
import { ask } from '../../../lib/platform/messages';
import { readAnew } from './teaching';
import type { ActsOf, Hand } from './world';

/** What is shown once rows were staged. */
export const stagedNow = ({ drafts, alreadyStaged }: Staged): Partial<DeskState> => ({
  staged: { ids: drafts.map(({ id }) => id), joined: drafts.filter(({ joined }) => joined).length, alreadyStaged },
  busy: null,
});

/** Reading the worklist in front, and staging its rows. */
export const captureActs = ({ tabId, set, done }: Hand): ActsOf<'capture' | 'tick' | 'stage' | 'leaveReading'> => ({
  capture: () => {
    set({ busy: 'capturing', staged: null, toast: null });
    void done(ask('captureTab', { tabId: tabId() }), readAnew);
  },
  tick: (rowIds) => void ask('tickRows', { tabId: tabId(), rowIds }),
  stage: (rowIds) => {
    set({ busy: 'staging' });
    void done(ask('stageRows', { tabId: tabId(), rowIds }), (what) => {
      void ask('endReading', { tabId: tabId() });
      return { ...stagedNow(what), place: 'page', reading: null };
    });
  },
  leaveReading: () => {
    void ask('endReading', { tabId: tabId() });
    set({ place: 'page', reading: null, refusal: null });
  },
});
