import type { CapturedRow, FrameReading, TaughtTable, WorklistField } from '../../lib/model';
import { columnsFound, keepableHeading, type Reading } from '../../lib/worklist';

type Taught = FrameReading['taught'];

/** The fields of a reading whose columns are as they were taught; a column that is gone is none of them. */
export function taughtIn(reading: Reading, table: TaughtTable | null): Taught {
  if (!table) return [];
  const columns = columnsFound(reading);
  return (Object.entries(table.columns) as [WorklistField, TaughtTable['columns'][WorklistField]][]).flatMap(
    ([field, ref]) => {
      if (ref === undefined) return [];
      const at = reading.columns[field];
      const heading = typeof at === 'number' ? columns[at]?.heading : undefined;
      const holds = ref === null ? at === undefined : heading !== undefined && keepableHeading(heading) === ref.heading;
      return holds ? [{ field, by: table.by }] : [];
    },
  );
}

/** A row whose evidence says which of its cells stand in a column that was taught, and by whom. */
export function markTaught(row: CapturedRow, taught: Taught): CapturedRow {
  const marked = taught.flatMap(({ field, by }) => {
    const cell = row.cells[field];
    return cell ? [[field, { ...cell, taught: by }] as const] : [];
  });
  return marked.length === 0 ? row : { ...row, cells: { ...row.cells, ...Object.fromEntries(marked) } };
}
