import type { PDFFont } from '@cantoo/pdf-lib';
import type { Block } from '../../../model';
import { wrapped } from './letters';
import type { Pen } from './pen';
import { drawTable } from './table';

/** How each kind of text stands on the page: size, space above and below, and whether it is bold. */
const STYLES = {
  title: { size: 14, above: 0, below: 4, bold: true },
  heading: { size: 9.5, above: 9, below: 3, bold: true },
  paragraph: { size: 9.5, above: 6, below: 4, bold: false },
  note: { size: 8.5, above: 2, below: 4, bold: false },
} as const;
const SIZE = 9.5;
const LINE = 1.32;

/** Draws one block where the pen is, and moves the pen under it. */
export function drawBlock(pen: Pen, block: Block): void {
  if (block.kind === 'new-page') pen.newPage();
  else if (block.kind === 'field') drawField(pen, block.label, block.value);
  else if (block.kind === 'count') drawCount(pen, block.label, block.value);
  else if (block.kind === 'choice') drawChoice(pen, block.label, block.options);
  else if (block.kind === 'table') drawTable(pen, block);
  else drawText(pen, block.kind, block.text);
}

function drawText(pen: Pen, kind: keyof typeof STYLES, text: string): void {
  const { size, above, below, bold } = STYLES[kind];
  // A heading does not stand alone at the end of a page.
  pen.need(above + size * LINE * (kind === 'heading' ? 3 : 1));
  pen.y -= above;
  drawLines(pen, text, { size, font: bold ? pen.bold : pen.regular, x: pen.left, width: pen.width });
  pen.y -= below;
}

interface Lines {
  size: number;
  font: PDFFont;
  x: number;
  width: number;
}

function drawLines(pen: Pen, text: string, { size, font, x, width }: Lines): void {
  for (const line of wrapped(pen.write(text), width, (part) => font.widthOfTextAtSize(part, size))) {
    pen.need(size * LINE);
    pen.y -= size * LINE;
    pen.page.drawText(line, { x, y: pen.y + size * 0.3, size, font });
  }
}

/** The label, and a ruled line up to the margin with the value on it. */
function drawField(pen: Pen, label: string, value: string): void {
  const font = pen.regular;
  const said = pen.write(label);
  const indent = font.widthOfTextAtSize(said, SIZE) + 6;
  const lines = wrapped(pen.write(value), pen.width - indent, (part) => font.widthOfTextAtSize(part, SIZE));
  pen.need(10 + lines.length * SIZE * LINE);
  pen.y -= 8;
  lines.forEach((line, at) => {
    pen.y -= SIZE * LINE;
    if (at === 0) pen.page.drawText(said, { x: pen.left, y: pen.y + 3, size: SIZE, font });
    pen.page.drawText(line, { x: pen.left + indent, y: pen.y + 3, size: SIZE, font });
    rule(pen, pen.left + indent, pen.left + pen.width, pen.y);
  });
}

/** The label, and the value in a column of its own at the right margin. */
function drawCount(pen: Pen, label: string, value: string): void {
  const column = 100;
  const font = pen.regular;
  const lines = wrapped(pen.write(label), pen.width - column - 10, (part) => font.widthOfTextAtSize(part, SIZE));
  pen.need(lines.length * SIZE * LINE + 5);
  pen.y -= 2;
  for (const line of lines) {
    pen.y -= SIZE * LINE;
    pen.page.drawText(line, { x: pen.left, y: pen.y + 3, size: SIZE, font });
  }
  const said = pen.write(value);
  const x = pen.left + pen.width - column + (column - font.widthOfTextAtSize(said, SIZE)) / 2;
  pen.page.drawText(said, { x, y: pen.y + 3, size: SIZE, font });
  rule(pen, pen.left + pen.width - column, pen.left + pen.width, pen.y);
}

function drawChoice(pen: Pen, label: string, options: { text: string; ticked: boolean }[]): void {
  const font = pen.regular;
  const said = pen.write(label);
  pen.need(24);
  pen.y -= 20;
  pen.page.drawText(said, { x: pen.left, y: pen.y, size: SIZE, font });
  let x = pen.left + font.widthOfTextAtSize(said, SIZE) + 24;
  for (const { text, ticked } of options) {
    pen.page.drawRectangle({ x, y: pen.y - 1, width: 9, height: 9, borderWidth: 0.8, borderColor: pen.black });
    if (ticked) {
      const stroke = { thickness: 1.2 };
      pen.page.drawLine({ start: { x: x + 1.5, y: pen.y + 0.5 }, end: { x: x + 7.5, y: pen.y + 6.5 }, ...stroke });
      pen.page.drawLine({ start: { x: x + 1.5, y: pen.y + 6.5 }, end: { x: x + 7.5, y: pen.y + 0.5 }, ...stroke });
    }
    const option = pen.write(text);
    pen.page.drawText(option, { x: x + 13, y: pen.y, size: SIZE, font });
    x += 13 + font.widthOfTextAtSize(option, SIZE) + 22;
  }
  pen.y -= 2;
}

function rule(pen: Pen, from: number, to: number, y: number): void {
  pen.page.drawLine({ start: { x: from, y }, end: { x: to, y }, thickness: 0.5 });
}
