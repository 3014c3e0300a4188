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

/** Asks the systems for their sheets and ranks them. */
export async function rankedSheets(
  page: Page,
  now: Date,
  columnsFor: (fingerprint: string) => ColumnMap | null = () => null,
  dates: DateOrder | null = null,
): Promise<Ranking> {
  const ranked: Best[] = [];
  for (const system of SYSTEMS) {
    const known = system.priority < GENERIC;
    if (!system.detect(page)) continue;
    const sheets = await system.sheets(page);
    if (typeof sheets === 'string') return { system: system.id, ranked: [], instead: sheets };
    for (const sheet of together(sheets)) {
      const taught = columnsFor(fingerprintOf(sheet));
      const interpretation = await interpret(sheet, now, page.pace, taught ?? {}, dates);
      const score = worth(interpretation.rows, known || taught !== null);
      ranked.push({ system: system.id, sheet, interpretation, score });
    }
    if (known) return { system: system.id, ranked: inOrder(ranked), instead: null };
  }
  return { system: '', ranked: inOrder(ranked), instead: null };
}

/**
 * Sheets that are no worklist come last, the largest first: the resident may still say that one is. A list that says whose its lines are comes
 * before the details of one study beside it; a list that does not (earlier studies, series) comes after.
 */
const inOrder = (ranked: Best[]): Best[] =>
  ranked.sort((a, b) => placeOf(a) - placeOf(b) || b.score - a.score || sizeOf(b.sheet) - sizeOf(a.sheet));

function placeOf({ score, sheet, interpretation: { columns } }: Best): number {
  if (score === 0) return 3;
  if (sheet.single) return 1;
  return columns.mrn !== undefined || columns.patientName !== undefined ? 0 : 2;
}

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
