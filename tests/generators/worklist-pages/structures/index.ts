import { columnwise, flat, placedRows, styleGrid } from './boxes';
import { cardsByAttribute, labeledCards, linesCards } from './cards';
import type { Render } from './parts';
import { nestedRows, split, splitAfter, splitCut, splitPinned, splitSpacer } from './split';
import { labelsByStyle, table } from './table';

export interface Structure {
  render: Render;
  /** How often it is drawn. */
  weight: number;
  /** Cells have room for one line. */
  oneLine?: boolean;
  /** Rows over groups can stand in it. */
  groups?: boolean;
  /** A heading can stand over two others. */
  over?: boolean;
  /** Its rows are rows of a table. */
  rows: 'table' | 'boxes';
  /** Every cell may be an input; headings may be icons. */
  grid: boolean;
  /** Only kinds of columns that have their own place. */
  lines?: boolean;
}

export const STRUCTURES: Record<string, Structure> = {
  'one table': { render: table, weight: 20, over: true, groups: true, rows: 'table', grid: true },
  'labels by style sheet (table)': { render: labelsByStyle, weight: 5, rows: 'table', grid: false },
  'split: heads, body': { render: split, weight: 7, over: true, groups: true, rows: 'table', grid: true },
  'split: spacer row first': { render: splitSpacer, weight: 4, over: true, groups: true, rows: 'table', grid: true },
  'split: headings after the body': {
    render: splitAfter,
    weight: 4,
    over: true,
    groups: true,
    rows: 'table',
    grid: true,
  },
  'split: headings cut off': { render: splitCut, weight: 4, over: true, rows: 'table', grid: true },
  'split: pinned panes': { render: splitPinned, weight: 5, oneLine: true, rows: 'table', grid: true },
  'split: a table per row': { render: nestedRows, weight: 4, rows: 'table', grid: true },
  'by column, numbered': { render: columnwise(true), weight: 4, oneLine: true, rows: 'boxes', grid: true },
  'by column': { render: columnwise(false), weight: 4, oneLine: true, rows: 'boxes', grid: true },
  'flat placed boxes': { render: flat, weight: 6, oneLine: true, rows: 'boxes', grid: true },
  'style grid, no rows': { render: styleGrid(false), weight: 4, oneLine: true, rows: 'boxes', grid: true },
  'style grid, rows without boxes': { render: styleGrid(true), weight: 3, oneLine: true, rows: 'boxes', grid: true },
  'placed rows with roles': {
    render: placedRows(true),
    weight: 6,
    oneLine: true,
    groups: true,
    rows: 'boxes',
    grid: true,
  },
  'placed rows': { render: placedRows(false), weight: 5, oneLine: true, groups: true, rows: 'boxes', grid: true },
  'cards: dl': { render: labeledCards('dl'), weight: 3, rows: 'boxes', grid: false },
  'cards: label over value': { render: labeledCards('over'), weight: 4, rows: 'boxes', grid: false },
  'cards: label, colon, value': { render: labeledCards('line'), weight: 4, rows: 'boxes', grid: false },
  'cards: label beside value': { render: labeledCards('beside'), weight: 3, rows: 'boxes', grid: false },
  'cards: labels by style sheet': { render: cardsByAttribute, weight: 4, rows: 'boxes', grid: false },
  'cards: lines without labels': {
    render: linesCards,
    weight: 7,
    oneLine: true,
    rows: 'boxes',
    grid: false,
    lines: true,
  },
};
