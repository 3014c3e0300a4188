import { drawIcons } from './cells';
import { drawColumns } from './columns';
import { drawDistractors } from './distractors';
import { type Grouping, groupedLines } from './groups';
import { BOX, drawHiddenColumn, TABLE_ROW } from './hidden';
import { drawHospital, type Hospital } from './hospital';
import { type Column, esc, type Line, type List } from './page-model';
import { Draw } from './random';
import { STRUCTURES, type Structure } from './structures';
import { IN_LINES } from './structures/cards';
import { drawStudies, type Study } from './studies';
import { type TrueRow, truthOf } from './truth';
import type { Wants } from './wants';

const SEEN = 25;
const UNSEEN = 6;

/** A page of an invented worklist, and what a person reads on it. */
export interface GeneratedPage {
  seed: number;
  structure: string;
  /** What else is special about it. */
  traits: string[];
  html: string;
  /** The day on which it is looked at. */
  today: string;
  truth: TrueRow[];
}

/** The page of a seed. */
export function drawPage(seed: number): GeneratedPage {
  const draw = new Draw(seed);
  const traits = new Set<string>();
  const hospital = drawHospital(draw);
  const structureName = draw.weighed(
    Object.fromEntries(Object.entries(STRUCTURES).map(([name, { weight }]) => [name, weight])),
  );
  const structure = STRUCTURES[structureName]!;
  const wants = drawWants(draw, structure, traits);
  const studies = drawStudies(draw, hospital, SEEN + UNSEEN);
  const columns = drawColumns(draw, hospital, studies, wants, traits).filter(
    ({ kind }) => !structure.lines || IN_LINES.includes(kind),
  );
  if (!structure.over) {
    traits.delete('Schedule over Date and Time');
    for (const column of columns) delete column.over;
  }
  if (structure.grid && !wants.single && draw.chance(0.06)) {
    traits.add('headings are icons');
    const icon = drawIcons(draw);
    for (const { heading } of columns) heading.html = icon(heading.text, heading.text.length);
  }
  if (draw.chance(0.12) && !structure.lines) hideColumn(draw, hospital, studies, columns, traits);
  const lists = drawLists(draw, hospital, studies, structure, wants.grouped, columns, traits);
  if (hospital.language !== 'en') traits.add(`in ${hospital.language}`);
  const body = lists.map(
    (list) =>
      `<section style="margin-bottom:16px">${list.title && `<h2 style="font-size:16px">${list.title}</h2>`}<div style="overflow-x:auto">${structure.render(draw, list, { inputs: wants.single })}</div></section>`,
  );
  const unseen = draw.chance(0.1) ? hiddenList(draw, columns, structure, traits) : '';
  const { before, after } = drawDistractors(draw, hospital, traits);
  const truth = truthOf(lists, hospital.today);
  if (truth.some(({ guess }) => guess.start)) traits.add('dates to be asked for');
  return {
    seed,
    structure: structureName,
    traits: [...traits],
    html: document(draw, hospital, [before, unseen, ...body, after].join('\n')),
    today: hospital.today,
    truth,
  };
}

function drawWants(draw: Draw, structure: Structure, traits: Set<string>): Wants {
  const single = structure.grid && draw.chance(0.06);
  if (single) traits.add('every cell an input');
  const grouped: Grouping | null =
    structure.groups && draw.chance(0.38) ? draw.pick(['date', 'room', 'attending', 'patient']) : null;
  if (grouped) traits.add(`groups by ${grouped}`);
  return { single, oneLine: single || Boolean(structure.oneLine), grouped };
}

/** One more column, of ids and names that are not these studies', and out of sight. */
function hideColumn(
  draw: Draw,
  hospital: Hospital,
  studies: readonly Study[],
  columns: Column[],
  traits: Set<string>,
): void {
  traits.add('a hidden column');
  const kind = draw.pick(['mrn', 'accession', 'patient'] as const);
  const text = hospital.headings[kind];
  const cells = studies.map((_, nth) => {
    const other = studies[(nth + 7) % studies.length]!;
    const shown = kind === 'patient' ? other.patientName : kind === 'mrn' ? `9${draw.digits(7)}` : `8${draw.digits(8)}`;
    return { html: esc(shown), text: shown, gives: {} };
  });
  // Where a column stands under another's heading, none may be put between.
  const at = columns.some(({ over }) => over) ? 0 : draw.int(0, columns.length);
  columns.splice(at, 0, {
    kind,
    heading: { html: esc(text), text },
    width: 130,
    cells,
    hidden: drawHiddenColumn(draw),
  });
}

function drawLists(
  draw: Draw,
  hospital: Hospital,
  studies: readonly Study[],
  structure: Structure,
  grouped: Grouping | null,
  columns: Column[],
  traits: Set<string>,
): List[] {
  const count = grouped ? 1 : draw.weighed({ 1: 85, 2: 11, 3: 4 });
  const titles = draw.shuffled(['Scheduled', 'In progress', 'Completed', 'Inpatients', 'Add-ons']);
  const rows = Array.from({ length: SEEN }, (_, row) => row);
  if (count === 1 || count === '1') {
    const lines: Line[] = grouped ? groupedLines(draw, hospital, studies, rows, grouped) : rows.map((row) => ({ row }));
    if (draw.chance(0.14)) hideRows(draw, structure, lines, traits);
    return [{ columns, lines, title: draw.chance(0.5) ? 'IR Worklist' : '' }];
  }
  traits.add('several lists');
  const size = Math.ceil(SEEN / Number(count));
  return Array.from({ length: Number(count) }, (_, nth) => ({
    columns,
    lines: rows.slice(nth * size, (nth + 1) * size).map((row) => ({ row })),
    title: titles[nth]!,
  }));
}

function hideRows(draw: Draw, structure: Structure, lines: Line[], traits: Set<string>): void {
  const ways = structure.rows === 'table' ? TABLE_ROW : BOX;
  traits.add('hidden rows');
  const hidden = draw.pick(ways);
  for (let i = 0; i < 2; i++) lines.splice(draw.int(1, lines.length), 0, { row: SEEN + i, hidden });
}

/** A list in a panel that is not open. */
function hiddenList(draw: Draw, columns: readonly Column[], structure: Structure, traits: Set<string>): string {
  traits.add('a hidden list');
  const lines = Array.from({ length: UNSEEN - 2 }, (_, nth) => ({ row: SEEN + 2 + nth }));
  const list = { columns: [...columns], lines, title: 'Yesterday' };
  return `<div role="tabpanel" ${draw.pick(['hidden', 'style="display:none"', 'style="visibility:hidden;position:absolute"'])}>${structure.render(draw, list, { inputs: false })}</div>`;
}

function document(draw: Draw, { language, dayFirst }: Hospital, body: string): string {
  const lang = language === 'en' ? (dayFirst ? 'en-GB' : draw.pick(['en', 'en-US'])) : language;
  const font = draw.pick(['13px Arial', '14px Helvetica, sans-serif', '12px Verdana, sans-serif']);
  const css = `body{font:${font};margin:8px}.list{border-collapse:collapse}td,th{padding:3px 6px;text-align:left;vertical-align:top;font-size:12px;border-bottom:1px solid #ddd}.g td{background:#f2f2f2}`;
  return `<!doctype html>\n<html lang="${lang}"><head><meta charset="utf-8"><title>${draw.pick(['IR Worklist', 'Radiology', 'Exam list', 'Schedule'])}</title>\n<style>${css}</style></head><body>\n${body}\n</body></html>\n`;
}
