import type { Printed } from '../../../model';
import { drawBlock } from './blocks';
import { lettered } from './letters';
import type { Pen } from './pen';

/** US Letter, in points, and what is left free around it. */
const PAGE = { width: 612, height: 792, margin: 42, foot: 26 };

/** A PDF; `replaced` tells whether letters stand in it that the standard fonts do not have, put in place of others. */
export interface PdfFile {
  bytes: Uint8Array<ArrayBuffer>;
  replaced: boolean;
}

/** Makes a PDF of a printed page, on as many sheets as it takes; the foot and the page number stand under each. */
export async function pdfOf({ title, foot, blocks }: Printed): Promise<PdfFile> {
  // The library is large: it is loaded where a PDF is made, and nowhere else.
  const { PDFDocument, StandardFonts, rgb } = await import('@cantoo/pdf-lib');
  const file = await PDFDocument.create();
  const regular = await file.embedFont(StandardFonts.Helvetica);
  const bold = await file.embedFont(StandardFonts.HelveticaBold);
  const known = new Set(regular.getCharacterSet());
  const result = { replaced: false };
  const write = (text: string) => {
    const { text: written, replaced } = lettered(text, (point) => known.has(point));
    result.replaced ||= replaced;
    return written;
  };
  const pen: Pen = {
    page: file.addPage([PAGE.width, PAGE.height]),
    y: PAGE.height - PAGE.margin,
    left: PAGE.margin,
    width: PAGE.width - 2 * PAGE.margin,
    regular,
    bold,
    black: rgb(0, 0, 0),
    write,
    need(height) {
      if (pen.y - height >= PAGE.margin) return false;
      pen.newPage();
      return true;
    },
    newPage() {
      pen.page = file.addPage([PAGE.width, PAGE.height]);
      pen.y = PAGE.height - PAGE.margin;
    },
  };
  for (const block of blocks) drawBlock(pen, block);
  const pages = file.getPages();
  for (const [at, page] of pages.entries()) {
    const number = `${at + 1} / ${pages.length}`;
    const grey = rgb(0.35, 0.35, 0.35);
    page.drawText(write(foot), { x: PAGE.margin, y: PAGE.foot, size: 7.5, font: regular, color: grey });
    const x = PAGE.width - PAGE.margin - regular.widthOfTextAtSize(number, 7.5);
    page.drawText(number, { x, y: PAGE.foot, size: 7.5, font: regular, color: grey });
  }
  file.setTitle(title);
  file.setProducer('First Operator');
  file.setCreator('First Operator');
  return { bytes: new Uint8Array(await file.save()), ...result };
}
