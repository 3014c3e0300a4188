import type { PDFFont } from '@cantoo/pdf-lib';
import type { Block } from '../../../model';
import { wrapped } from './letters';
import type { Pen } from './pen';

type Table = Extract<Block, { kind: 'table' }>;

const SIZE = 7.5;
const PITCH = SIZE * 1.25;
const GAP = 5;

/** Draws a table row by row; a row is never divided between pages, and the headings stand on each. */
export function drawTable(pen: Pen, { headings, widths, rows }: Table): void {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const columns = widths.map((width) => (width / whole) * pen.width);
  const inBold = breaker(pen, columns, pen.bold);
  const inRegular = breaker(pen, columns, pen.regular);
  const head = inBold(headings);
  const drawHead = () => {
    drawRow(pen, head, columns, pen.bold);
    pen.page.drawLine({
      start: { x: pen.left, y: pen.y - 1 },
      end: { x: pen.left + pen.width, y: pen.y - 1 },
      thickness: 0.7,
    });
    pen.y -= 2;
  };
  pen.need(4 * PITCH);
  pen.y -= 4;
  drawHead();
  for (const row of rows) {
    const isHeading = row.slice(1).every((cell) => cell === '');
    const font = isHeading ? pen.bold : pen.regular;
    if (isHeading) pen.y -= 3;
    const cells = isHeading ? inBold(row) : inRegular(row);
    if (pen.need(heightOf(cells))) drawHead();
    drawRow(pen, cells, columns, font);
  }
  pen.y -= 4;
}

/** Breaks the cells of a column into lines. A log says the same category and role again and again: each text is measured once. */
function breaker(pen: Pen, columns: readonly number[], font: PDFFont): (row: readonly string[]) => string[][] {
  const known = columns.map(() => new Map<string, string[]>());
  const widthOf = (text: string) => font.widthOfTextAtSize(text, SIZE);
  return (row) =>
    columns.map((width, at) => {
      const text = row[at] ?? '';
      const lines = known[at]!.get(text) ?? wrapped(pen.write(text), width - GAP, widthOf);
      known[at]!.set(text, lines);
      return lines;
    });
}

const heightOf = (cells: string[][]): number => Math.max(...cells.map((lines) => lines.length)) * PITCH + 0.7;

function drawRow(pen: Pen, cells: string[][], columns: readonly number[], font: PDFFont): void {
  let x = pen.left;
  cells.forEach((lines, at) => {
    lines.forEach((line, below) => {
      pen.page.drawText(line, { x, y: pen.y - PITCH * (below + 1) + 2, size: SIZE, font });
    });
    x += columns[at]!;
  });
  pen.y -= heightOf(cells);
}
