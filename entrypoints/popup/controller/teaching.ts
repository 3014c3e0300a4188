import type { DeskState, TeachActs } from '../../../components/desk/desk';
import type { Captured } from '../../../lib/model';
import { ask } from '../../../lib/platform/messages';
import type { Hand } from './world';

/** What is shown once a table was read anew; its columns are asked for again when they are wanted. */
export const readAnew = (reading: Captured): Partial<DeskState> => ({
  reading,
  columns: null,
  place: 'reading',
  busy: null,
});

/**
 * Saying which table is meant, and which of its columns is which field.
 * @param giveWay lets the page have the keyboard
 */
export const teachingActs = ({ tabId, done }: Hand, giveWay: () => void): TeachActs => ({
  anotherTable: () => void done(ask('anotherTable', { tabId: tabId() }), readAnew),
  listColumns: () => void done(ask('listColumns', { tabId: tabId() }), (columns) => ({ columns })),
  teachColumn: (frameId, field, column) =>
    void done(ask('teachColumn', { tabId: tabId(), frameId, field, column }), readAnew),
  sayDates: (order) => void done(ask('sayDates', { tabId: tabId(), order }), readAnew),
  forgetColumn: (field) => void done(ask('forgetColumn', { tabId: tabId(), field }), readAnew),
  pointAtColumn: (field) =>
    void done(ask('pointAtColumn', { tabId: tabId(), field }), () => {
      giveWay();
      return {};
    }),
});
