import * as z from 'zod/mini';
import { IMPORT } from './text-table';
import { Origin } from './wording';
import { ColumnMap, type ColumnRef, Teacher, type WorklistField } from './worklist';

/**
 * Which table of a site: the path of its page, without what may name a patient (`keepablePath`), and the fingerprint of its headings. Other
 * columns make another table, and what was taught of the one says nothing of the other.
 */
export const TableKey = z.object({
  /** Tables out of files and the clipboard have no site, and are told apart by their headings alone. */
  origin: z.union([Origin, z.literal(IMPORT)]),
  path: z.string().check(z.maxLength(300), z.startsWith('/')),
  fingerprint: z.string().check(z.regex(/^[0-9a-f]{16}$/)),
});
export type TableKey = z.infer<typeof TableKey>;

const Named = z.extend(TableKey, { columns: ColumnMap });

/** What the columns of one table are, as the resident showed it, or a colleague whose list was imported. `taughtAt` is in ms since 1970. */
export const TaughtTable = z.extend(Named, { by: Teacher, taughtAt: z.number() });
export type TaughtTable = z.infer<typeof TaughtTable>;

/** The list as it is handed to a colleague. It has no times: when a table was taught may be the day of a case. */
export const TableFile = z.object({
  kind: z.literal('first-operator-columns'),
  schemaVersion: z.literal(1),
  tables: z.array(Named).check(z.maxLength(2_000)),
});
export type TableFile = z.infer<typeof TableFile>;

/** A table whose columns an imported list takes for something else than is taught here. */
export interface TableConflict extends TableKey {
  mine: ColumnMap;
  theirs: ColumnMap;
}

/** A column of the table that was read, as it is shown to whoever is to say what it is. Nothing of it is stored but the heading as it is kept. */
export interface ShownColumn extends ColumnRef {
  /** The heading as it may be kept; null where it could hold patient data. */
  kept: string | null;
  /** Its first values, the digits of identifiers covered. */
  samples: string[];
  /** What the column was taken for. */
  fields: WorklistField[];
}

/** The table that was read in one frame of a tab. */
export interface ShownTable extends Omit<TableKey, 'origin'> {
  frameId: number;
  columns: ShownColumn[];
}
