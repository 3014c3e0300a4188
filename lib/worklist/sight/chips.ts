import type { Spot } from '../systems/define';
import type { Line, Piece } from './text-run';

/** A cell's text without the badges in it ("VIP" beside a name): words drawn with a ground or a border of their own. */
export function withoutChips(spot: Spot): Spot {
  if (spot.lines.length === 1 && spot.lines[0]!.pieces.length === 1) return spot;
  const lines = spot.lines.flatMap((line): Line[] => {
    const pieces = line.pieces.filter((piece) => !isChip(piece, spot.element));
    if (pieces.length === line.pieces.length) return [line];
    if (pieces.length === 0) return [];
    return [{ text: pieces.map(({ text }) => text).join(' '), element: pieces[0]!.element, pieces }];
  });
  return lines.length === 0 ? spot : { ...spot, lines };
}

function isChip({ element }: Piece, cell: Element): boolean {
  for (let at: Element | null = element; at && at !== cell; at = at.parentElement) {
    const { display, backgroundColor, borderTopStyle, borderTopWidth } = getComputedStyle(at);
    if (display === 'block' || display === 'flex' || display.startsWith('table')) return false;
    const bordered = borderTopStyle !== 'none' && Number.parseFloat(borderTopWidth) > 0;
    if (bordered || !/^(?:rgba\(.*, 0\)|transparent)$/.test(backgroundColor)) return true;
  }
  return false;
}
