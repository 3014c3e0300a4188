import type { Draw } from './random';

const BOTH = ['display:none', 'visibility:hidden', 'opacity:0'];
/** Ways to keep a row of a table from sight. */
export const TABLE_ROW = [...BOTH, 'visibility:collapse'];
/** Ways to keep a box from sight. */
export const BOX = [
  ...BOTH,
  'height:0;min-height:0;padding:0;margin:0;border:0;overflow:hidden',
  'position:absolute;left:-9999px;top:0',
  'clip-path:inset(100%)',
  'transform:scale(0)',
  'content-visibility:hidden',
];
const COLUMN = BOTH;

export const drawHiddenColumn = (draw: Draw) => draw.pick(COLUMN);
