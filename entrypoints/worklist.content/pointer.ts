const INK = '#0b6b60';
const LAYER = 'all: initial; position: fixed; inset: 0; overflow: hidden; pointer-events: none; z-index: 2147483647';
const FRAME = `position: absolute; box-sizing: border-box; border: 3px solid ${INK}; border-radius: 4px; background: rgb(11 107 96 / 0.12); box-shadow: 0 0 0 1px #fff`;
const NOTE = `position: absolute; left: 50%; transform: translateX(-50%); box-sizing: border-box; max-width: min(560px, calc(100% - 24px)); padding: 10px 14px; border: 1px solid ${INK}; border-radius: 8px; background: #fff; color: #14211f; box-shadow: 0 4px 18px rgb(0 0 0 / 0.25); font: 14px/1.45 system-ui, sans-serif`;
const STRONG = 'display: block; font-weight: 600';

/** Nearer than this to the top of the window a heading would lie under the note, which then stands at the bottom, in pixels. */
const NOTE_ROOM = 150;

/** What is drawn while the resident points at a column. */
export interface Pointer {
  /** Marks a column by its elements, the heading first, and says its name, or why it cannot be taken. */
  mark(elements: readonly Element[], name: string, refused: string | null): void;
}

/** Draws the question and the marked column, in one element of our own that takes no clicks and moves nothing, until `signal` ends it. */
export function drawPointer(document: Document, question: string, signal: AbortSignal): Pointer {
  const view = document.defaultView!;
  const host = document.createElement('div');
  host.style.cssText = LAYER;
  const root = host.attachShadow({ mode: 'closed' });
  const frame = element(document, FRAME);
  const note = element(document, NOTE);
  // Said by screen readers as the mark moves.
  note.setAttribute('role', 'status');
  const title = element(document, STRONG);
  const said = element(document, '');
  title.textContent = question;
  note.append(title, said);
  root.append(frame, note);
  document.documentElement.append(host);

  let marked: readonly Element[] = [];
  let asked = 0;
  const draw = () => {
    asked = 0;
    const boxes = marked
      .map((one) => one.getBoundingClientRect())
      .filter(({ width, height }) => width > 1 && height > 1);
    const [first] = boxes;
    const atBottom = first !== undefined && first.top < NOTE_ROOM;
    Object.assign(note.style, atBottom ? { top: 'auto', bottom: '12px' } : { top: '12px', bottom: 'auto' });
    frame.style.display = first ? 'block' : 'none';
    if (!first) return;
    const bottom = boxes.reduce((lowest, box) => Math.max(lowest, box.bottom), first.bottom);
    Object.assign(frame.style, {
      left: `${first.left}px`,
      top: `${first.top}px`,
      width: `${first.width}px`,
      height: `${Math.min(bottom, view.innerHeight) - first.top}px`,
    });
  };
  const redraw = () => {
    asked ||= view.requestAnimationFrame(draw);
  };
  view.addEventListener('scroll', redraw, { capture: true, passive: true, signal });
  view.addEventListener('resize', redraw, { passive: true, signal });
  signal.addEventListener('abort', () => {
    view.cancelAnimationFrame(asked);
    host.remove();
  });
  return {
    mark(elements, name, refused) {
      marked = elements;
      said.textContent = refused ?? name;
      draw();
    },
  };
}

function element(document: Document, style: string): HTMLElement {
  const made = document.createElement('div');
  made.style.cssText = style;
  return made;
}
