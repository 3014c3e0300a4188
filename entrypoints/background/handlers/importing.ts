import type { Drafts } from '../../../lib/drafts';
import { answer, type ColumnMap, type ColumnRef, IMPORT, type WorklistField } from '../../../lib/model';
import type { HandlersOf } from '../../../lib/platform/messages';
import { learnedAt } from '../../../lib/procedures';
import { keepableHeading } from '../../../lib/worklist';
import { backlogLine } from '../backlog';
import { lineOf, rules } from '../judge';

/** Staging what was imported. A file names no site, so no site's wordings are asked. */
export const importingHandlers = (drafts: Drafts) =>
  ({
    stageImported: async ({ rows, act }) => {
      const lines = rows.map((row) => lineOf(row, IMPORT, '', learnedAt('', [])));
      return drafts.stage(lines, await rules(), act);
    },
    stageBacklog: async ({ rows, act }) => drafts.stage(rows.map(backlogLine), await rules(), act),
    teachImport: async ({ fingerprint, columns }) => {
      const named = keepable(columns);
      // Headings that may hold a patient's data are used for the file at hand and not kept.
      if (named === null) return answer(null);
      const table = { origin: IMPORT, path: '/', fingerprint, columns: named };
      return drafts.teachTable({ ...table, by: 'resident', taughtAt: Date.now() });
    },
  }) satisfies HandlersOf;

/** What was taught with its headings in the form in which they are kept; null where one could hold patient data. */
function keepable(columns: ColumnMap): ColumnMap | null {
  const kept = (Object.entries(columns) as [WorklistField, ColumnRef | null][]).map(([field, ref]) => {
    const heading = ref && keepableHeading(ref.heading);
    return { field, ref: ref && heading !== null ? { ...ref, heading } : null, lost: ref !== null && heading === null };
  });
  return kept.some(({ lost }) => lost) ? null : Object.fromEntries(kept.map(({ field, ref }) => [field, ref]));
}
