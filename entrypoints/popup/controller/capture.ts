import { ask } from '../../../lib/platform/messages';
import { readAnew } from './teaching';
import type { ActsOf, Hand } from './world';

/** Reading the worklist in front, and staging its rows. */
export const captureActs = ({ tabId, set, done }: Hand): ActsOf<'capture' | 'tick' | 'stage' | 'leaveReading'> => ({
  capture: () => {
    set({ busy: 'capturing', staged: null, toast: null });
    void done(ask('captureTab', { tabId: tabId() }), readAnew);
  },
  tick: (rowIds) => void ask('tickRows', { tabId: tabId(), rowIds }),
  stage: (rowIds) => {
    set({ busy: 'staging' });
    void done(ask('stageRows', { tabId: tabId(), rowIds }), ({ drafts: touched, alreadyStaged }) => {
      void ask('endReading', { tabId: tabId() });
      const ids = touched.map(({ id }) => id);
      const joined = touched.filter((draft) => draft.joined).length;
      return { staged: { ids, joined, alreadyStaged }, place: 'page', reading: null, busy: null };
    });
  },
  leaveReading: () => {
    void ask('endReading', { tabId: tabId() });
    set({ place: 'page', reading: null, refusal: null });
  },
});
