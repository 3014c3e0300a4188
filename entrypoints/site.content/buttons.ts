import { text } from '../../lib/platform/text';
import type { Box } from '../../lib/worklist/sight/boxes';
import { type DrawnButton, drawButton, LAYER, makeNotice } from './draw';
import { standsFree } from './guards';
import { placeBeside } from './place';
import type { ShownRow } from './rows';
import { watchSight } from './sight';

export interface Buttons {
  show(rows: readonly ShownRow[], captured: ReadonlySet<string>): void;
  /** Shows a sentence for a while. */
  say(sentence: string): void;
  /** Calls back with the row whose button the resident pressed. */
  onPress(pressed: (rowId: string) => Promise<void>): void;
}

interface Shown extends DrawnButton {
  row: Element;
  placed: { left: number; top: number };
  /** When it came to where it stands. */
  since: number;
}

/** A button that came, or moved, less than this before a press is not what the resident meant to press. */
const SETTLED_MS = 300;
/** After a press, so long a look whether something lay over the button that the browser had not told of. */
const LOOK_AGAIN_MS = 250;
const FOLLOW_EVERY_MS = 400;

/**
 * The buttons beside rows, in one element of our own whose inside the page cannot reach: outside the page's flow, so that nothing moves. They
 * follow scrolling and resizing. A press counts only when it is the resident's own on a button that is plainly seen.
 * @param leaving takes everything away
 */
export function makeButtons(document: Document, leaving: AbortSignal): Buttons {
  const view = document.defaultView!;
  const sight = watchSight(view);
  const host = document.createElement('div');
  host.style.cssText = LAYER;
  const root = host.attachShadow({ mode: 'closed' });
  const notice = makeNotice(document);
  root.append(notice.element);
  const shown = new Map<string, Shown>();
  let rows: readonly ShownRow[] = [];
  let captured: ReadonlySet<string> = new Set();
  let pressed: (rowId: string) => Promise<void> = async () => {};
  let asked = 0;
  let isBusy = false;

  function draw(): void {
    asked = 0;
    if (leaving.aborted || !sight) return;
    if (rows.length > 0 || notice.isShown()) attach();
    else host.remove();
    const windows = new Map<Element | null, Box>();
    const gone = new Set(shown.keys());
    for (const row of rows) {
      const place = row.element.isConnected ? placeBeside(row.element, host, windows) : null;
      if (!place) continue;
      gone.delete(row.id);
      const known = shown.get(row.id) ?? add(row);
      known.tick(captured.has(row.id));
      if (known.placed.left === place.left && known.placed.top === place.top) continue;
      known.placed = place;
      known.since = performance.now();
      known.moveTo(place);
    }
    for (const id of gone) drop(id);
  }

  /** Last among the root's children, so that nothing in the page's own layers is painted over us. */
  function attach(): void {
    if (host.parentNode !== document.documentElement || host.nextElementSibling) document.documentElement.append(host);
  }

  function add(row: ShownRow): Shown {
    const drawn = drawButton(document, text('capture_button'), text('site_captured'));
    const one: Shown = { ...drawn, row: row.element, placed: { left: -1, top: -1 }, since: performance.now() };
    drawn.button.addEventListener('click', (event) => void press(event, row.id, one));
    shown.set(row.id, one);
    root.append(drawn.button);
    sight!.watch(drawn.button);
    return one;
  }

  function drop(id: string): void {
    const one = shown.get(id);
    if (one) sight!.forget(one.button);
    one?.button.remove();
    shown.delete(id);
  }

  const isFree = (one: Shown, until: number) => {
    const seen = sight!.seenSince(one.button);
    const settled = Math.max(one.since, seen ?? Number.POSITIVE_INFINITY) + SETTLED_MS <= until;
    return settled && standsFree({ button: one.button, host, root, row: one.row, placed: one.placed });
  };

  async function press(event: MouseEvent, id: string, one: Shown): Promise<void> {
    event.stopPropagation();
    event.preventDefault();
    // The second half of a double click may be meant for what lay over us at the first.
    if (!event.isTrusted || event.detail > 1 || isBusy) return;
    const pressedAt = performance.now();
    if (!isFree(one, pressedAt)) return;
    isBusy = true;
    one.wait(true);
    await new Promise((done) => setTimeout(done, LOOK_AGAIN_MS));
    if (!leaving.aborted && shown.get(id) === one && isFree(one, pressedAt)) await pressed(id);
    isBusy = false;
    one.wait(false);
  }

  const redraw = () => {
    asked ||= view.requestAnimationFrame(draw);
  };
  const timer = view.setInterval(redraw, FOLLOW_EVERY_MS);
  const options = { capture: true, passive: true, signal: leaving };
  view.addEventListener('scroll', redraw, options);
  view.addEventListener('resize', redraw, options);
  leaving.addEventListener('abort', () => {
    view.clearInterval(timer);
    view.cancelAnimationFrame(asked);
    for (const id of [...shown.keys()]) drop(id);
    host.remove();
  });

  return {
    show(next, known) {
      [rows, captured] = [next, known];
      redraw();
    },
    say(sentence) {
      attach();
      notice.say(sentence);
    },
    onPress: (callback) => {
      pressed = callback;
    },
  };
}
