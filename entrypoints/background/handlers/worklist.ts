import type { Drafts } from '../../../lib/drafts';
import type { HandlersOf } from '../../../lib/platform/messages';
import { anotherTable, capture, currentReading, endReading, sayDates, stageRows, tickRows } from '../capture';
import { withPlace } from '../icon';
import { noteTyping, stageTyped } from '../typed';

/** What our pages ask about the worklist in a tab. */
export const worklistHandlers = (drafts: Drafts) =>
  ({
    captureTab: ({ tabId }) => withPlace(tabId, capture(drafts, tabId)),
    anotherTable: ({ tabId }) => withPlace(tabId, anotherTable(drafts, tabId)),
    sayDates: ({ tabId, order }) => withPlace(tabId, sayDates(drafts, tabId, order)),
    currentReading: ({ tabId }) => currentReading(drafts, tabId),
    tickRows: ({ tabId, rowIds }) => tickRows(tabId, rowIds),
    endReading: ({ tabId }) => endReading(tabId),
    stageRows: ({ tabId, rowIds }) => stageRows(drafts, tabId, rowIds),
    stageTyped: ({ description, date }) => stageTyped(drafts, description, date),
    keepTyping: (typed) => noteTyping(typed),
  }) satisfies HandlersOf;
