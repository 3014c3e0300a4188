import type { Report, ReportRead, TextLine, TextTable } from '../model';
import { readReport } from './read-report';
import { splitReports } from './sections/split';

const HEADINGS = ['MRN', 'Accession', 'Procedure', 'Date', 'Attending', 'Operators', 'Status', 'Age', 'Case ID'];
/** Of a report's age only adult or child is known here; the table's reader asks no more. */
const AGES = { Adult: '18 years', Pediatric: '17 years' } as const;

const people = ({ residents }: Report): string =>
  residents.map(({ name, role, kind }) => `${name} (${role === '' ? kind : role.replaceAll('; ', ', ')})`).join('; ');

/** The reports of a paste as a table of one line an entry, in the words that may be kept; and the reports themselves, to be shown while they are checked. */
export function reportsTable(text: string): { table: TextTable; reports: ReportRead[] } {
  const lines: TextLine[] = [{ number: 1, cells: HEADINGS }];
  const reports = splitReports(text).map((one, at): ReportRead => {
    const report = readReport(one);
    for (const entry of report.entries) {
      const cells = [
        report.mrn ?? '',
        report.accession ?? '',
        entry.kept,
        report.date ?? '',
        report.attending ?? '',
        people(report),
        'Completed',
        report.patientType ? AGES[report.patientType] : '',
        `report ${at + 1}`,
      ];
      if (entry.kept !== '') lines.push({ number: lines.length + 1, cells });
    }
    return { ...report, number: at + 1 };
  });
  return { table: { name: '', separated: false, lines }, reports };
}

const REPORT_COLUMN =
  /^(?:full |final |radiology )?(?:report|report (?:text|body|contents?)|narrative|result text|report narrative)$/i;
const NAME_COLUMN = /^(?:exam|procedure|study|order)?(?: ?(?:description|name|procedure|exam))?$/i;
const PREAMBLE = 60;
const SHORTEST = 80;

/** A table whose column of report texts was read: each line says what its report says was done, a line an entry; the texts themselves are left out. */
export function withReports(table: TextTable): { table: TextTable; reports: ReportRead[] } {
  const at = table.lines
    .slice(0, PREAMBLE)
    .findIndex(({ cells }) => cells.some((cell) => REPORT_COLUMN.test(cell.trim())) && cells.length > 2);
  const headings = table.lines[at]?.cells ?? [];
  const column = headings.findIndex((cell) => REPORT_COLUMN.test(cell.trim()));
  const named = headings.findIndex((cell) => cell.trim() !== '' && NAME_COLUMN.test(cell.trim()));
  if (column < 0 || named < 0) return { table, reports: [] };
  const reports: ReportRead[] = [];
  const lines = table.lines.flatMap((line, place) => {
    const told = line.cells[column] ?? '';
    if (place <= at || told.length < SHORTEST) return [line];
    const report = readReport(told);
    reports.push({ ...report, number: line.number });
    const kept = report.entries.filter((entry) => entry.kept !== '').map((entry) => entry.kept);
    // Where the report names nothing that counts, the line goes on under its own name.
    const names = kept.length > 0 ? kept : [line.cells[named] ?? ''];
    return names.map((name) => ({
      ...line,
      cells: line.cells.map((cell, i) => (i === column ? '' : i === named ? name : cell)),
    }));
  });
  return { table: { ...table, lines }, reports };
}
