import type { TextLine } from '../../model';
import { withoutMark } from '../delimited';
import { attribute, tokensOf } from '../markup';
import type { Turns } from '../turns';
import { isPlainNumber, type NumberStyle, shownIso, shownNumber } from './styles';

/** What the cells of a workbook refer to. */
export interface Shared {
  strings: readonly string[];
  styles: readonly NumberStyle[];
  from1904: boolean;
}

/** A worksheet's visible cells, and how much of it is not read. */
export interface SheetRead {
  lines: TextLine[];
  hiddenRows: number;
  hiddenColumns: number;
  /** Formulas whose value the program that made the file did not store. */
  unvalued: number;
}

interface RowRead {
  cells: string[];
  /** Columns of cells that hold a number, shown as one. */
  numbers: number[];
}

interface Area {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

const MOST_COLUMNS = 500;
/** So many columns hidden at the sheet's far right are its margin, not its content. */
const MARGIN = 1_000;

/** Reads the part of one worksheet: stored values as they are shown, formulas never worked out, hidden rows and columns left out. */
export async function readSheet(xml: string, shared: Shared, turns: Turns): Promise<SheetRead> {
  const rows = new Map<number, RowRead>();
  const hidden = { rows: 0, columns: new Set<number>() };
  const merged: Area[] = [];
  let unvalued = 0;
  let row: RowRead & { number: number } = { number: 0, cells: [], numbers: [] };
  let cell: { column: number; type: string; style: number; formula: boolean; valued: boolean; text: string } | null =
    null;
  /** The element whose text is a value; '' outside of any. */
  let inside = '';
  let phonetic = false;
  let tokens = 0;

  for (const token of tokensOf(xml)) {
    tokens += 1;
    if (tokens % 2_048 === 0) {
      await turns.turn();
      if (turns.cancelled) break;
    }
    if (token.kind === 'text') {
      if (cell && inside !== '' && !phonetic) cell.text += token.text;
      continue;
    }
    const { name, attributes } = token;
    const opens = token.kind === 'open';
    if (name === 'row' && opens) {
      const number = Number(attribute(attributes, 'r')) || row.number + 1;
      row = { number, cells: [], numbers: [] };
      if (isTrue(attribute(attributes, 'hidden'))) hidden.rows += 1;
      else rows.set(number, row);
    } else if (name === 'c' && opens) {
      const place = columnOf(attribute(attributes, 'r')) ?? row.cells.length;
      const type = attribute(attributes, 't') ?? 'n';
      const style = Number(attribute(attributes, 's'));
      cell = { column: place, type, style, formula: false, valued: false, text: '' };
      if (token.empty) cell = null;
    } else if (name === 'c' && cell) {
      if (cell.formula && !cell.valued) unvalued += 1;
      if (cell.column < MOST_COLUMNS) {
        put(row.cells, cell.column, shownCell(cell, shared));
        if (cell.type === 'n' && isPlainNumber(shared.styles[cell.style])) row.numbers.push(cell.column);
      }
      cell = null;
    } else if (name === 'v' || name === 't') {
      inside = opens && !token.empty ? name : '';
      if (cell && opens) cell.valued ||= !token.empty;
    } else if (name === 'f' && cell && opens) cell.formula = true;
    else if (name === 'rph') phonetic = opens && !token.empty;
    else if (name === 'col' && opens && isTrue(attribute(attributes, 'hidden'))) {
      const [from, to] = [Number(attribute(attributes, 'min')), Number(attribute(attributes, 'max'))];
      if (to - from < MARGIN) for (let at = from; at <= to; at += 1) hidden.columns.add(at - 1);
    } else if (name === 'mergecell' && opens) {
      const area = areaOf(attribute(attributes, 'ref') ?? '');
      if (area) merged.push(area);
    }
  }
  return {
    lines: linesFrom(rows, merged, hidden.columns),
    hiddenRows: hidden.rows,
    hiddenColumns: hidden.columns.size,
    unvalued,
  };
}

const isTrue = (value: string | null) => value === '1' || value === 'true';

function put(cells: string[], column: number, text: string): void {
  while (cells.length < column) cells.push('');
  cells[column] = text;
}

function shownCell({ type, style, text }: { type: string; style: number; text: string }, shared: Shared): string {
  switch (type) {
    case 's':
      return shared.strings[Number(text)] ?? '';
    case 'n':
      return shownNumber(text, shared.styles[style], shared.from1904);
    case 'b':
      return text.trim() === '1' ? 'TRUE' : 'FALSE';
    case 'e':
      return '';
    case 'd':
      return shownIso(text);
    default:
      return withoutMark(unescaped(text).trim());
  }
}

/** A workbook writes letters that XML cannot hold as `_x000D_`. */
export function unescaped(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** "C5" → 2; null where there is no reference. */
function columnOf(reference: string | null): number | null {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  if (!letters) return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

function areaOf(reference: string): Area | null {
  const found = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/.exec(reference);
  if (!found) return null;
  const [, left, top, right, bottom] = found as unknown as string[];
  return { top: Number(top), left: columnOf(left!)!, bottom: Number(bottom), right: columnOf(right!)! };
}

/** A cell merged downwards says the same on each of its rows; one merged sideways is noted to lie across its columns. */
function linesFrom(rows: Map<number, RowRead>, merged: Area[], hidden: ReadonlySet<number>): TextLine[] {
  const across = new Map<number, Record<number, number>>();
  for (const { top, left, bottom, right } of merged) {
    const said = rows.get(top)?.cells[left] ?? '';
    for (let number = top; number <= Math.min(bottom, top + 10_000); number += 1) {
      const cells = rows.get(number)?.cells;
      if (!cells || left >= MOST_COLUMNS) continue;
      if (number > top) put(cells, left, said);
      if (right > left) across.set(number, { ...across.get(number), [left]: right - left + 1 });
    }
  }
  return [...rows].flatMap(([number, { cells, numbers }]): TextLine[] => {
    for (const column of hidden) if (column < cells.length) cells[column] = '';
    if (!cells.some((text) => text !== '')) return [];
    const wide = across.get(number);
    return [{ number, cells, ...(wide && { across: wide }), ...(numbers.length > 0 && { numbers }) }];
  });
}
