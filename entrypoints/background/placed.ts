import type { Drafts } from '../../lib/drafts';
import { findMe, parseOperators } from '../../lib/encounters';
import { type Answer, answer, type Captured, type CapturedRow, type FrameReading, refuse } from '../../lib/model';
import { readSettings } from '../../lib/platform/settings';

type Unplaced = Omit<Captured, 'standing' | 'mine'>;

/**
 * What the frames of a tab hold, as one reading: what became of its rows on earlier captures, and which of them name the resident.
 * @param insisted the resident chose the table, which is then shown whatever it holds
 */
export async function placed(
  drafts: Drafts,
  readings: FrameReading[],
  unreadFrames: string[],
  insisted: boolean,
): Promise<Answer<Captured>> {
  const merged = merge(readings, unreadFrames, insisted);
  if (!merged.ok) return merged;
  const { rows } = merged.value;
  const known = await drafts.standingOf(rows.map(({ lineKey }) => lineKey));
  if (!known.ok) return known;
  const standing = rows.flatMap(({ id, lineKey }) => (known.value[lineKey] ? [[id, known.value[lineKey]]] : []));
  const { names } = await readSettings();
  return answer({ ...merged.value, standing: Object.fromEntries(standing), mine: mineAmong(rows, names) });
}

/**
 * The ids of rows whose operators or performing physician are the resident, by the rules that the encounters go by; a row where two people
 * could be is among them, for it is asked about later. Null where nobody said who the resident is.
 */
export function mineAmong(
  rows: readonly Pick<CapturedRow, 'id' | 'operators' | 'performer'>[],
  me: readonly string[],
): string[] | null {
  if (!me.some((name) => name.trim() !== '')) return null;
  const names = (cell: string | null) => cell !== null && findMe(parseOperators(cell), me) !== null;
  return rows.filter(({ operators, performer }) => names(operators) || names(performer)).map(({ id }) => id);
}

/**
 * One reading of several frames'. `insisted`: the resident chose the table, so that it is shown even where no row of it can be read.
 * Refusals: `reading-failed`, `log-in-page`, `rows-closed`, `drawn-as-picture`, `frame-of-another-site`, `no-worklist-in-tables`, `no-worklist`.
 */
function merge(readings: FrameReading[], unreadFrames: string[], insisted: boolean): Answer<Unplaced> {
  const withRows = readings.filter(({ rows }) => rows.length > 0);
  const withTables = readings.filter(({ table }) => table.of > 0);
  const spoken = withRows.length > 0 ? withRows : insisted ? withTables : [];
  const first = spoken[0];
  if (first) {
    return answer({
      system: first.system,
      rows: spoken.flatMap(({ rows }) => rows),
      contested: spoken.flatMap(({ contested }) => contested),
      taught: spoken.flatMap(({ taught }) => taught),
      dateQuestion: spoken.map(({ dates }) => dates?.asked).find(Boolean) ?? null,
      table: spoken.map(({ table }) => table).reduce((most, table) => (table.of > most.of ? table : most)),
      unreadFrames,
    });
  }
  if (readings.length === 0) return refuse('reading-failed');
  if (readings.some(({ instead }) => instead === 'log-in-page')) return refuse('log-in-page');
  if (readings.some(({ instead }) => instead === 'closed-rows')) return refuse('rows-closed');
  if (readings.some(({ instead }) => instead === 'drawn-as-picture')) return refuse('drawn-as-picture');
  if (unreadFrames[0]) return refuse('frame-of-another-site', unreadFrames[0]);
  return refuse(withTables.length > 0 ? 'no-worklist-in-tables' : 'no-worklist');
}
