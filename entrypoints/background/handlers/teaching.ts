import type { Drafts } from '../../../lib/drafts';
import { refuse } from '../../../lib/model';
import type { HandlersOf } from '../../../lib/platform/messages';
import { showDesk } from '../surfaces';
import {
  columnPointed,
  editTable,
  forgetColumn,
  importTables,
  listColumns,
  pointAtColumn,
  teachColumn,
} from '../teaching';

/** Which column is which field, as the resident shows it. */
export const teachingHandlers = (drafts: Drafts) =>
  ({
    listColumns: ({ tabId }) => listColumns(tabId),
    teachColumn: ({ tabId, frameId, field, column }) => teachColumn(drafts, tabId, frameId, field, column),
    forgetColumn: ({ tabId, field }) => forgetColumn(drafts, tabId, field),
    pointAtColumn: ({ tabId, field }) => pointAtColumn(tabId, field),
    editTable: ({ key, field, to }) => editTable(drafts, key, field, to),
    revokeTable: (key) => drafts.revokeTable(key),
    importTables: ({ text, replace }) => importTables(drafts, text, replace),
    columnPointed: async ({ field, column }, { tab, frameId }) => {
      if (tab?.id === undefined || frameId === undefined) return refuse('bad-message');
      const pointed = await columnPointed(drafts, { tabId: tab.id, frameId }, field, column);
      // The popup was closed by the press on the page: it comes back with the rows as they are read now.
      if (pointed.ok) await showDesk();
      return pointed;
    },
  }) satisfies HandlersOf;
