import { type Cell, type Column, esc, type Line, type List } from '../page-model';
import type { Draw } from '../random';

/** How the cells and headings of one page are dressed. */
export interface Dress {
  /** Every cell an input. */
  inputs: boolean;
}

const style = (...parts: (string | undefined)[]) => {
  const css = parts.filter(Boolean).join(';');
  return css && ` style="${css}"`;
};

export const styled = style;

/** A cell's inside. */
export function inside(cell: Cell, { inputs }: Dress): string {
  return inputs ? `<input value="${esc(cell.text)}" style="width:95%;border:0;background:transparent">` : cell.html;
}

/** A row of `td`s. */
export function tableRow(
  columns: readonly Column[],
  line: Line,
  dress: Dress,
  lead = '',
  trail = '',
  attributes = '',
): string {
  if ('group' in line) {
    const span = columns.filter(({ hidden }) => !hidden?.startsWith('display')).length + (trail ? 1 : 0);
    return `<tr class="g">${lead && '<td></td>'}<td colspan="${span}">${line.group.html}</td></tr>`;
  }
  const cells = columns.map(({ cells, hidden }) => `<td${style(hidden)}>${inside(cells[line.row]!, dress)}</td>`);
  return `<tr${style(line.hidden)}${attributes}>${lead}${cells.join('')}${trail}</tr>`;
}

/** One row of headings, or two where some stand under another. */
export function headingRows(
  columns: readonly Column[],
  tag: 'th' | 'td',
  lead = '',
  trail = '',
  dress = (html: string) => html,
): string {
  const cell = ({ heading, hidden }: Column, more = '') =>
    `<${tag}${more}${style(hidden)}>${dress(heading.html)}</${tag}>`;
  const at = columns.findIndex(({ over }) => over);
  if (at < 0) return `<tr>${lead}${columns.map((one) => cell(one)).join('')}${trail}</tr>`;
  const tall = (html: string) => html.replace(`<${tag}`, `<${tag} rowspan="2"`);
  const top = columns.map((one, nth) => {
    if (nth === at) return `<${tag} colspan="2">${esc(one.over!)}</${tag}>`;
    return nth === at + 1 ? '' : tall(cell(one));
  });
  return `<tr>${tall(lead)}${top.join('')}${tall(trail)}</tr><tr>${cell(columns[at]!)}${cell(columns[at + 1]!)}</tr>`;
}

export const widthOf = (columns: readonly Column[]) =>
  columns.filter(({ hidden }) => !hidden?.startsWith('display')).reduce((sum, { width }) => sum + width, 0);

/** Where each column starts, the ones that take no room left out. */
export function lefts(columns: readonly Column[]): number[] {
  let left = 0;
  return columns.map(({ width, hidden }) => {
    const here = left;
    if (!hidden?.startsWith('display')) left += width;
    return here;
  });
}

/** Names of classes as a build tool makes them. */
export const className = (draw: Draw, plain: string) =>
  draw.chance(0.5) ? plain : `css-${draw.int(100000, 999999).toString(36)}`;

export type Render = (draw: Draw, list: List, dress: Dress) => string;
