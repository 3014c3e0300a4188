import * as z from 'zod/mini';
import { type Captured, DATE_ORDERS, type FrameReading, type Staged, TaughtTable, TypedCase } from '../../model';
import { Nothing, TabOnly } from './shapes';

const Rows = z.object({ tabId: z.number(), rowIds: z.array(z.string()) });

/** Reading a worklist, and staging its rows. */
export const worklist = {
  captureTab: { from: 'page', data: TabOnly },
  /** "Not this table": reads the next likely one of the page. */
  anotherTable: { from: 'page', data: TabOnly },
  /** How the site in a tab writes its dates: remembered, and the tab is read anew. */
  sayDates: { from: 'page', data: z.object({ tabId: z.number(), order: z.enum(DATE_ORDERS) }) },
  currentReading: { from: 'page', data: TabOnly },
  tickRows: { from: 'page', data: Rows },
  endReading: { from: 'page', data: TabOnly },
  stageRows: { from: 'page', data: Rows },
  /** A case that no page shows. */
  stageTyped: {
    from: 'page',
    data: z.object({
      description: z.string().check(z.minLength(1), z.maxLength(300)),
      date: z.nullable(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))),
    }),
  },
  /** What is typed of such a case so far. */
  keepTyping: { from: 'page', data: TypedCase },

  /**
   * `pageKey`: 64 hex digits, derived for this page's origin, with which identifiers are hashed before they leave the page. `taught`: what was
   * taught of tables at this origin. `next`: not the table that was read last but the one after it. `dates`: how this site writes its dates.
   */
  readFrame: {
    from: 'background',
    data: z.object({
      pageKey: z.string(),
      frameId: z.number(),
      taught: z.array(TaughtTable),
      next: z.boolean(),
      dates: z.nullable(z.enum(DATE_ORDERS)),
    }),
  },
  /** `closed`: also a reading that the resident has closed, whose rows can still be right-clicked. */
  heldReading: { from: 'background', data: z.object({ closed: z.boolean() }) },
  outlineRows: { from: 'background', data: z.object({ rowIds: z.array(z.string()) }) },
  clearOutlines: { from: 'background', data: Nothing },
  rowUnderMenu: { from: 'background', data: Nothing },

  /** More rows came into sight as the resident scrolled, or the table was read anew: an open desk asks for the reading again. */
  readingGrew: { from: 'frame', data: Nothing },
} as const;

export interface WorklistReplies {
  captureTab: Captured;
  anotherTable: Captured;
  sayDates: Captured;
  currentReading: Captured | null;
  tickRows: null;
  endReading: null;
  stageRows: Staged;
  stageTyped: Staged;
  keepTyping: null;
  readFrame: FrameReading;
  heldReading: FrameReading | null;
  outlineRows: null;
  clearOutlines: null;
  /** The row that was right-clicked last, by its id in the held reading. */
  rowUnderMenu: string | null;
  readingGrew: null;
}
