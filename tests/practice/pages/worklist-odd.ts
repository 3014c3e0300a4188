import type { PracticeCase } from '../cases';
import { type Html, html, scriptValue } from '../html';
import { page } from './layout';
import { COLUMNS, cellsOf } from './worklist';

type Cells = ReturnType<typeof cellsOf>;
type Column = keyof Cells;

/** Columns of the list by other headings than its own, in the order of the page. */
type Headed = readonly (readonly [heading: string, column: Column])[];

const rowsOf = (cases: readonly PracticeCase[]): Cells[] =>
  cases.toReversed().flatMap((one) => one.lines.map((line) => cellsOf(one, line)));

const table = (id: string, columns: Headed, rows: readonly Cells[]): Html => html`<table id="${id}" class="odd">
<thead><tr>${columns.map(([heading]) => html`<th scope="col">${heading}</th>`)}</tr></thead>
<tbody>
${rows.map((row) => html`<tr>${columns.map(([, column]) => html`<td>${row[column]}</td>`)}</tr>\n`)}</tbody>
</table>`;

const shell = (title: string, body: Html, scripts: readonly string[] = []): string =>
  page({
    title,
    styles: ['worklist.css'],
    scripts,
    body: html`<main class="day-list"><h1>${title}</h1>${body}</main>`,
  });

/** A list whose accession stands under a heading that says nothing, and whose MRN could stand in either of two columns. */
const SAYS_LITTLE: Headed = [
  ['Date/Time', 'Date/Time'],
  ['Patient Name', 'Patient Name'],
  ['Patient ID', 'MRN'],
  ['Pat. ID', 'Session'],
  ['Filing key', 'Accession #'],
  ['Procedure', 'Procedure'],
  ['Status', 'Status'],
  ['Operators', 'Operators'],
];

/** A list in which the resident's own table is not the likeliest one. */
const RICHER = COLUMNS.map((column): [string, Column] => [column, column]);
const POORER: Headed = [
  ['Exam Date', 'Date/Time'],
  ['Patient', 'Patient Name'],
  ['MRN', 'MRN'],
  ['Accession', 'Accession #'],
  ['Exam', 'Procedure'],
];

/** A page with tables none of which is recognised. */
const NAMELESS: Headed = [
  ['When', 'Date/Time'],
  ['Patient', 'Patient Name'],
  ['What', 'Procedure'],
  ['Filing key', 'Accession #'],
];

/** Worklists that have to be shown, chosen or scrolled, by their path. */
export const ODD_WORKLISTS: Record<string, (cases: readonly PracticeCase[]) => string> = {
  '/worklist/headings': (cases) =>
    shell('List with its own headings (practice)', table('worklist', SAYS_LITTLE, rowsOf(cases).slice(0, 8))),
  '/worklist/two': (cases) => {
    const rows = rowsOf(cases);
    return shell(
      'Two lists (practice)',
      html`<h2>All rooms</h2>${table('all', RICHER, rows.slice(0, 12))}<h2>My room</h2>${table('mine', POORER, rows.slice(0, 3))}`,
    );
  },
  '/worklist/nameless': (cases) =>
    shell('Unnamed list (practice)', table('worklist', NAMELESS, rowsOf(cases).slice(0, 5))),
  '/worklist/virtual': (cases) =>
    shell(
      'Virtual list (practice)',
      html`<div id="grid" data-columns="${JSON.stringify(VIRTUAL.map(([heading]) => heading))}"></div>
<script>const ROWS = ${scriptValue(rowsOf(cases).map((row) => VIRTUAL.map(([, column]) => row[column])))};</script>`,
      ['worklist-virtual.js'],
    ),
};

/** The columns of the list that draws only the rows in sight. */
const VIRTUAL: Headed = [
  ['Date/Time', 'Date/Time'],
  ['Patient Name', 'Patient Name'],
  ['MRN', 'MRN'],
  ['Accession #', 'Accession #'],
  ['Procedure', 'Procedure'],
  ['Operators', 'Operators'],
];
