import type { TextLine } from '../model';
import { attribute, tokensOf } from './markup';

/** Elements whose text is never shown, and those that begin a new line. */
const SILENT = new Set(['script', 'style', 'template', 'noscript', 'title', 'head', 'textarea', 'select']);
const VOID = new Set(['br', 'img', 'input', 'meta', 'link', 'col', 'hr', 'wbr']);
const BLOCKS = new Set(['br', 'p', 'div', 'li', 'h1', 'h2', 'h3', 'h4', 'dd', 'dt']);
const ROW_ENDS = new Set(['tr', 'table', 'tbody', 'thead', 'tfoot']);
const MOST_COLUMNS = 500;

/**
 * The rows of the tables in a piece of HTML, as the clipboard holds them: cells laid out by their spans, what is hidden left out. A table
 * inside a cell belongs to that cell's text.
 */
export function* htmlLines(html: string): Generator<TextLine> {
  let number = 0;
  let tables = 0;
  let row: Row | null = null;
  let cell: { text: string; across: number; down: number } | null = null;
  /** Elements open inside one that is not shown, that one included. */
  let unseen: string[] = [];
  let hanging = new Map<number, Hanging>();

  const endCell = () => {
    if (row && cell) row.place(cell);
    cell = null;
  };
  const endRow = (): TextLine | null => {
    endCell();
    if (!row) return null;
    number += 1;
    hanging = row.hanging();
    const line = row.line(number);
    row = null;
    return line.cells.some((text) => text !== '') ? line : null;
  };
  for (const token of tokensOf(html)) {
    if (token.kind === 'text') {
      if (cell && unseen.length === 0) cell.text += token.text.replace(/[\s\u00a0]+/g, ' ');
      continue;
    }
    const { name, kind } = token;
    if (unseen.length > 0) {
      if (kind === 'open' && !token.empty && !VOID.has(name)) unseen.push(name);
      if (kind === 'close') unseen = unseen.slice(0, Math.max(0, unseen.lastIndexOf(name)));
      continue;
    }
    if (kind === 'open' && !token.empty && !VOID.has(name) && isUnseen(name, token.attributes)) {
      unseen.push(name);
      continue;
    }
    if (name === 'table') tables += kind === 'open' ? 1 : -1;
    if (tables > 1 || (name === 'table' && tables === 1)) continue;
    if (ROW_ENDS.has(name)) {
      const line = endRow();
      if (line) yield line;
      if (kind === 'open' && name === 'tr') row = makeRow(hanging);
    } else if (name === 'td' || name === 'th') {
      endCell();
      const span = (which: string) => Math.max(1, Math.min(1_000, Number(attribute(token.attributes, which)) || 1));
      if (kind === 'open' && row) cell = { text: '', across: span('colspan'), down: span('rowspan') };
    } else if (cell && BLOCKS.has(name)) cell.text += ' ';
  }
  const last = endRow();
  if (last) yield last;
}

interface Hanging {
  text: string;
  rows: number;
}

type Row = ReturnType<typeof makeRow>;

/** A row under construction; cells of the rows above may hang into it. */
function makeRow(above: ReadonlyMap<number, Hanging>) {
  const cells: string[] = [];
  const across: Record<number, number> = {};
  const below = new Map<number, Hanging>();
  const hang = () => {
    for (let column = cells.length; above.has(column); column = cells.length) {
      const { text, rows } = above.get(column)!;
      cells.push(text);
      if (rows > 1) below.set(column, { text, rows: rows - 1 });
    }
  };
  return {
    place({ text, across: width, down }: { text: string; across: number; down: number }) {
      hang();
      const said = text.replace(/\s+/g, ' ').trim();
      if (width > 1) across[cells.length] = width;
      for (let at = 0; at < width && cells.length < MOST_COLUMNS; at += 1) {
        if (down > 1) below.set(cells.length, { text: at === 0 ? said : '', rows: down - 1 });
        cells.push(at === 0 ? said : '');
      }
    },
    hanging: () => below,
    line(number: number): TextLine {
      hang();
      return { number, cells, ...(Object.keys(across).length > 0 && { across }) };
    },
  };
}

function isUnseen(name: string, attributes: string): boolean {
  if (SILENT.has(name)) return true;
  if (attributes === '') return false;
  const style = attribute(attributes, 'style') ?? '';
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style) || /(^|\s)hidden(\s|=|$)/i.test(attributes);
}
