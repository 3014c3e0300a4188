import { answer } from '../../lib/model';
import { ask, type Handlers } from '../../lib/platform/messages';
import { makeGrowing } from './growing';
import { fingerprintOf, type Held, hold } from './held';
import { labelsOf } from './labels';
import { isSameTable, merged } from './merge';
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
    if (closed || held !== before || !isSameTable(before, now)) return [];
    held = merged(before, now);
    if (outlines.isShown()) draw();
    if (held.answer.rows.length > before.answer.rows.length) void ask('readingGrew', {});
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

/** The same table again, although others may have become likelier. */
async function rereadOf({ asked, reading, next }: Held, document: Document): Promise<Held> {
  const now = await hold(document, asked, next);
  const at = now.reading.tables.findIndex(({ fingerprint }) => fingerprint === fingerprintOf(reading));
  return at < 0 || at === now.reading.candidate ? now : hold(document, { ...asked, candidate: at }, next);
}
