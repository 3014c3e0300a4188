import { type Answers, type Cell, esc, type Field, type Given } from './page-model';
import type { Draw } from './random';

/** A cell that shows a text and gives it as the value of a field. */
export function plain(text: string, gives: Given): Cell {
  return { html: esc(text), text, gives };
}

export function valued(field: Field, text: string, answers: Answers = [text]): Cell {
  return plain(text, { values: { [field]: answers } });
}

export const nothing = (text: string): Cell => plain(text, {});

/** A text that the page itself has shortened; with the full text as a title a person still sees it. */
export function cut(draw: Draw, field: Field, text: string, titled: boolean, dots: string): Cell {
  const keep = Math.max(4, Math.min(text.length - 3, field === 'description' ? 11 : draw.int(4, 6)));
  const shown = text.slice(0, keep).trimEnd() + dots;
  const html = titled ? `<span title="${esc(text)}">${esc(shown)}</span>` : `<span>${esc(shown)}</span>`;
  return { html, text: shown, gives: { values: { [field]: titled ? [text] : [null] } } };
}

export const DOTS = ['...', '…', ' ...', '..'];

/** The full text, clipped by its box. */
export function clipped(draw: Draw, cell: Cell, width: number): Cell {
  const title = draw.chance(0.5) ? ` title="${esc(cell.text)}"` : '';
  const style = `display:block;max-width:${width}px;overflow:hidden;white-space:nowrap;text-overflow:ellipsis`;
  return { ...cell, html: `<span${title} style="${style}">${cell.html}</span>` };
}

const MASKS: ((text: string) => string)[] = [
  (text) => `XXXX${text.slice(-4)}`,
  (text) => `xxxx${text.slice(-4)}`,
  (text) => `****${text.slice(-4)}`,
  (text) => `${text.slice(0, 4)}XXXX`,
  () => '********',
  (text) => `••••${text.slice(-4)}`,
  (text) => `XXX-XX-${text.slice(-4)}`,
];

/** How one page masks its ids. */
export function drawMask(draw: Draw): (field: Field, text: string) => Cell {
  const mask = draw.pick(MASKS);
  return (field, text) => valued(field, mask(text), [null]);
}

/** A cell with a badge beside its text; the badge is no part of it. */
export function badged(draw: Draw, cell: Cell, words: readonly string[]): Cell {
  const style = 'background:#b3261e;color:#fff;border-radius:8px;padding:0 6px;font-size:10px;margin-left:6px';
  const badge = `<span class="${draw.pick(['badge', 'tag', 'chip', 'x1'])}" style="${style}">${draw.pick(words)}</span>`;
  return { ...cell, html: `${cell.html} ${badge}` };
}

const DOT = 'display:inline-block;width:12px;height:12px;border-radius:6px;background:';
const COLORS = ['#2e7d32', '#1565c0', '#ef6c00', '#6a1b9a'];
const IMAGE = (color: string) =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="14" height="14"><circle cx="7" cy="7" r="6" fill="${color}"/></svg>`)}`;

/** How one page draws a word as an icon: its name is what a pointer, or a screen reader, is told. */
export function drawIcons(draw: Draw): (word: string, nth: number) => string {
  const way = draw.pick(['aria-label', 'title', 'svg title', 'alt', 'button'] as const);
  return (word, nth) => {
    const color = COLORS[nth % COLORS.length]!;
    const name = esc(word);
    switch (way) {
      case 'aria-label':
        return `<span role="img" aria-label="${name}" style="${DOT}${color}"></span>`;
      case 'title':
        return `<i title="${name}" style="${DOT}${color}"></i>`;
      case 'svg title':
        return `<svg width="14" height="14" role="img"><title>${name}</title><circle cx="7" cy="7" r="6" fill="${color}"/></svg>`;
      case 'alt':
        return `<img alt="${name}" src="${IMAGE(color)}" width="14" height="14">`;
      case 'button':
        return `<button type="button" aria-label="${name}" title="${name}" style="border:0;width:18px;height:18px;background:${color}"></button>`;
    }
  };
}
