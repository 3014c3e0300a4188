import type { ColumnMap, DateOrder, WorklistField } from '../model';
import { NO_ORDER, type OrderFound } from '../tables/date-order';
import { type Contested, interpret, type ReadRow } from './fields/interpret';
import { fingerprintOf } from './fields/taught-columns';
import { insteadOf } from './page-kind';
import { type Best, rankedSheets } from './ranking';
import { hurry, type Pace, PageMoved, paceOn } from './sight/pace';
import { rootsOf } from './sight/roots';
import { lookAt } from './sight/sight';
import type { Instead, Page, Sheet } from './systems/define';

/** What may be said about how a page is to be read. */
export interface ReadOptions {
  /** The present moment, for two-digit years. */
  now?: Date;
  /** Which of the tables found is meant, 0 the likeliest: the resident said "not this table" so many times. */
  candidate?: number;
  /** What was taught about the table with these headings; it outranks the reader's own choice. */
  columnsFor?: (fingerprint: string) => ColumnMap | null;
  /** How this site writes its dates, as the resident said or its pages showed before. */
  dates?: DateOrder | null;
}

/** A table that was found on the page and may be the worklist. */
export interface TableFound {
  headings: string[];
  lines: number;
  fingerprint: string;
}

/** What a page says. Elements are kept so that what was read can be shown on the page. */
export interface Reading {
  /** Adapter id; '' where no adapter knows the page. */
  system: string;
  instead: Instead | null;
  rows: ReadRow[];
  headings: Partial<Record<WorklistField, Element | null>>;
  /** The column of the sheet in which each field was found; null where each value carries its own label. */
  columns: Partial<Record<WorklistField, number | null>>;
  /** Fields that two columns may be and that cannot be told apart: they are not found. */
  contested: Contested[];
  /** How its dates of three numbers are written. */
  dates: OrderFound;
  /** The tables found, the likeliest first, five at most. Some may be there although none was taken for a worklist. */
  tables: TableFound[];
  /** The one of them that was read; -1 where none was. */
  candidate: number;
  /** What was read, as it stands: `columnsFound` tells its columns. Null where nothing was. */
  sheet: Sheet | null;
}

/** How often a page that moves is read anew before it is read in one go. */
const MOST_TRIES = 2;

/** As many tables can be gone through with "not this table". */
const MOST_TABLES = 5;

/**
 * Reads the worklist rows that a person can see on a page. The page is not changed. A known system's word is final; the generic readers are
 * asked where none knows the page. A table that the resident chose (`candidate`) or taught is read even where it is no worklist by itself.
 * @param document a live document: visibility is judged by its layout
 */
export async function read(document: Document, options: ReadOptions = {}): Promise<Reading> {
  if (!document.body || !document.defaultView || !frameShows(document.defaultView)) return nothing('', 'nothing', []);
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const pace = paceOn(document);
    try {
      return await readAt(pace, document, options);
    } catch (thrown) {
      if (!(thrown instanceof PageMoved)) throw thrown;
    } finally {
      pace.stop();
    }
  }
  return readAt(hurry, document, options);
}

async function readAt(pace: Pace, document: Document, options: ReadOptions): Promise<Reading> {
  const { now = new Date(), candidate, columnsFor, dates = null } = options;
  const roots = rootsOf(document);
  for (const root of roots) if (root !== document) pace.watch(root as ShadowRoot);
  const page: Page = { document, location: document.defaultView!.location, sight: lookAt(document), pace, roots };
  const { system, ranked, instead } = await rankedSheets(page, now, columnsFor, dates);
  const found = ranked.slice(0, MOST_TABLES);
  const tables = found.map(tableOf);
  const at = candidate === undefined ? 0 : candidate % Math.max(1, found.length);
  const one = found[at];
  if (!one || (candidate === undefined && one.score === 0))
    return nothing(system, instead ?? (system === '' ? insteadOf(page) : 'nothing'), tables);
  const shown = one.interpretation.dates.open ? shownOn(ranked) : null;
  const taught = columnsFor?.(fingerprintOf(one.sheet)) ?? {};
  const interpretation = shown ? await interpret(one.sheet, now, pace, taught, shown) : one.interpretation;
  return {
    system: one.system,
    instead: interpretation.rows.length > 0 ? null : 'nothing',
    ...interpretation,
    tables,
    candidate: at,
    sheet: one.sheet,
  };
}

/** The one order that other tables of the page show in their dates. */
function shownOn(ranked: readonly Best[]): DateOrder | null {
  const orders = new Set(ranked.flatMap(({ interpretation: { dates } }) => (dates.shown ? [dates.order] : [])));
  return orders.size === 1 ? [...orders][0]! : null;
}

const nothing = (system: string, instead: Instead, tables: TableFound[]): Reading => ({
  ...{ system, instead, tables },
  ...{ rows: [], headings: {}, columns: {}, contested: [], dates: NO_ORDER, candidate: -1, sheet: null },
});

const tableOf = ({ sheet }: Best): TableFound => ({
  headings: sheet.columns.map(({ heading }) => heading),
  lines: sheet.lines.length,
  fingerprint: fingerprintOf(sheet),
});

/** Whether the frame that holds a window can be seen, and its own frame, as far up as the pages are of one site. */
function frameShows(view: Window): boolean {
  if (view.innerWidth <= 1 || view.innerHeight <= 1) return false;
  const { frameElement } = view;
  if (!frameElement) return true;
  const around = frameElement.ownerDocument;
  return lookAt(around).shows(frameElement) && (!around.defaultView || frameShows(around.defaultView));
}
