import * as z from 'zod/mini';
import type { CapturedRow, DateOrder, TaughtTable } from '../../model';
import { Nothing } from './shapes';

const PageKey = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const RowId = z.string().check(z.maxLength(40));

/**
 * "Capture case" on the pages of sites that are switched on. A frame names rows of its own by their ids; what they hold the background asks for
 * itself, with the key for the origin from which the browser says that the message came.
 */
export const sites = {
  /** A frame shows rows: which of them were staged or logged before. Refused as soon as the site is no longer switched on. */
  rowsShown: { from: 'worklist', data: Nothing },
  /** What was taught of the tables of the frame's own origin. */
  taughtHere: { from: 'worklist', data: Nothing },
  /** How the frame's own site writes its dates. */
  datesHere: { from: 'worklist', data: Nothing },
  /** The resident pressed "Capture case" beside a row. */
  rowPressed: { from: 'worklist', data: z.object({ rowId: RowId }) },

  shownRows: { from: 'background', data: z.object({ pageKey: PageKey }) },
  pressedRow: { from: 'background', data: z.object({ pageKey: PageKey, rowId: RowId }) },
  /** Sites were switched off: whoever stands on one of them goes. */
  sitesChanged: { from: 'background', data: Nothing },
} as const;

export interface SiteReplies {
  /** The ids of rows that were captured before. */
  rowsShown: string[];
  taughtHere: TaughtTable[];
  datesHere: DateOrder | null;
  /** `already`: the row had been staged before and stays as it was. */
  rowPressed: { already: boolean };
  shownRows: Pick<CapturedRow, 'id' | 'lineKey'>[];
  /** The row whose button was pressed last; null where that is another one, or the page has changed it since. */
  pressedRow: { system: string; row: CapturedRow } | null;
  sitesChanged: null;
}
