import { type Place, SIZE } from './place';

/** Marked as important, so that no style of the page's own reaches it; the page's scripts still could, which `guards.ts` looks for. */
export const LAYER = [
  ...['all: initial', 'position: fixed', 'inset: 0', 'overflow: hidden', 'pointer-events: none', 'z-index: 2147483647'],
  ...['display: block', 'opacity: 1', 'visibility: visible'],
]
  .map((rule) => `${rule} !important`)
  .join('; ');

const INK = '#0b6b60';
const BUTTON = `all: initial; position: absolute; box-sizing: border-box; display: flex; align-items: center; justify-content: center; width: ${SIZE}px; padding: 0; border: 1px solid #fff; border-radius: 5px; background: ${INK}; color: #fff; cursor: pointer; pointer-events: auto; box-shadow: 0 0 0 1px ${INK}`;
const RING = `0 0 0 2px #fff, 0 0 0 4px ${INK}`;
const NOTICE = `all: initial; position: absolute; z-index: 1; left: 50%; bottom: 16px; transform: translateX(-50%); width: max-content; max-width: min(360px, calc(100vw - 32px)); box-sizing: border-box; padding: 10px 14px; border: 1px solid #fff; border-radius: 6px; background: ${INK}; color: #fff; font: 500 14px/1.4 system-ui, sans-serif; box-shadow: 0 2px 8px rgb(0 0 0 / 0.35)`;
const NOTICE_STAYS_MS = 8_000;

const SVG = 'http://www.w3.org/2000/svg';
const CAPTURE = 'M2 5V2h3M11 2h3v3M14 11v3h-3M5 14H2v-3M5 6.500h6M5 9.500h4';
const TICK = 'M3 8.5 6.5 12 13 4.5';

/** A button as it stands in our layer. */
export interface DrawnButton {
  button: HTMLButtonElement;
  moveTo(place: Place): void;
  /** Shows whether the row was captured before. */
  tick(isCaptured: boolean): void;
  wait(isBusy: boolean): void;
}

/** Draws a button. Its name is told by its title and to screen readers; the page's own styles and policies have no say in it. */
export function drawButton(document: Document, name: string, nameOnceCaptured: string): DrawnButton {
  const button = document.createElement('button');
  button.type = 'button';
  button.style.cssText = BUTTON;
  const drawing = document.createElementNS(SVG, 'svg');
  drawing.setAttribute('viewBox', '0 0 16 16');
  drawing.setAttribute('aria-hidden', 'true');
  drawing.style.cssText =
    'width: 14px; height: 14px; fill: none; stroke: currentcolor; stroke-width: 1.6; pointer-events: none';
  const path = document.createElementNS(SVG, 'path');
  drawing.append(path);
  button.append(drawing);
  const { style } = button;
  button.addEventListener('focus', () => {
    style.boxShadow = button.matches(':focus-visible') ? RING : style.boxShadow;
  });
  button.addEventListener('blur', () => {
    style.boxShadow = `0 0 0 1px ${INK}`;
  });
  let ticked: boolean | null = null;
  return {
    button,
    moveTo({ left, top, height }) {
      style.left = `${left}px`;
      style.top = `${top}px`;
      style.height = `${height}px`;
    },
    tick(isCaptured) {
      if (ticked === isCaptured) return;
      ticked = isCaptured;
      path.setAttribute('d', isCaptured ? TICK : CAPTURE);
      style.background = isCaptured ? '#fff' : INK;
      style.color = isCaptured ? INK : '#fff';
      button.title = isCaptured ? nameOnceCaptured : name;
      button.setAttribute('aria-label', button.title);
    },
    wait(isBusy) {
      button.setAttribute('aria-busy', String(isBusy));
      style.cursor = isBusy ? 'progress' : 'pointer';
    },
  };
}

export interface Notice {
  element: HTMLElement;
  say(sentence: string): void;
  isShown(): boolean;
}

/** The place for one sentence, read out by screen readers and gone after a while. */
export function makeNotice(document: Document): Notice {
  const element = document.createElement('div');
  element.setAttribute('role', 'status');
  let timer: ReturnType<typeof setTimeout> | undefined;
  const clear = () => {
    element.textContent = '';
    element.style.cssText = 'all: initial';
  };
  return {
    element,
    say(sentence) {
      clearTimeout(timer);
      element.style.cssText = NOTICE;
      element.textContent = sentence;
      timer = setTimeout(clear, NOTICE_STAYS_MS);
    },
    isShown: () => element.textContent !== '',
  };
}
