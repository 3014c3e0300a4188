import { type Answer, answer, type OfferedRow, refuse, type TextSource, type TextTable } from '../../model';
import { cell, columnsOf, type Synonyms } from '../../tables/heading-row';
import { squash } from '../../text/fold';

/** How the columns of a Tracked Codes report may be headed, by what we need of it. */
const HEADINGS: Synonyms<keyof OfferedRow> = {
  area: ['area', 'code area', 'procedure area'],
  type: ['type', 'code type', 'procedure type'],
  description: ['description', 'code description', 'procedure description', 'procedure', 'code name'],
};
const NEEDED = Object.keys(HEADINGS) as (keyof OfferedRow)[];

/**
 * The rows of a Tracked Codes report, as ADS exports it: wherever its headings stand and in whatever order its columns come.
 * Refuses with `tracked-unreadable` where a column for area, type or description is missing, or no row has all three.
 */
export function readTracked({ tables }: TextSource): Answer<OfferedRow[]> {
  for (const table of tables) {
    const rows = rowsOf(table);
    if (rows.length > 0) return answer(rows);
  }
  return refuse('tracked-unreadable');
}

function rowsOf(table: TextTable): OfferedRow[] {
  const columns = columnsOf(table, HEADINGS);
  if (columns === null || NEEDED.some((name) => columns.at[name] === undefined)) return [];
  const said = (line: TextTable['lines'][number], name: keyof OfferedRow) => squash(cell(line, columns, name));
  return columns.lines
    .map(
      (line): OfferedRow => ({
        area: said(line, 'area'),
        type: said(line, 'type'),
        description: said(line, 'description'),
      }),
    )
    .filter((row) => NEEDED.every((name) => row[name] !== ''));
}
