import { ME, type PracticeCase, type PracticeLine } from '../cases';
import { type Html, html } from '../html';
import { HIDDEN_ROWS, type HiddenRow } from '../worklist-traps';
import { page } from './layout';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `2026-03-05` as the list writes it, `05-Mar-2026`. */
export const listDate = (iso: string): string => {
  const [year, month, day] = iso.split('-');
  return `${day}-${MONTHS[Number(month) - 1]}-${year}`;
};

/** `2026-03-05T08:10` as the list writes it, `05-Mar-2026 08:10`. */
export const listMoment = (iso: string): string => {
  const [date = '', time = ''] = iso.split('T');
  return `${listDate(date)} ${time}`;
};

/** The columns in their order. */
export const COLUMNS = [
  'Date/Time',
  'End',
  'Patient Name',
  'MRN',
  'DOB',
  'Accession #',
  'Procedure',
  'Modality',
  'Status',
  'Operators',
  'Attending (performing)',
  'Ordering Provider',
  'Location',
  'Session',
  'Comment',
] as const;
type Column = (typeof COLUMNS)[number];

/** The texts of one row, by column. */
export const cellsOf = (one: PracticeCase, line: PracticeLine): Record<Column, string> => ({
  'Date/Time': listMoment(line.start),
  End: listMoment(line.end),
  'Patient Name': one.patient.name,
  MRN: one.patient.mrn,
  DOB: listDate(one.patient.birthDate),
  'Accession #': line.accession,
  Procedure: line.procedure,
  Modality: line.modality,
  Status: line.status,
  Operators: line.operators,
  'Attending (performing)': one.attending,
  'Ordering Provider': one.ordering,
  Location: one.location,
  Session: one.session,
  Comment: line.comment,
});

const NARROW: readonly Column[] = ['Date/Time', 'End', 'MRN', 'DOB', 'Accession #'];

const cell = (column: Column, text: string): Html => {
  if (column === 'Status')
    return html`<td><span class="status status-${text.toLowerCase().replaceAll(' ', '-')}">${text}</span></td>`;
  return html`<td${NARROW.includes(column) && html` class="narrow"`}>${text}</td>`;
};

const row = (cells: Record<Column, string>, day: string, attributes: Html): Html =>
  html`<tr data-day="${day}"${attributes}>${COLUMNS.map((column) => cell(column, cells[column]))}</tr>
`;

const HIDING: Record<HiddenRow['how'], Html> = {
  style: html` style="display:none"`,
  attribute: html` hidden`,
  class: html` class="folded"`,
  visibility: html` style="visibility:collapse"`,
};

/** A row of somebody else behind the given one, in the page and not on the screen. */
const hiddenRow = (trap: HiddenRow, like: Record<Column, string>, day: string): Html =>
  row(
    {
      ...like,
      'Patient Name': trap.name,
      MRN: trap.mrn,
      'Accession #': trap.accession,
      Procedure: trap.procedure,
    },
    day,
    html`${HIDING[trap.how]} data-folded="true"`,
  );

/** The day list of the practice hospital, newest case first, with its filters. */
export function worklistPage(cases: readonly PracticeCase[]): string {
  const newest = cases.toReversed();
  const dayOf = (one: PracticeCase) => one.lines[0]!.start.slice(0, 10);
  const rows = newest.flatMap((one, index) => {
    const day = dayOf(one);
    const shown = one.lines.map((line) => row(cellsOf(one, line), day, html``));
    const trap = index % 8 === 2 ? HIDDEN_ROWS[(index - 2) / 8] : undefined;
    if (trap) shown.splice(1, 0, hiddenRow(trap, cellsOf(one, one.lines[0]!), day));
    return shown;
  });
  const days = [...new Set(newest.map(dayOf))];
  return page({
    title: 'IR day list (practice)',
    styles: ['worklist.css'],
    scripts: ['worklist.js'],
    body: html`<header class="list-bar"><strong>Lakeshore Imaging</strong><span>Interventional radiology day list</span><span class="who">Signed in: Dr. ${ME}</span></header>
<main class="day-list">
<h1>IR day list</h1>
<form class="filters" role="search" id="filters">
<label>Filter <input type="search" id="filter" autocomplete="off" placeholder="Name, MRN, procedure …"></label>
<label>Day <select id="day"><option value="">All days</option>${days.map((day) => html`<option value="${day}">${listDate(day)}</option>`)}</select></label>
<output id="shown" aria-live="polite"></output>
</form>
<div class="table-frame" tabindex="0" role="region" aria-label="Cases">
<table id="worklist">
<thead><tr>${COLUMNS.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>
${rows}</tbody>
</table>
</div>
</main>`,
  });
}
