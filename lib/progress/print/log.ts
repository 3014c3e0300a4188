import type { Block, LogRow, Say, Sheet } from '../../model';

/** The columns of the detailed log, in the order of rules.md D, row 19, with the share of the line each takes on paper. */
const COLUMNS = [
  ['column_date', 9],
  ['column_pgy', 5],
  ['column_site', 13],
  ['column_case_id', 21],
  ['column_category', 17],
  ['column_item', 19],
  ['column_role', 9],
  ['column_flags', 10],
] as const;

/** The detailed log as it is printed; where nothing was logged, the sentence that says so. */
export function logTable(rows: readonly LogRow[], say: Say): Block[] {
  if (rows.length === 0) return [{ kind: 'paragraph', text: say('nothing_logged') }];
  return [
    {
      kind: 'table',
      headings: COLUMNS.map(([key]) => say(key)),
      widths: COLUMNS.map(([, width]) => width),
      rows: rows.map((row) => cellsOf(row).map((cell) => String(cell ?? ''))),
    },
  ];
}

/** The detailed log as a sheet; that it is still patient information stands under it, for Case IDs are in it. */
export function logSheet(rows: readonly LogRow[], name: string, say: Say): Sheet {
  return { name, headings: COLUMNS.map(([key]) => say(key)), rows: rows.map(cellsOf), foot: say('banner') };
}

function cellsOf({ date, pgy, site, caseId, category, item, role, flags }: LogRow): (string | number | null)[] {
  const said = flags.map((flag) => flag.replaceAll('_', ' ')).join(', ');
  return [date, pgy, site, caseId, category, item, role, said];
}
