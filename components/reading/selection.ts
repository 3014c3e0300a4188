import type { Captured, CapturedRow } from '../../lib/model';
import { dateOf } from '../moments';

/** Ways to tick many rows at once. */
export const BULKS = ['all', 'today', 'week', 'mine'] as const;
export type Bulk = (typeof BULKS)[number];

/** Which of the rows on show each way would tick: never one captured before. `week` is today and the six days before. */
export function bulkIds({ standing, mine }: Captured, shown: CapturedRow[], now: Date): Record<Bulk, string[]> {
  const fresh = freshOf(shown, standing);
  const own = new Set(mine);
  const today = dateOf(now);
  const since = dateOf(new Date(now.getFullYear(), now.getMonth(), now.getDate() - 6));
  const idsFrom = (first: string) =>
    fresh
      .filter(({ start }) => start && first <= start.slice(0, 10) && start.slice(0, 10) <= today)
      .map(({ id }) => id);
  return {
    all: fresh.map(({ id }) => id),
    today: idsFrom(today),
    week: idsFrom(since),
    mine: fresh.filter(({ id }) => own.has(id)).map(({ id }) => id),
  };
}

/** Ticks to begin with: a single new row is what was meant; of several, only the resident knows which are theirs. */
export function firstTicks({ rows, standing }: Captured): ReadonlySet<string> {
  return new Set(rows.length === 1 ? freshOf(rows, standing).map(({ id }) => id) : []);
}

/** The rows that were never captured before. */
const freshOf = (rows: CapturedRow[], standing: Captured['standing']): CapturedRow[] =>
  rows.filter(({ id }) => standing[id] === undefined);

/** The ticks after a click on one row; with `from`, every shown row between the two follows it. */
export function toggled(
  ticked: ReadonlySet<string>,
  shown: CapturedRow[],
  id: string,
  from: string | null,
): ReadonlySet<string> {
  const next = new Set(ticked);
  const on = !ticked.has(id);
  const ids = shown.map((row) => row.id);
  const [a, b] = [ids.indexOf(from ?? id), ids.indexOf(id)].sort((x, y) => x - y) as [number, number];
  for (const each of a < 0 ? [id] : ids.slice(a, b + 1)) {
    if (on) next.add(each);
    else next.delete(each);
  }
  return next;
}

/** The rows that a filter leaves on show. Ticked rows always stay, so that what will be staged is never out of sight. */
export function shownRows(rows: CapturedRow[], filter: string, ticked: ReadonlySet<string>): CapturedRow[] {
  return rows.filter((row) => ticked.has(row.id) || matches(row, filter));
}

/** Whether every word of the filter stands somewhere in the row. */
export function matches(row: CapturedRow, filter: string): boolean {
  const said = [row.description, row.patientName, row.start, row.status, row.modality, row.performer, row.operators]
    .filter((part) => part !== null)
    .join(' ')
    .toLowerCase();
  return filter
    .toLowerCase()
    .split(/\s+/)
    .every((word) => said.includes(word));
}

/** Fields that no row shows. */
export function missingEverywhere(rows: CapturedRow[]): CapturedRow['notFound'] {
  const [first, ...rest] = rows;
  return first ? first.notFound.filter((field) => rest.every((row) => row.notFound.includes(field))) : [];
}
