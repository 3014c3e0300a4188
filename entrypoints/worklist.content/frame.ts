import { answer } from '../../lib/model';
import type { Handlers } from '../../lib/platform/messages';
import { type Held, hold } from './held';
import { labelsOf } from './labels';
import type { Outlines } from './outlines';

type Verbs = 'readFrame' | 'heldReading' | 'outlineRows' | 'clearOutlines' | 'rowUnderMenu';

/**
 * What one frame answers to the background: it reads its document, holds on to the last reading, and outlines its rows.
 * @param pointedAt the path of the last right click, innermost first
 */
export function handlersOf(document: Document, outlines: Outlines, pointedAt: () => EventTarget[]): Handlers<Verbs> {
  let held: Held | null = null;
  let closed = false;
  return {
    async readFrame({ pageKey, frameId }) {
      outlines.clear();
      held = await hold(document, frameId, pageKey);
      closed = false;
      return answer(held.answer);
    },
    heldReading: async (asked) => answer(closed && !asked.closed ? null : (held?.answer ?? null)),
    async outlineRows({ rowIds }) {
      if (!held) return answer(null);
      const ticked = new Set(rowIds);
      const rows = [...held.elements].map(([id, element]) => ({ element, ticked: ticked.has(id) }));
      outlines.show(rows, labelsOf(held.reading));
      return answer(null);
    },
    async clearOutlines() {
      closed = true;
      outlines.clear();
      return answer(null);
    },
    async rowUnderMenu() {
      const path = pointedAt();
      const row = [...(held?.elements ?? [])].find(([, element]) => path.includes(element));
      return answer(row?.[0] ?? null);
    },
  };
}
