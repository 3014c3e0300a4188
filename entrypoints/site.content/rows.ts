import { type Reading, type ReadRow, read } from '../../lib/worklist';
import type { Taught } from './taught';

/** A row that the page shows, under an id that no other row of this page ever has. */
export interface ShownRow extends ReadRow {
  id: string;
}

export interface Rows {
  /** As of the last reading. */
  now(): { system: string; rows: readonly ShownRow[] };
  /** Reads anew, at once. */
  reread(): Promise<void>;
  /** Calls back after each reading that found other rows than the one before. */
  onChange(changed: () => void): void;
}

/** A page that never rests is read after so long, in milliseconds; one that has come to rest after the shorter time. */
const LONGEST_WAIT_MS = 2_000;
const REST_MS = 300;
/** Reading takes at most this part of the page's time. */
const SHARE = 1 / 20;

/**
 * Reads the rows of a document and goes on reading as the page changes, while it is in front. Nothing read leaves the frame here.
 * @param leaving ends it
 */
export function followRows(
  document: Document,
  { columnsFor, dates }: Pick<Taught, 'columnsFor' | 'dates'>,
  leaving: AbortSignal,
): Rows {
  let reading: { system: string; rows: ShownRow[] } = { system: '', rows: [] };
  let changed = () => {};
  let given = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let dirtySince = 0;
  let notBefore = 0;

  async function reread(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    const began = performance.now();
    const { system, rows } = await read(document, { columnsFor, dates: dates() });
    const ended = performance.now();
    notBefore = ended + (ended - began) / SHARE;
    if (leaving.aborted) return;
    const before = reading;
    reading = { system, rows: named(rows, before.rows) };
    if (reading.rows.some(({ id }, at) => before.rows[at]?.id !== id) || before.rows.length !== rows.length) changed();
  }

  /** Rows keep their ids as long as the same element says the same. */
  function named(rows: Reading['rows'], before: readonly ShownRow[]): ShownRow[] {
    const known = new Map(before.map((row) => [row.element, row]));
    return rows.map((row) => {
      const was = known.get(row.element);
      known.delete(row.element);
      return { ...row, id: was && saysTheSame(was, row) ? was.id : `shown.${given++}` };
    });
  }

  function later(): void {
    if (document.visibilityState === 'hidden' || leaving.aborted) return;
    const now = performance.now();
    if (timer === undefined) dirtySince = now;
    clearTimeout(timer);
    const due = Math.max(notBefore, Math.min(now + REST_MS, dirtySince + LONGEST_WAIT_MS));
    timer = setTimeout(() => void reread(), due - now);
  }

  const observer = new MutationObserver(later);
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  document.addEventListener('visibilitychange', later, { signal: leaving });
  leaving.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  later();
  return {
    now: () => reading,
    reread,
    onChange: (callback) => {
      changed = callback;
    },
  };
}

/** Whether two readings of a row say the same of its case, the identifiers included. */
export function saysTheSame(one: ReadRow, other: ReadRow): boolean {
  return JSON.stringify(one.row.fields) === JSON.stringify(other.row.fields);
}
