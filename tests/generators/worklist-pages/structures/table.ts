import type { Draw } from '../random';
import { headingRows, type Render, styled, tableRow } from './parts';

const HIDDEN_TEXT = 'position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)';

/** One table: headings and rows together. */
export const table: Render = (draw, { columns, lines }, dress) => {
  const tag = draw.chance(0.85) ? 'th' : 'td';
  const lead = draw.chance(0.2) ? '<td><input type="checkbox" aria-label="Select row"></td>' : '';
  const trail = draw.chance(0.15) ? '<td><button type="button">Open</button></td>' : '';
  const hint = draw.chance(0.12)
    ? `<td class="x" colspan="${columns.length}"${styled('padding:0;border:0')}></td>`
    : '';
  const head = headingRows(columns, tag, lead && `<${tag}></${tag}>`, trail && `<${tag}></${tag}>`, sortable(draw));
  const filters =
    draw.chance(0.1) && !columns.some(({ over }) => over)
      ? `<tr>${lead && '<td></td>'}${columns.map(({ hidden }) => `<td${styled(hidden)}><input placeholder="Filter" size="6"></td>`).join('')}${trail && '<td></td>'}</tr>`
      : '';
  const rows = lines
    .map((line) => tableRow(columns, line, dress, lead, trail) + (hint && `<tr>${hint}</tr>`))
    .join('\n');
  if (tag === 'td' && draw.chance(0.5)) return `<table class="list"><tbody>${head}${filters}${rows}</tbody></table>`;
  return `<table class="list"><thead>${head}${filters}</thead><tbody>\n${rows}\n</tbody></table>`;
};

/** Headings that sort: an arrow, a button, a sentence that only a screen reader says. */
export function sortable(draw: Draw): (html: string) => string {
  const way = draw.weighed({ plain: 6, arrow: 2, button: 1, sentence: 1 });
  let first = true;
  return (html) => {
    const mark = first ? ' ▲' : '';
    first = false;
    if (way === 'arrow') return html + mark;
    if (way === 'button') return `<button type="button" style="border:0;background:none;font:inherit">${html}</button>`;
    if (way === 'sentence')
      return `${html}<span style="${HIDDEN_TEXT}">Click to sort rows by this header in ascending order</span>`;
    return html;
  };
}

/** A narrow table: headings gone, each cell with a label that the style sheet draws from an attribute. */
export const labelsByStyle: Render = (draw, { columns, lines }) => {
  const attribute = draw.pick(['data-label', 'data-title', 'data-th']);
  const id = `n${draw.int(1000, 9999)}`;
  const css = `#${id}{display:block;width:460px}#${id} thead{display:none}#${id} tbody{display:block}#${id} tr{display:block;border-bottom:8px solid #eee}#${id} td{display:grid;grid-template-columns:150px 1fr;border:0}#${id} td::before{content:attr(${attribute});font-weight:bold}`;
  const withHead = draw.chance(0.7) ? `<thead>${headingRows(columns, 'th')}</thead>` : '';
  const rows = lines.map((line) => {
    if ('group' in line) return '';
    const cells = columns.map(({ cells, heading, hidden }) => {
      const cell = cells[line.row]!;
      return `<td ${attribute}="${heading.text.replaceAll('"', '&quot;')}"${styled(hidden)}><span>${cell.html}</span></td>`;
    });
    return `<tr${styled(line.hidden)}>${cells.join('')}</tr>`;
  });
  return `<style>${css}</style><table id="${id}">${withHead}<tbody>${rows.join('\n')}</tbody></table>`;
};
