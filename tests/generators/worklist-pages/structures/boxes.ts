import type { Column, List } from '../page-model';
import { className, inside, lefts, type Render, styled, widthOf } from './parts';

const ROW = 34;
const TEXT = 'overflow:hidden;white-space:nowrap;text-overflow:ellipsis';
const shownRows = ({ lines }: List) => lines.flatMap((line) => ('group' in line ? [] : [line]));

function headBoxes(columns: readonly Column[], role: string): string {
  const left = lefts(columns);
  return columns
    .map(
      ({ heading, width, hidden }, nth) =>
        `<div${role}${styled(`position:absolute;top:0;left:${left[nth]}px;width:${width}px;line-height:15px;font-weight:bold`, hidden)}>${heading.html}</div>`,
    )
    .join('');
}

/** A grid drawn column by column, with the numbers of rows and columns in its cells or without. */
export const columnwise =
  (numbered: boolean): Render =>
  (draw, list, dress) => {
    const { columns } = list;
    const rows = shownRows(list);
    const left = lefts(columns);
    const [col, cell] = [className(draw, 'col'), className(draw, 'cell')];
    const bodies = columns.map(({ cells, width, hidden }, nth) => {
      const boxes = rows.map((line, at) => {
        const aria = numbered ? ` role="gridcell" aria-rowindex="${at + 1}" aria-colindex="${nth + 1}"` : '';
        return `<div class="${cell}"${aria}${styled(`height:${ROW}px;line-height:${ROW}px;${TEXT}`, line.hidden)}>${inside(cells[line.row]!, dress)}</div>`;
      });
      return `<div class="${col}"${styled(`position:absolute;top:0;left:${left[nth]}px;width:${width}px;overflow:hidden`, hidden)}>${boxes.join('\n')}</div>`;
    });
    const width = widthOf(columns);
    return `<div${numbered ? ' role="grid"' : ''} style="width:${width}px"><div style="position:relative;height:32px">${headBoxes(columns, '')}</div><div style="position:relative;height:${rows.length * ROW}px">${bodies.join('\n')}</div></div>`;
  };

/** All cells in one list of placed boxes, row by row, column by column, or in no order. */
export const flat: Render = (draw, list, dress) => {
  const { columns } = list;
  const rows = shownRows(list);
  const left = lefts(columns);
  const order = draw.pick(['rows', 'columns', 'none'] as const);
  const place = columns.flatMap((column, nth) => rows.map((line, at) => ({ column, nth, line, at })));
  const ordered =
    order === 'columns'
      ? place
      : order === 'none'
        ? draw.shuffled(place)
        : place.sort((a, b) => a.at - b.at || a.nth - b.nth);
  const name = className(draw, 'cell');
  const told = draw.chance(0.5);
  const boxes = ordered.map(({ column, nth, line, at }) => {
    const css = `position:absolute;left:${left[nth]}px;top:${at * ROW}px;width:${column.width}px;height:${ROW}px;line-height:${ROW}px;overflow:hidden`;
    return `<div class="${name}${told ? ` row-${at} col-${nth}` : ''}"${styled(css, column.hidden, line.hidden)}><div style="${TEXT}">${inside(column.cells[line.row]!, dress)}</div></div>`;
  });
  const width = widthOf(columns);
  const heads = `<div style="position:relative;height:32px">${headBoxes(columns, '')}</div>`;
  return `<div style="position:relative;width:${width}px">${heads}<div style="position:relative;height:${rows.length * ROW}px">${boxes.join('\n')}</div></div>`;
};

/** Cells that a grid of the style sheet lays in rows; with or without an element for each row. */
export const styleGrid =
  (wrapped: boolean): Render =>
  (draw, list, dress) => {
    const columns = list.columns.filter(({ hidden }) => !hidden);
    const name = className(draw, 'cell');
    const row = (cells: string[], css = '') =>
      wrapped ? `<div${styled('display:contents', css)}>${cells.join('')}</div>` : cells.join('');
    const head = row(
      columns.map(({ heading }) => `<div style="font-weight:bold;padding:4px 6px">${heading.html}</div>`),
    );
    const rows = shownRows(list).map((line) =>
      row(
        columns.map(
          ({ cells }) =>
            `<div class="${name}"${styled('padding:4px 6px;border-top:1px solid #ddd', line.hidden && 'display:none')}>${inside(cells[line.row]!, dress)}</div>`,
        ),
      ),
    );
    const template = columns.map(({ width }) => `${width}px`).join(' ');
    return `<div style="display:grid;grid-template-columns:${template}">${head}\n${rows.join('\n')}</div>`;
  };

/** Rows that are placed by style, their order in the document any; with roles and numbers, or without. */
export const placedRows =
  (roles: boolean): Render =>
  (draw, list, dress) => {
    const { columns, lines } = list;
    const left = lefts(columns);
    const width = widthOf(columns);
    const role = (name: string) => (roles ? ` role="${name}"` : '');
    const moved = draw.chance(0.5);
    const numbered = roles && draw.chance(0.6);
    const rows = lines.map((line, at) => {
      const place = moved ? `transform:translateY(${at * ROW}px);top:0` : `top:${at * ROW}px`;
      const number = numbered ? ` aria-rowindex="${at + 2}"` : '';
      const css = `position:absolute;left:0;width:${width}px;height:${ROW}px;line-height:${ROW}px;border-top:1px solid #ddd;${place}`;
      if ('group' in line)
        return `<div${role('row')}${number}${styled(css, 'background:#f2f2f2')}><div${role('gridcell')}>${line.group.html}</div></div>`;
      const hidden = line.hidden === 'transform:scale(0)' ? 'display:none' : line.hidden;
      const cells = columns.map((column, nth) => {
        const index = numbered ? ` aria-colindex="${nth + 1}"` : '';
        return `<div${role('gridcell')}${index}${styled(`position:absolute;left:${left[nth]}px;width:${column.width}px;height:${ROW}px;${TEXT}`, column.hidden)}>${inside(column.cells[line.row]!, dress)}</div>`;
      });
      return `<div${role('row')}${number}${styled(css, hidden)}>${cells.join('')}</div>`;
    });
    const ordered = lines.some((line) => 'group' in line) || draw.chance(0.5) ? rows : draw.shuffled(rows);
    const heads = `<div${role('row')}${numbered ? ' aria-rowindex="1"' : ''} style="position:relative;height:32px">${headBoxes(columns, role('columnheader'))}</div>`;
    return `<div${role('grid')} style="position:relative;width:${width}px">${heads}<div${role('rowgroup')} style="position:relative;height:${lines.length * ROW}px">${ordered.join('\n')}</div></div>`;
  };
