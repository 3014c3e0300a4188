import * as z from 'zod/mini';
import { BacklogRow, CapturedRow, ColumnMap, type Staged, TableKey } from '../../model';

/** So many rows are staged at once: a longer import comes in parts, so that it can be told how far it is, and stopped. */
export const PART = 500;

/** Staging rows that came in a file or by the clipboard. */
export const importing = {
  /** `act` names the import that these rows are a part of: its parts are taken back together. */
  stageImported: {
    from: 'page',
    data: z.object({ rows: z.array(CapturedRow).check(z.maxLength(PART)), act: z.string().check(z.maxLength(40)) }),
  },
  /** The same for cases of an earlier log. */
  stageBacklog: {
    from: 'page',
    data: z.object({ rows: z.array(BacklogRow).check(z.maxLength(PART)), act: z.string().check(z.maxLength(40)) }),
  },
  /** What the columns of files with these headings are. */
  teachImport: { from: 'page', data: z.object({ fingerprint: TableKey.shape.fingerprint, columns: ColumnMap }) },
} as const;

export interface ImportingReplies {
  stageImported: Staged;
  stageBacklog: Staged;
  teachImport: null;
}
