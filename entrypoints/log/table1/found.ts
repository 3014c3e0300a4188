import type { AddedList, FoundCounts } from '../../../components/table1/state';
import type { CapturedRow, CountedList, DailyCounts, Period } from '../../../lib/model';
import { type CountedLines, countLines, daysApart, examinationsIn, table1 } from '../../../lib/progress';

/** A list that was read, counted: what is shown of it, and what would be kept. */
export interface Found {
  shown: FoundCounts;
  days: DailyCounts;
  mark: string;
}

/** Counts the rows of a list, and holds them against the lists that were counted before. */
export async function foundIn(
  rows: readonly CapturedRow[],
  earlier: readonly CountedList[],
  today: string,
): Promise<Found> {
  const counted = countLines(
    rows.map(({ lineKey, description, modality, start, status }) => ({
      key: lineKey,
      description: description ?? '',
      modality,
      date: start?.slice(0, 10) ?? null,
      status,
    })),
    today,
  );
  const mark = await markOf(rows.map(({ lineKey }) => lineKey));
  return { shown: shownOf(counted, mark, earlier), days: counted.days, mark };
}

/** The same lines in another order are the same list. Their keys are hashes already, and cannot be told from this. */
async function markOf(keys: readonly string[]): Promise<string> {
  const bytes = new TextEncoder().encode([...keys].sort().join());
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function shownOf({ days, ...left }: CountedLines, mark: string, earlier: readonly CountedList[]): FoundCounts {
  const { shared } = daysApart(
    days,
    earlier.map((one) => one.days),
  );
  const again = examinationsIn(shared);
  return {
    ...left,
    rows: table1([days], []).filter(({ count }) => count > 0),
    total: examinationsIn(days),
    undated: examinationsIn({ '': days[''] ?? {} }),
    countedAt: earlier.find((one) => one.mark === mark)?.addedAt ?? null,
    shared: again > 0 ? { days: periodOf(shared), count: again } : null,
  };
}

/** From the first day to the last; null where none is known. */
function periodOf(days: DailyCounts): Period | null {
  const known = Object.keys(days)
    .filter((day) => day !== '')
    .sort();
  return known.length === 0 ? null : { from: known[0]!, to: known.at(-1)! };
}

/** A list that was counted, as it is listed. */
export const listedOf = ({ mark, addedAt, days }: CountedList): AddedList => ({
  mark,
  addedAt,
  count: examinationsIn(days),
  days: periodOf(days),
});
