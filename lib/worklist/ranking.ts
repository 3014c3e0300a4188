import type { ColumnMap, DateOrder } from '../model';
import { type Interpretation, interpret } from './fields/interpret';
import { fingerprintOf } from './fields/taught-columns';
import type { Instead, Page, Sheet, WorklistSystem } from './systems/define';
import { worth } from './worklist-score';

/** A sheet of the page, what it says, and how much it is a worklist (0: it is none). */
export interface Best {
  system: string;
  sheet: Sheet;
  interpretation: Interpretation;
  score: number;
}

/** Every sheet of a page, the likeliest worklist first; of the known system that knows the page, else of the generic readers. */
export interface Ranking {
  /** '' where no system knows the page. */
  system: string;
  ranked: Best[];
  /** What a known system says that the page is. */
  instead: Instead | null;
}

/** Generic readers have this priority or a later one. */
const GENERIC = 900;

const found = import.meta.glob<{ default: WorklistSystem }>(['./systems/*.ts', '!./systems/define.ts'], {
  eager: true,
});
const SYSTEMS = Object.values(found)
  .map((module) => module.default)
  .sort((a, b) => a.priority - b.priority);

/**
 * Asks the systems for their sheets and ranks them. A known system is a head start and never the last word: where it reads no row, or leaves
 * much of what its lines show unexplained, the generic readers are asked too, and what explains more stands.
 */
export async function rankedSheets(
  page: Page,
  now: Date,
  columnsFor: (fingerprint: string) => ColumnMap | null = () => null,
  dates: DateOrder | null = null,
): Promise<Ranking> {
  const system = SYSTEMS.find(({ priority, detect }) => priority < GENERIC && detect(page));
  const known = system ? await readBy(system, page, now, columnsFor, dates) : null;
  if (system && known && explains(known.ranked)) return { system: system.id, ...known };
  const generic: Best[] = [];
  for (const one of SYSTEMS)
    if (one.priority >= GENERIC && one.detect(page))
      generic.push(...(await readBy(one, page, now, columnsFor, dates)).ranked);
  inOrder(generic);
  if (!system || !known) return { system: '', ranked: generic, instead: null };
  const isBetter = (generic[0]?.score ?? 0) > 0 && cellsRead(generic[0]!) > cellsRead(known.ranked[0]);
  return isBetter ? { system: '', ranked: generic, instead: null } : { system: system.id, ...known };
}

async function readBy(
  system: WorklistSystem,
  page: Page,
  now: Date,
  columnsFor: (fingerprint: string) => ColumnMap | null,
  dates: DateOrder | null,
): Promise<Pick<Ranking, 'ranked' | 'instead'>> {
  const ranked: Best[] = [];
  const sheets = await system.sheets(page);
  if (typeof sheets === 'string') return { ranked, instead: sheets };
  for (const sheet of together(sheets)) {
    const taught = columnsFor(fingerprintOf(sheet));
    const interpretation = await interpret(sheet, now, page.pace, taught ?? {}, dates);
    const score = worth(interpretation.rows, system.priority < GENERIC || taught !== null);
    ranked.push({ system: system.id, sheet, interpretation, score });
  }
  return { ranked: inOrder(ranked), instead: null };
}

/** A system's reader explains so much of what its lines show, at least. */
const ENOUGH = 0.4;

function explains(ranked: readonly Best[]): boolean {
  const [best] = ranked;
  if (!best || best.interpretation.rows.length === 0) return false;
  let shown = 0;
  for (const { spots } of best.sheet.lines) for (const spot of spots) if (spot && spot.lines.length > 0) shown += 1;
  return cellsRead(best) >= ENOUGH * shown;
}

/** In how many cells of its lines something was read. */
function cellsRead(best: Best | undefined): number {
  let read = 0;
  for (const { row } of best?.interpretation.rows ?? []) read += Object.keys(row.cells).length;
  return read;
}

/**
 * Sheets that are no worklist come last, the largest first: the resident may still say that one is. A list that says whose its lines are comes
 * before the details of one study beside it; a list that does not (earlier studies, series) comes after.
 */
const inOrder = (ranked: Best[]): Best[] =>
  ranked.sort(
    (a, b) =>
      placeOf(a) - placeOf(b) || b.score - a.score || headedIn(b) - headedIn(a) || sizeOf(b.sheet) - sizeOf(a.sheet),
  );

function placeOf({ score, sheet, interpretation: { columns } }: Best): number {
  if (score === 0) return 3;
  if (sheet.single) return 1;
  return columns.mrn !== undefined || columns.patientName !== undefined ? 0 : 2;
}

/** Of how many fields of its first row a heading or label tells what they are. */
const headedIn = ({ interpretation: { rows } }: Best): number =>
  Object.values(rows[0]?.row.cells ?? {}).filter(({ heading }) => heading !== '').length;

const sizeOf = ({ columns, lines }: Sheet) => columns.length * lines.length;

/** Sheets under the very same headings are parts of one worklist and are read together. */
function together(sheets: readonly Sheet[]): Sheet[] {
  const parts = new Map<string, Sheet>();
  for (const sheet of sheets) {
    const key = JSON.stringify(sheet.columns.map(({ heading }) => heading));
    const before = parts.get(key);
    parts.set(key, before ? { ...before, lines: [...before.lines, ...sheet.lines] } : sheet);
  }
  return [...parts.values()];
}
