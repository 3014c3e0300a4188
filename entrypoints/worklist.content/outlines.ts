import { type Box, hasArea, intersection, windowOf } from '../../lib/worklist/sight/boxes';

export interface Outlined {
  element: Element;
  ticked: boolean;
}

export interface Label {
  element: Element;
  text: string;
}

export interface Outlines {
  show(rows: readonly Outlined[], labels: readonly Label[]): void;
  clear(): void;
  /** Whether something is drawn now. */
  isShown(): boolean;
}

/** How often the page may move its rows without scrolling before the outlines follow, in milliseconds. */
const FOLLOW_EVERY_MS = 400;
const LABEL_HEIGHT = 16;
const TICK_WIDTH = 20;
const INK = '#0b6b60';
const LAYER = 'all: initial; position: fixed; inset: 0; overflow: hidden; pointer-events: none; z-index: 2147483647';
const FRAME = `position: absolute; box-sizing: border-box; border: 1px solid ${INK}; border-radius: 3px; box-shadow: 0 0 0 1px #fff`;
const STRONG = `${FRAME}; border-width: 3px`;
const TAG = `position: absolute; height: ${LABEL_HEIGHT}px; padding: 0 5px; border: 1px solid ${INK}; box-sizing: border-box; border-radius: 3px; background: ${INK}; color: #fff; font: 600 11px/14px system-ui, sans-serif; white-space: nowrap`;

/**
 * Decoration over the page: one element of our own, whose inside the page cannot reach, that takes no clicks and moves nothing. It follows
 * scrolling and resizing and goes with Escape, on `clear`, and when the extension is gone. Nothing in it moves by itself, so reduced
 * motion needs no case; under forced colours borders and tags take the system's.
 * @param isAlive false once the extension has gone from under the page
 */
export function makeOutlines(document: Document, isAlive: () => boolean): Outlines {
  const view = document.defaultView!;
  let drawing: AbortController | null = null;

  function clear(): void {
    drawing?.abort();
    drawing = null;
  }

  function show(rows: readonly Outlined[], labels: readonly Label[]): void {
    clear();
    if (rows.length === 0) return;
    drawing = new AbortController();
    const { signal } = drawing;
    const host = document.createElement('div');
    host.setAttribute('aria-hidden', 'true');
    host.style.cssText = LAYER;
    const root = host.attachShadow({ mode: 'closed' });
    document.documentElement.append(host);

    let asked = 0;
    const draw = () => {
      asked = 0;
      root.replaceChildren(...framesOf(document, rows), ...tagsOf(document, labels));
    };
    const redraw = () => {
      if (!isAlive()) clear();
      else asked ||= view.requestAnimationFrame(draw);
    };
    const timer = view.setInterval(redraw, FOLLOW_EVERY_MS);
    view.addEventListener('scroll', redraw, { capture: true, passive: true, signal });
    view.addEventListener('resize', redraw, { passive: true, signal });
    const onKey = (event: KeyboardEvent) => {
      if (event.isTrusted && event.key === 'Escape') clear();
    };
    view.addEventListener('keydown', onKey, { capture: true, signal });
    signal.addEventListener('abort', () => {
      view.clearInterval(timer);
      view.cancelAnimationFrame(asked);
      host.remove();
    });
    draw();
  }

  return { show, clear, isShown: () => drawing !== null };
}

function framesOf(document: Document, rows: readonly Outlined[]): HTMLElement[] {
  const windows = new Map<Element | null, Box>();
  return rows.flatMap(({ element, ticked }) => {
    const box = intersection(element.getBoundingClientRect(), windowOf(element.parentElement, windows));
    if (!element.isConnected || !hasArea(box)) return [];
    const frame = document.createElement('div');
    frame.style.cssText = ticked ? STRONG : FRAME;
    place(frame, box);
    if (!ticked) return [frame];
    const tick = document.createElement('div');
    tick.style.cssText = TAG;
    tick.textContent = '✓';
    // Beside the row, so that it hides nothing of it.
    const left = Math.max(0, box.left - TICK_WIDTH);
    place(tick, { ...box, left, right: left + TICK_WIDTH, bottom: box.top + LABEL_HEIGHT });
    return [frame, tick];
  });
}

function tagsOf(document: Document, labels: readonly Label[]): HTMLElement[] {
  const windows = new Map<Element | null, Box>();
  return labels.flatMap(({ element, text }) => {
    const box = element.getBoundingClientRect();
    if (!element.isConnected || !hasArea(intersection(box, windowOf(element.parentElement, windows)))) return [];
    const tag = document.createElement('div');
    tag.style.cssText = TAG;
    tag.textContent = text;
    tag.style.left = `${box.left}px`;
    tag.style.top = `${Math.max(0, box.top - LABEL_HEIGHT)}px`;
    return [tag];
  });
}

function place({ style }: HTMLElement, { left, top, right, bottom }: Box): void {
  style.left = `${left}px`;
  style.top = `${top}px`;
  style.width = `${right - left}px`;
  style.height = `${bottom - top}px`;
}
