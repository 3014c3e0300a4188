import type { PDFFont, PDFPage, RGB } from '@cantoo/pdf-lib';

/** What drawing a block needs: where the pen is, the fonts, and pages as they are wanted. */
export interface Pen {
  page: PDFPage;
  /** The height at which the next line is drawn; it grows less down the page. */
  y: number;
  left: number;
  width: number;
  regular: PDFFont;
  bold: PDFFont;
  black: RGB;
  /** A text in letters that the fonts have. */
  write(text: string): string;
  /** Goes to a new page where less than `height` is left on this one; tells whether it did. */
  need(height: number): boolean;
  newPage(): void;
}
