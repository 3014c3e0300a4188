import type { ColumnKind } from '../headings';
import { type Cell, type Column, esc, type List } from '../page-model';
import { className, inside, type Render, styled } from './parts';

const rowsOf = ({ lines }: List) => lines.flatMap((line) => ('group' in line ? [] : [line]));
const CARD = 'border:1px solid #bbb;border-radius:6px;padding:8px;box-sizing:border-box';
const LAYOUTS = {
  stack: ['', 'width:640px;margin-bottom:8px'],
  wall: ['display:flex;flex-wrap:wrap;gap:8px', 'width:395px'],
} as const;

/** A card for each study, every value with its label. */
export const labeledCards =
  (way: 'dl' | 'over' | 'line' | 'beside'): Render =>
  (draw, list, dress) => {
    const layout = draw.weighed({ stack: 1, wall: 2 });
    const [wall, card] = LAYOUTS[layout];
    const [key, value, name] = [className(draw, 'k'), className(draw, 'v'), className(draw, 'card')];
    const colon = way === 'line' || draw.chance(0.3) ? ':' : '';
    const pair = ({ heading, cells, hidden }: Column, row: number) => {
      const label = `${heading.html}${colon}`;
      const body = inside(cells[row]!, dress);
      if (way === 'dl')
        return `<dt${styled('color:#666;width:150px;float:left;clear:left', hidden)}>${label}</dt><dd${styled('margin:0 0 2px 155px', hidden)}>${body}</dd>`;
      if (way === 'over')
        return `<div${styled('margin:2px 0', hidden)}><div class="${key}" style="font-size:11px;color:#666">${label}</div><div class="${value}">${body}</div></div>`;
      if (way === 'line') return `<div${styled(hidden)}><b>${label}</b> ${body}</div>`;
      return `<div${styled('display:flex;justify-content:space-between', hidden)}><span class="${key}">${label}</span><span class="${value}">${body}</span></div>`;
    };
    const cards = rowsOf(list).map((line) => {
      const inner = list.columns.map((column) => pair(column, line.row)).join('');
      return `<div class="${name}"${styled(CARD, card, line.hidden)}>${way === 'dl' ? `<dl style="margin:0;overflow:hidden">${inner}</dl>` : inner}</div>`;
    });
    return `<div${styled(wall)}>${cards.join('\n')}</div>`;
  };

/** Labels in the attribute of each value, drawn by the style sheet. */
export const cardsByAttribute: Render = (draw, list) => {
  const attribute = draw.pick(['data-label', 'data-name', 'aria-label'].slice(0, 2));
  const id = `c${draw.int(1000, 9999)}`;
  const css = `#${id} [${attribute}]::before{content:attr(${attribute}) ": ";font-weight:bold;color:#555}`;
  const cards = rowsOf(list).map((line) => {
    const inner = list.columns.map(
      ({ heading, cells, hidden }) =>
        `<div ${attribute}="${esc(heading.text)}"${styled(hidden)}>${cells[line.row]!.html}</div>`,
    );
    return `<div class="card"${styled(CARD, 'width:395px', line.hidden)}>${inner.join('')}</div>`;
  });
  return `<style>${css}</style><div id="${id}" style="display:flex;flex-wrap:wrap;gap:8px">${cards.join('\n')}</div>`;
};

/** The columns that a card of lines has a place for. */
export const IN_LINES: readonly ColumnKind[] = [
  'patient',
  'mrn',
  'accession',
  'description',
  'moment',
  'date',
  'time',
  'room',
  'status',
  'attending',
  'birth',
];

/** A card of several lines: name, procedure, ids, time and room, a badge; only ids, births and physicians have labels. */
export const linesCards: Render = (draw, list) => {
  const dot = draw.pick([' • ', ' · ', ' | ']);
  const dash = draw.pick([' - ', ' – ', ' • ']);
  const top = draw.chance(0.5);
  const item = draw.chance(0.5) ? 'li' : 'div';
  const heading = (kind: ColumnKind) => list.columns.find((column) => column.kind === kind)?.heading.text ?? '';
  // Short labels are English: where the headings are not, they are the labels.
  const short = heading('accession').startsWith('Acc') && draw.chance(0.6);
  const colon = draw.pick([': ', ': ', ' ']);
  const labels = {
    mrn: (short ? 'MRN' : heading('mrn')) + colon,
    accession: (short ? draw.pick(['Acc', 'Acc#']) : heading('accession')) + colon,
    birth: `${short ? 'DOB' : heading('birth')}: `,
  };
  const [name, exam] = draw.pick([
    ['h2', 'h3'],
    ['strong', 'div'],
    ['h3', 'p'],
  ] as const);
  const small = 'style="margin:2px;font-size:15px"';
  const items = rowsOf(list).map((line) => {
    const cell = (kind: ColumnKind): Cell | undefined =>
      list.columns.find((column) => column.kind === kind)?.cells[line.row];
    const text = (...kinds: (keyof typeof labels)[]) =>
      kinds.flatMap((kind) => (cell(kind) ? [esc(labels[kind]) + cell(kind)!.html] : [])).join(dot);
    const when = [cell('moment')?.html, [cell('date')?.html, cell('time')?.html].filter(Boolean).join(' ')].filter(
      Boolean,
    );
    const place = [...when, cell('room')?.html].filter(Boolean).join(dash);
    const status = cell('status');
    const badge = status
      ? `<span class="b" style="background:#e0e7ef;border-radius:8px;padding:0 8px">${status.html}</span>`
      : '';
    const attending = cell('attending');
    const who = attending ? `<p ${small}>${heading('attending')}: ${attending.html}</p>` : '';
    const title = `<${name} ${small}>${cell('patient')?.html ?? ''}</${name}>`;
    const head = top ? `<div style="display:flex;justify-content:space-between">${title}${badge}</div>` : title;
    const ids = text('mrn', 'birth', 'accession');
    const lines = `${head}<${exam} ${small}>${cell('description')!.html}</${exam}>${ids && `<p ${small}>${ids}</p>`}${place && `<p ${small}>${place}</p>`}${who}`;
    return `<${item}${styled('display:flex;border-bottom:1px solid #ccc;width:700px;padding:4px', line.hidden)}><div style="flex:1">${lines}</div>${top ? '' : badge}</${item}>`;
  });
  return item === 'li'
    ? `<ul style="list-style:none;padding:0">${items.join('\n')}</ul>`
    : `<div>${items.join('\n')}</div>`;
};
