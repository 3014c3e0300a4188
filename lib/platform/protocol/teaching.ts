import * as z from 'zod/mini';
import {
  type Captured,
  type Imported,
  type ShownTable,
  type TableConflict,
  TableKey,
  WORKLIST_FIELDS,
} from '../../model';
import { Nothing, TabOnly } from './shapes';

const Field = z.enum(WORKLIST_FIELDS);

/** Showing which column of a table is which field, and handing on what was shown. */
export const teaching = {
  /** The columns of the tables that were read, with a few of their values. */
  listColumns: { from: 'page', data: TabOnly },
  /** `column`: its place in the table of that frame; null: the field is in none of them. */
  teachColumn: {
    from: 'page',
    data: z.object({ tabId: z.number(), frameId: z.number(), field: Field, column: z.nullable(z.number()) }),
  },
  /** Leaves the field to the reader again. */
  forgetColumn: { from: 'page', data: z.object({ tabId: z.number(), field: Field }) },
  /** Lets the resident point at the column on the page itself. */
  pointAtColumn: { from: 'page', data: z.object({ tabId: z.number(), field: Field }) },

  /** From the options page: what was taught of a table is changed, one field of it or all. */
  editTable: { from: 'page', data: z.object({ key: TableKey, field: Field, to: z.nullable(Field) }) },
  revokeTable: { from: 'page', data: TableKey },
  /** `text`: a colleague's file; `replace`: tables whose columns shall be what the file says in place of one's own. */
  importTables: { from: 'page', data: z.object({ text: z.string(), replace: z.array(TableKey) }) },

  frameColumns: { from: 'background', data: Nothing },
  startPointing: { from: 'background', data: z.object({ field: Field }) },
  stopPointing: { from: 'background', data: Nothing },

  /** The resident pointed at a column in this frame. Heard only while they were asked to. */
  columnPointed: { from: 'frame', data: z.object({ field: Field, column: z.number() }) },
} as const;

export interface TeachingReplies {
  listColumns: ShownTable[];
  teachColumn: Captured;
  forgetColumn: Captured;
  pointAtColumn: null;
  editTable: null;
  revokeTable: null;
  importTables: Imported<TableConflict>;
  /** Null where the frame holds no table. */
  frameColumns: Omit<ShownTable, 'frameId'> | null;
  startPointing: null;
  stopPointing: null;
  columnPointed: null;
}
