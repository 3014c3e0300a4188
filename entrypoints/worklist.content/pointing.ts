import { drawPointer } from './pointer';

/** A column that can be pointed at. */
export interface Target {
  column: number;
  name: string;
  /** Why it cannot be taken; null where it can. */
  refused: string | null;
  /** Its heading, where it has one, then its cells. */
  elements: Element[];
}

interface Question {
  question: string;
  targets: Target[];
  picked(column: number): void;
}

export interface Pointing {
  start(question: Question): void;
  stop(): void;
}

/** Keys as `KeyboardEvent.key` names them: steps along the columns, and what takes the one that is marked. */
const STEPS: Record<string, -1 | 1> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };
const TAKES = /^(Enter| )$/;
/** Everything a press of the pointer would do to the page. */
const PRESSES = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick', 'auxclick'] as const;

/**
 * Lets the resident point at a column: with the pointer, or with the arrow keys and Enter or Space; Escape leaves. Only what the resident does
 * counts, none of it reaches the page, and what is drawn stands in an element of ours whose inside the page cannot reach.
 * @param isAlive false once the extension has gone from under the page
 */
export function makePointing(document: Document, isAlive: () => boolean): Pointing {
  const view = document.defaultView!;
  let asking: AbortController | null = null;

  function stop(): void {
    asking?.abort();
    asking = null;
  }

  function start({ question, targets, picked }: Question): void {
    stop();
    const shown = inReadingOrder(targets);
    if (shown.length === 0) return;
    asking = new AbortController();
    const { signal } = asking;
    const pointer = drawPointer(document, question, signal);
    let at = 0;

    const mark = (next: number) => {
      at = next;
      pointer.mark(shown[at]!.elements, shown[at]!.name, shown[at]!.refused);
    };
    const take = () => {
      if (shown[at]!.refused !== null) return;
      stop();
      picked(shown[at]!.column);
    };
    const under = (event: Event) => {
      const path = event.composedPath();
      return shown.findIndex(({ elements }) => elements.some((element) => path.includes(element)));
    };
    /** Calls a listener for what the resident does; the page never sees it where that is `true`. */
    const listen = (type: string, heard: (event: Event) => boolean) => {
      const hear = (event: Event) => {
        if (!isAlive()) return stop();
        if (!event.isTrusted || !heard(event)) return;
        event.preventDefault();
        event.stopImmediatePropagation();
      };
      view.addEventListener(type, hear, { capture: true, signal });
    };
    listen('pointermove', (event) => {
      const found = under(event);
      if (found >= 0 && found !== at) mark(found);
      return false;
    });
    for (const type of PRESSES)
      listen(type, (event) => {
        const found = under(event);
        if (found >= 0) mark(found);
        if (type === 'click' && found >= 0) take();
        return true;
      });
    listen('keydown', (event) => {
      const { key } = event as KeyboardEvent;
      const step = STEPS[key];
      if (step) {
        mark((at + step + shown.length) % shown.length);
        shown[at]!.elements[0]!.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      } else if (key === 'Escape') stop();
      else if (TAKES.test(key)) take();
      else return false;
      return true;
    });
    mark(0);
  }

  return { start, stop };
}

/** The columns that can be seen, from left to right on the screen. */
function inReadingOrder(targets: readonly Target[]): Target[] {
  const leftOf = ({ elements }: Target) => elements[0]!.getBoundingClientRect().left;
  return targets.filter(({ elements }) => elements[0]?.isConnected).sort((one, other) => leftOf(one) - leftOf(other));
}
