import type { WorklistField } from '../model';
import { insteadOf } from './instead';
import { interpret, type ReadRow } from './rows';
import type { Instead, Page, Sheet, WorklistSystem } from './system';
import { lookAt } from './visible';
import { worth } from './worth';

/** What a page says. Elements are kept so that what was read can be shown on the page. */
export interface Reading {
  /** Adapter id; '' where no adapter knows the page. */
  system: string;
  instead: Instead | null;
  rows: ReadRow[];
  headings: Partial<Record<WorklistField, Element | null>>;
}

/** Generic readers have this priority or a later one. */
const GENERIC = 900;

const found = import.meta.glob<{ default: WorklistSystem }>('./systems/*.ts', { eager: true });
const SYSTEMS = Object.values(found)
  .map((module) => module.default)
  .sort((a, b) => a.priority - b.priority);

/**
 * Reads the worklist rows that a person can see on a page. The page is not changed. A known system's word is final; the generic readers are
 * asked where none knows the page.
 * @param document a live document: visibility is judged by its layout
 * @param now the present moment, for two-digit years
 */
export function read(document: Document, now = new Date()): Reading {
  const nothing = { system: '', rows: [], headings: {} };
  if (!document.body || !document.defaultView || !frameShows(document.defaultView))
    return { ...nothing, instead: 'nothing' };
  const page: Page = { document, location: document.defaultView.location, sight: lookAt(document) };
  let best: Best | null = null;
  for (const system of SYSTEMS) {
    const known = system.priority < GENERIC;
    if (!system.detect(page)) continue;
    const sheets = system.sheets(page);
    if (typeof sheets === 'string') return { ...nothing, system: system.id, instead: sheets };
    const found = bestOf(system.id, sheets, now, known);
    if (known) return found?.reading ?? { ...nothing, system: system.id, instead: 'nothing' };
    if (found && found.score > (best?.score ?? 0)) best = found;
  }
  return best?.reading ?? { ...nothing, instead: insteadOf(page) };
}

/** Whether the frame that holds a window can be seen, and its own frame, as far up as the pages are of one site. */
function frameShows(view: Window): boolean {
  if (view.innerWidth <= 1 || view.innerHeight <= 1) return false;
  const { frameElement } = view;
  if (!frameElement) return true;
  const around = frameElement.ownerDocument;
  return lookAt(around).shows(frameElement) && (!around.defaultView || frameShows(around.defaultView));
}

interface Best {
  reading: Reading;
  score: number;
}

/** The sheet that says most; sheets under the very same headings are parts of one worklist and are read together. */
function bestOf(system: string, sheets: readonly Sheet[], now: Date, known: boolean): Best | null {
  const together = new Map<string, Sheet>();
  for (const sheet of sheets) {
    const key = JSON.stringify(sheet.columns.map(({ heading }) => heading));
    const before = together.get(key);
    together.set(key, before ? { ...before, lines: [...before.lines, ...sheet.lines] } : sheet);
  }
  let best: Best | null = null;
  for (const sheet of together.values()) {
    const interpretation = interpret(sheet, now);
    const score = worth(interpretation.rows, known);
    if (score > (best?.score ?? 0)) best = { reading: { system, instead: null, ...interpretation }, score };
  }
  return best;
}
