import { type Answer, answer, type OfferedRow, refuse, type TextSource, type TextTable } from '../../model';
import { plain, squash } from '../page/text';

/** How the columns of a Tracked Codes report may be headed, by what we need of it. */
const HEADINGS: Record<keyof OfferedRow, RegExp> = {
  area: /^(code |procedure )?area$/,
  type: /^(code |procedure )?type$/,
  description: /^(code |procedure )?description$|^(procedure|code name)$/,
};
const NEEDED = Object.keys(HEADINGS) as (keyof OfferedRow)[];
/** So many lines at the top of a report may hold its title before the headings come. */
const TITLE_LINES = 15;

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

function rowsOf({ lines }: TextTable): OfferedRow[] {
  for (const [at, { cells }] of lines.slice(0, TITLE_LINES).entries()) {
    const headings = cells.map(plain);
    const column = (name: keyof OfferedRow) => headings.findIndex((heading) => HEADINGS[name].test(heading));
    if (NEEDED.some((name) => column(name) < 0)) continue;
    const rows = lines.slice(at + 1).map(
      (line): OfferedRow => ({
        area: squash(line.cells[column('area')] ?? ''),
        type: squash(line.cells[column('type')] ?? ''),
        description: squash(line.cells[column('description')] ?? ''),
      }),
    );
    return rows.filter((row) => NEEDED.every((name) => row[name] !== ''));
  }
  return [];
}
