import type { Column, Line, List } from '../page-model';
import type { Draw } from '../random';
import { type Dress, headingRows, type Render, styled, tableRow, widthOf } from './parts';
import { sortable } from './table';

const TABLE = 'border-collapse:collapse;table-layout:fixed';
const sheet = (columns: readonly Column[], inner: string, lead: boolean) => {
  const cols = columns
    .map(({ width, hidden }) => `<col${styled(`width:${width}px`, hidden?.startsWith('display') ? hidden : '')}>`)
    .join('');
  const width = widthOf(columns) + (lead ? 30 : 0);
  return `<table${styled(TABLE, `width:${width}px`)}><colgroup>${lead ? '<col style="width:30px">' : ''}${cols}</colgroup>${inner}</table>`;
};

function halves(draw: Draw, list: List, dress: Dress, first = ''): [string, string] {
  const { columns, lines } = list;
  const lead = draw.chance(0.3) || lines.some((line) => 'group' in line && draw.chance(0.5));
  const head = headingRows(columns, 'th', lead ? '<th></th>' : '', '', sortable(draw));
  const body = lines.map((line) => tableRow(columns, line, dress, lead ? '<td></td>' : '')).join('\n');
  return [sheet(columns, `<thead>${head}</thead>`, lead), sheet(columns, `<tbody>${first}\n${body}</tbody>`, lead)];
}

const scroll = (html: string) =>
  `<div style="max-height:520px;overflow-y:auto;overflow-x:hidden;width:max-content">${html}</div>`;

/** A table of headings over a table of rows. */
export const split: Render = (draw, list, dress) => {
  const [head, body] = halves(draw, list, dress);
  return `<div><div>${head}</div>${draw.chance(0.5) ? scroll(body) : `<div>${body}</div>`}</div>`;
};

/** The same, the first row of the body an empty one over all columns. */
export const splitSpacer: Render = (draw, list, dress) => {
  const [head, body] = halves(
    draw,
    list,
    dress,
    '<tr><td colspan="2000" style="height:0;padding:0;border:0"></td></tr>',
  );
  return `<div><div>${head}</div><div>${body}</div></div>`;
};

/** The headings stand after the body in the document, and over it on the screen. */
export const splitAfter: Render = (draw, list, dress) => {
  const [head, body] = halves(draw, list, dress);
  const top = list.columns.some(({ over }) => over) ? 62 : 32;
  return `<div style="position:relative;width:${widthOf(list.columns) + 50}px;height:560px"><div style="position:absolute;top:${top}px;left:0;bottom:0;overflow-y:auto">${body}</div><div style="position:absolute;top:0;left:0;height:${top}px">${head}</div></div>`;
};

/** Headings wider than their box, which is cut there; the rows can be scrolled to. */
export const splitCut: Render = (draw, list, dress) => {
  const [head, body] = halves(draw, list, dress);
  const width = Math.round(widthOf(list.columns) * 0.65);
  return `<div><div style="width:${width}px;overflow:hidden">${head}</div><div style="width:${width}px;overflow:auto">${body}</div></div>`;
};

/** A pane that stays and one that scrolls, each with its headings and its rows. */
export const splitPinned: Render = (draw, { columns, lines, title }, dress) => {
  const at = draw.int(1, Math.max(1, columns.length - 2));
  const rowHeight = '<style>.pin td,.pin th{height:30px;padding:2px 6px;white-space:nowrap;overflow:hidden}</style>';
  const pane = (some: Column[], css: string) => {
    const [head, body] = [
      sheet(some, `<thead>${headingRows(some, 'th')}</thead>`, false),
      sheet(some, `<tbody>${lines.map((line: Line) => tableRow(some, line, dress)).join('')}</tbody>`, false),
    ];
    return `<div${styled(css)}><div>${head}</div><div>${body}</div></div>`;
  };
  const panes = [pane(columns.slice(0, at), 'flex:none'), pane(columns.slice(at), 'flex:1;overflow-x:auto')];
  return `${rowHeight}<div class="pin" aria-label="${title}" style="display:flex;width:1200px">${panes.join('')}</div>`;
};

/** Headings in boxes, over rows of which each is a table of its own. */
export const nestedRows: Render = (_draw, { columns, lines }, dress) => {
  const heads = columns.map(
    ({ heading, width, hidden }) =>
      `<div${styled(`width:${width}px;flex:none;font-weight:bold`, hidden)}><label>${heading.html}</label></div>`,
  );
  const rows = lines.map((line) =>
    'group' in line || !line.hidden
      ? `<tr><td style="padding:0"><div>${sheet(columns, `<tbody>${tableRow(columns, line, dress)}</tbody>`, false)}</div></td></tr>`
      : `<tr${styled(line.hidden)}><td style="padding:0"><div>${sheet(columns, `<tbody>${tableRow(columns, { row: line.row }, dress)}</tbody>`, false)}</div></td></tr>`,
  );
  return `<div style="display:flex;padding-left:1px">${heads.join('')}</div><table style="border-collapse:collapse"><tbody>${rows.join('\n')}</tbody></table>`;
};
