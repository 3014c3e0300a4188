import { type BroughtActs, type BroughtState, corrected } from '../../../components/importing/state';
import { faultText } from '../../../components/words';
import type { Drafts } from '../../../lib/drafts';
import { type CapturedRow, type ColumnMap, IMPORT, type Refusal } from '../../../lib/model';
import { ask } from '../../../lib/platform/messages';
import { startBringing } from './bringing';
import type { Known, Reader } from './reader';

export interface WorklistWorld {
  drafts: Pick<Drafts, 'pageKey' | 'listTables'>;
  state(): BroughtState;
  set(change: Partial<BroughtState>): void;
  clear(next: boolean): void;
  /** Takes the rows that were read; answers with why they are of no use, where they are not. */
  take(rows: CapturedRow[], signal: AbortSignal): Promise<Refusal | null>;
}

/** Reads tables that are worklists: by the rules of a page's, with what was taught about columns of these headings. */
export function startWorklists({ drafts, state, set, clear, take }: WorklistWorld) {
  let fingerprint = '';
  /** What the resident said of this table; null: what is known about tables of these headings is used. */
  let said: ColumnMap | null = null;

  const bringing = startBringing({ set, clear, read });

  async function read(reader: Reader, at: number, signal: AbortSignal): Promise<void> {
    const taught = said;
    set({ at, taught: taught ?? {}, refusal: null, working: { doing: 'reading', done: 0, of: 0 } });
    const [pageKey, known] = [await drafts.pageKey(IMPORT), await knownTables(drafts)];
    if (signal.aborted) return;
    if (!pageKey.ok) return bringing.refuse(pageKey.refusal);
    const order = { table: at, pageKey: pageKey.value, taught, known, dates: state().dates };
    const found = await reader.read(order, (done, of) => {
      if (!signal.aborted) set({ working: { doing: 'reading', done, of } });
    });
    if (signal.aborted) return;
    if (!found.ok) return bringing.refuse(found.refusal);
    const { table, rows } = found.value;
    fingerprint = table.fingerprint;
    const refusal = await take(rows, signal);
    if (signal.aborted) return;
    set({
      working: null,
      table: { ...table, faults: table.faults.map(({ number, reason }) => ({ number, said: faultText(reason) })) },
      taught: taught ?? known[fingerprint] ?? {},
      refusal: refusal ?? (rows.length > 0 || state().reports.length > 0 ? null : { code: 'import-no-rows' }),
    });
  }

  const again = (at: number, taught: ColumnMap | null): void => {
    said = taught;
    bringing.readAgain(at);
  };
  const acts: Omit<BroughtActs, 'cancel'> = {
    ...bringing.acts,
    bring: (file) => {
      said = null;
      bringing.acts.bring(file);
    },
    paste: (clipboard) => {
      said = null;
      bringing.acts.paste(clipboard);
    },
    chooseTable: (at) => again(at, null),
    correct: (column, field) => {
      const { at, table, taught } = state();
      const next = corrected(taught, column, field);
      if (table && table.headingLine !== null) void ask('teachImport', { fingerprint, columns: next });
      again(at, next);
    },
    sayDates: (dates) => {
      set({ dates });
      again(state().at, state().taught);
    },
  };
  return { ...bringing, acts };
}

async function knownTables(drafts: Pick<Drafts, 'listTables'>): Promise<Known> {
  const tables = await drafts.listTables();
  const imported = tables.ok ? tables.value.filter(({ origin }) => origin === IMPORT) : [];
  return Object.fromEntries(imported.map(({ fingerprint, columns }) => [fingerprint, columns]));
}
