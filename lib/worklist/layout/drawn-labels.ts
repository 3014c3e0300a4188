import { claimsOf } from '../fields/headings';
import type { Page, Sheet } from '../systems/define';
import { type Card, sheetOfCards } from './cards';
import type { GridRow } from './grid';

/** The label that a style sheet draws before an element's own text; '' where it draws none. */
export function drawnLabel(element: Element): string {
  const { content, display, visibility } = getComputedStyle(element, '::before');
  if (display === 'none' || visibility !== 'visible') return '';
  const [, text = ''] = /^"((?:[^"\\]|\\.)*)"$/.exec(content) ?? [];
  return text.replace(/\\(.)/g, '$1').trim().replace(/:$/, '').trim();
}

/** Rows of which so many are looked at to see whether labels are drawn in them. */
const LOOKED_AT = 3;

/** The sheet of a table without headings whose cells have their labels drawn by the style sheet; null where they have not. */
export async function drawnLabelsSheet(rows: readonly GridRow[], { sight, pace }: Page): Promise<Sheet | null> {
  const isLabelled = ({ cells }: GridRow) =>
    cells.filter((cell) => cell && claimsOf(drawnLabel(cell)).length > 0).length > 1;
  if (!rows.slice(0, LOOKED_AT).some(isLabelled)) return null;
  const cards: Card[] = [];
  for (const { element, cells } of rows) {
    if (pace.due()) await pace.rest();
    const values = [...new Set(cells)].flatMap((cell) => {
      const label = cell ? drawnLabel(cell) : '';
      return cell && label !== '' ? [{ label, element: cell, lines: sight.lines(cell) }] : [];
    });
    if (values.filter(({ lines }) => lines.length > 0).length > 1) cards.push({ element, values });
  }
  return sheetOfCards(cards);
}
