import type { TextLine, WorklistField } from '../../model';
import { isRounded } from '../../tables/absent';

const NUMBERED = ['mrn', 'accession', 'order'] as const satisfies readonly WorklistField[];

/** The identifiers that a file stores as numbers: leading zeros, or the last digits, may be gone. */
export function storedAsNumbers(
  lines: readonly TextLine[],
  columns: Partial<Record<WorklistField, number | null>>,
): WorklistField[] {
  return NUMBERED.filter((field) => {
    const at = columns[field];
    if (at === undefined || at === null) return false;
    return lines.some(({ cells, numbers }) => numbers?.includes(at) || isRounded(cells[at] ?? ''));
  });
}
