import type { ColumnMap, DateOrder, TextLine, TextTable, WorklistField } from '../model';
import { withYears } from '../tables/yearless';

/** What plain text is never taken for by itself: the resident has to name the column. */
const LOOKED_AT: readonly WorklistField[] = ['mrn', 'accession', 'order', 'session'];

/** What the columns of plain text are before anybody says more. */
export function plainColumns({ plain }: TextTable): ColumnMap {
  if (!plain) return {};
  const places = (Object.entries(plain) as ['start' | 'description', number][]).map(
    ([field, index]) => [field, { heading: '', index }] as const,
  );
  return Object.fromEntries([...LOOKED_AT.map((field) => [field, null] as const), ...places]);
}

/** Notes with the year that their days leave out. */
export function datedNotes(
  { plain, lines }: TextTable,
  made: Date,
  said: DateOrder | null,
): { lines: TextLine[]; open: boolean } {
  const at = plain?.start;
  if (at === undefined) return { lines, open: false };
  const { texts, open } = withYears(
    lines.map(({ cells }) => cells[at] ?? ''),
    made,
    said,
  );
  const dated = lines.map((line, place) => ({
    ...line,
    cells: line.cells.map((text, n) => (n === at ? texts[place]! : text)),
  }));
  return { lines: dated, open };
}
