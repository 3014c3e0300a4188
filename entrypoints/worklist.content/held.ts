import type { CapturedRow, DateOrder, FrameReading, TaughtTable, WorklistRow } from '../../lib/model';
import { keepablePath, keyerFor, languageOrder, type Reading, read } from '../../lib/worklist';
import { markTaught, taughtIn } from './taught';

/** How a frame is to be read. */
export interface Asked {
  frameId: number;
  /** 64 hex digits; identifiers leave the page only as hashes under it. */
  pageKey: string;
  /** What was taught of tables at this origin. */
  taught: readonly TaughtTable[];
  /** The table that is meant; absent: the likeliest. */
  candidate?: number;
  /** How this site writes its dates, where that is known. */
  dates?: DateOrder | null;
}

/** The last reading of this frame: what was answered, and where on the page its rows stand now, by their ids. */
export interface Held {
  asked: Asked;
  /** The page's address, without what stands behind it. */
  path: string;
  reading: Reading;
  answer: FrameReading;
  elements: Map<string, Element>;
  /** The rows of a grid that numbers them, by their numbers; empty where not every row has one of its own. */
  numbered: Map<string, { id: string; row: WorklistRow }>;
  /** Whether its rows were put together from several looks, at other columns each. */
  joined: boolean;
  /** The first number that no row of this frame has had: what was ticked in one reading is never another row of the next. */
  next: number;
}

/**
 * Reads a document and holds on to the reading.
 * @param from the number of its first row
 */
export async function hold(document: Document, asked: Asked, from: number): Promise<Held> {
  const { pathname } = document.location;
  const path = keepablePath(pathname);
  const here = asked.taught.filter((one) => one.path === path);
  const mapFor = (print: string) => here.find(({ fingerprint }) => fingerprint === print) ?? null;
  const reading = await read(document, {
    candidate: asked.candidate,
    columnsFor: (print) => mapFor(print)?.columns ?? null,
    dates: asked.dates ?? null,
  });
  const by = taughtIn(reading, mapFor(fingerprintOf(reading)));
  const elements = new Map<string, Element>();
  const keyed = keyerFor(reading.system, asked.pageKey);
  const rows = reading.rows.map(({ row, element }, index): CapturedRow => {
    const id = `${asked.frameId}.${from + index}`;
    elements.set(id, element);
    return markTaught(keyed(row, id), by);
  });
  const answer: FrameReading = {
    ...{ system: reading.system, instead: reading.instead, rows },
    contested: reading.contested,
    dates: datesIn(reading, document),
    taught: by,
    table: { at: reading.candidate, of: reading.tables.length },
  };
  const numbered = numberedIn(reading, rows);
  return { asked, path: pathname, reading, answer, elements, numbered, joined: false, next: from + rows.length };
}

/** What the page's dates show of their order, and the question where they show nothing. */
function datesIn({ dates: { order, shown, open } }: Reading, { documentElement }: Document): FrameReading['dates'] {
  return { shown: shown ? order : null, asked: open && { ...open, likely: languageOrder(documentElement.lang) } };
}

function numberedIn({ rows }: Reading, captured: readonly CapturedRow[]): Held['numbered'] {
  const numbered = new Map(
    rows.flatMap(({ number, row }, at) => (number === null ? [] : [[number, { id: captured[at]!.id, row }] as const])),
  );
  return numbered.size === captured.length ? numbered : new Map();
}

/** The fingerprint of the table that was read; '' where none was. */
export const fingerprintOf = ({ tables, candidate }: Reading): string => tables[candidate]?.fingerprint ?? '';
