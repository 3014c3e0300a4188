import type { CapturedRow, Draft } from '../lib/model';

/** What became of a row on an earlier capture, by the row's key. */
export type Standing = 'new' | 'staged' | 'logged';

/** How a captured row stands to the drafts there are; a discarded draft leaves its rows new. */
export function standingOf(row: CapturedRow, drafts: Draft[]): Standing {
  const holders = drafts.filter(
    (draft) => draft.state !== 'discarded' && draft.lines.some((line) => line.id === row.lineKey),
  );
  if (holders.length === 0) return 'new';
  return holders.some((draft) => draft.state === 'logged') ? 'logged' : 'staged';
}

/** Ticks to begin with: a single new row is what was meant; of several, only the resident knows which are theirs. */
export function firstTicks(rows: CapturedRow[], drafts: Draft[]): ReadonlySet<string> {
  const fresh = rows.filter((row) => standingOf(row, drafts) === 'new');
  return new Set(fresh.length === 1 && rows.length === 1 ? [fresh[0]!.id] : []);
}

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
