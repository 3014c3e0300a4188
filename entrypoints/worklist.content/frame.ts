import { answer, WORKLIST_FIELDS } from '../../lib/model';
import { ask, type Handlers } from '../../lib/platform/messages';
import { makeGrowing } from './growing';
import { fingerprintOf, type Held, hold } from './held';
import { labelsOf } from './labels';
import { isSameTable, joined, merged } from './merge';
import type { Outlines } from './outlines';

type Verbs = 'readFrame' | 'heldReading' | 'outlineRows' | 'clearOutlines' | 'rowUnderMenu';

/** One frame's reading as its page shows it: read on request, kept, outlined, and grown as the resident scrolls. */
export interface Frame {
  handlers: Handlers<Verbs>;
  /** The last reading; null before the first. */
  held(): Held | null;
  /** Takes away everything of ours and watches no more. */
  end(): void;
}

/**
 * Makes what one frame answers to the background about its rows.
 * @param pointedAt the path of the last right click, innermost first
 * @param isAlive false once the extension has gone from under the page
 */
export function makeFrame(
  document: Document,
  outlines: Outlines,
  pointedAt: () => EventTarget[],
  isAlive: () => boolean,
): Frame {
  let held: Held | null = null;
  let closed = false;
  let ticked: ReadonlySet<string> = new Set();

  const draw = () => {
    if (!held) return;
    const rows = [...held.elements].map(([id, element]) => ({ element, ticked: ticked.has(id) }));
    outlines.show(rows, labelsOf(held.reading));
  };

  /** Reads once more and adds what has come into sight; another page, or another table in its place, adds nothing. */
  async function readAgain(): Promise<readonly Element[]> {
    const before = held;
    if (!before || document.location.pathname !== before.path) {
      growing.stop();
      return [];
    }
    const now = await rereadOf(before, document);
    if (closed || held !== before) return [];
    const grown = grownBy(before, now);
    if (!grown) return [];
    held = grown;
    if (outlines.isShown()) draw();
    if (saysMore(before, held)) void ask('readingGrew', {});
    return [...held.elements.values()];
  }
  const growing = makeGrowing(document, readAgain, isAlive);

  return {
    held: () => held,
    end() {
      growing.stop();
      outlines.clear();
    },
    handlers: {
      async readFrame({ next, ...asked }) {
        growing.stop();
        outlines.clear();
        const candidate = candidateAt(held, document.location.pathname, next);
        held = await hold(document, { ...asked, candidate }, held?.next ?? 0);
        closed = false;
        growing.start([...held.elements.values()]);
        return answer(held.answer);
      },
      heldReading: async (asked) => answer(closed && !asked.closed ? null : (held?.answer ?? null)),
      async outlineRows({ rowIds }) {
        ticked = new Set(rowIds);
        draw();
        return answer(null);
      },
      async clearOutlines() {
        closed = true;
        growing.stop();
        outlines.clear();
        return answer(null);
      },
      async rowUnderMenu() {
        const path = pointedAt();
        const row = [...(held?.elements ?? [])].find(([, element]) => path.includes(element));
        return answer(row?.[0] ?? null);
      },
    },
  };
}

/** The table to be read: the one that the resident chose on this page, or the one after the last. Undefined: the likeliest. */
function candidateAt(held: Held | null, path: string, next: boolean): number | undefined {
  if (held?.path !== path) return next ? 0 : undefined;
  const { at, of } = held.answer.table;
  return next ? (at + 1) % Math.max(1, of) : held.asked.candidate;
}

/** The same table again, although others may have become likelier; of a grid with other columns in sight, the one that shares the most. */
async function rereadOf({ asked, reading, next, numbered }: Held, document: Document): Promise<Held> {
  const now = await hold(document, asked, next);
  const { tables, candidate } = now.reading;
  const same = tables.findIndex(({ fingerprint }) => fingerprint === fingerprintOf(reading));
  const headings = new Set(reading.tables[reading.candidate]?.headings);
  const shared = tables.map((table) => table.headings.filter((heading) => heading && headings.has(heading)).length);
  const most = Math.max(0, ...shared);
  const at = same >= 0 || numbered.size === 0 || most === 0 ? same : shared.indexOf(most);
  return at < 0 || at === candidate ? now : hold(document, { ...asked, candidate: at }, next);
}

/** A reading with what a later one shows of the same table; null where it is another table, or may be. */
function grownBy(before: Held, now: Held): Held | null {
  if (isSameTable(before, now) && !before.joined) return merged(before, now);
  return joined(before, now);
}

/** Whether a reading has rows, or values in them, that the one before had not. */
function saysMore(before: Held, now: Held): boolean {
  const values = ({ answer: { rows } }: Held) =>
    rows.reduce((sum, { notFound }) => sum + WORKLIST_FIELDS.length - notFound.length, 0);
  return now.answer.rows.length > before.answer.rows.length || values(now) > values(before);
}
