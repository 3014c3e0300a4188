import { readFile, readPasted, turnsUntil } from '../../../lib/exchange';
import {
  type CapturedRow,
  type ColumnMap,
  type DateOrder,
  IMPORT,
  type Refusal,
  type ReportRead,
  type TextSource,
} from '../../../lib/model';
import { isReport, reportsTable, withReports } from '../../../lib/reports';
import { keyerFor, readText, type TextReading } from '../../../lib/worklist';
import { type LogOrder, type ReadCase, type ReadLog, readLog } from '../backlog/rows';

/** What is to be read: a file's bytes with when it was last written, in ms since 1970, or both flavors of the clipboard. */
export type Brought = { name: string; bytes: Uint8Array; madeAt: number } | { text: string; html: string };

/** To the worker: first `open`, then `read` for one of its tables, as often as the columns are corrected. */
export type Order =
  | { kind: 'open'; brought: Brought }
  | {
      kind: 'read';
      table: number;
      pageKey: string;
      taught: ColumnMap | null;
      known: Record<string, ColumnMap>;
      dates: DateOrder | null;
    }
  | ({ kind: 'read-log'; table: number } & LogOrder);

/** A table as it was read, without its rows: those come in parts, their identifiers hashed. */
export type ReadTable = Omit<TextReading, 'rows'> & { count: number; preview: { number: number; cells: string[] }[] };

/** From the worker. */
export type News =
  | { kind: 'refused'; refusal: Refusal }
  | { kind: 'opened'; tables: string[]; notes: TextSource['notes']; reports: ReportRead[] }
  | { kind: 'rows'; rows: CapturedRow[]; of: number }
  | { kind: 'read'; table: ReadTable }
  | { kind: 'cases'; cases: ReadCase[]; of: number }
  | { kind: 'read-log'; log: ReadLog };

/** So many rows go to the window at once. */
const PART = 500;
const PREVIEWED = 200;

let source: TextSource | null = null;
let madeAt: number | null = null;
const say = (news: News) => postMessage(news);

/** The file is read here, in a thread of its own: the window stays free, and to cancel is to end the thread. */
addEventListener('message', ({ data }: MessageEvent<Order>) => {
  if (data.kind === 'open') void open(data.brought);
  else if (data.kind === 'read') void read(data);
  else readEarlier(data);
});

async function open(brought: Brought): Promise<void> {
  const turns = turnsUntil();
  madeAt = 'bytes' in brought ? brought.madeAt : null;
  if ('text' in brought && isReport(brought.text)) {
    const { table, reports } = reportsTable(brought.text);
    source = { tables: [table], notes: [] };
    return say({ kind: 'opened', tables: [''], notes: [], reports });
  }
  const opened =
    'bytes' in brought
      ? await readFile(brought.name, brought.bytes, turns)
      : await readPasted(brought.text, brought.html, turns);
  if (!opened.ok) return say({ kind: 'refused', refusal: opened.refusal });
  const read = opened.value.tables.map(withReports);
  source = { ...opened.value, tables: read.map(({ table }) => table) };
  const reports = read.flatMap((one) => one.reports);
  say({ kind: 'opened', tables: source.tables.map(({ name }) => name), notes: source.notes, reports });
}

async function read({ table: at, pageKey, taught, known, dates }: Extract<Order, { kind: 'read' }>): Promise<void> {
  const table = source!.tables[at]!;
  const { rows, ...found } = await readText(
    table,
    (fingerprint) => taught ?? known[fingerprint] ?? null,
    new Date(),
    dates,
    new Date(madeAt ?? Date.now()),
  );
  const keyed = keyerFor(IMPORT, pageKey);
  const twins = new Map<string, number>();
  const ofLine = new Map<number, number>();
  for (let from = 0; from < rows.length; from += PART) {
    const part = rows.slice(from, from + PART).map(({ row, number }) => {
      const { mrn, patientName, accession, order, start, description } = row.fields;
      const named = mrn ?? patientName ?? accession ?? order;
      const said = JSON.stringify([start, description]);
      const twin = twins.get(said) ?? 0;
      if (named === null) twins.set(said, twin + 1);
      // One line may hold several procedures.
      const place = ofLine.get(number) ?? 0;
      ofLine.set(number, place + 1);
      return keyed(row, `line.${number}${place === 0 ? '' : `.${place}`}`, named === null ? twin : 0);
    });
    say({ kind: 'rows', rows: part, of: rows.length });
  }
  const under = found.headingLine ?? 0;
  const preview = table.lines.filter(({ number }) => number > under).slice(0, PREVIEWED);
  say({
    kind: 'read',
    table: { ...found, columns: found.columns.map((one) => ({ ...one, element: null })), count: rows.length, preview },
  });
}

/** An earlier log: its cases in parts, their identifiers hashed, then how it was read. */
function readEarlier({ table: at, ...order }: Extract<Order, { kind: 'read-log' }>): void {
  const found = readLog(source!.tables[at]!, order);
  if (found === null) {
    say({ kind: 'refused', refusal: { code: 'import-no-rows' } });
    return;
  }
  const { cases, log } = found;
  for (let from = 0; from < cases.length; from += PART) {
    say({ kind: 'cases', cases: cases.slice(from, from + PART), of: cases.length });
  }
  say({ kind: 'read-log', log: { ...log, lines: log.lines.slice(0, PREVIEWED) } });
}
