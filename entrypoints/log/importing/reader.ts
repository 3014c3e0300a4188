import { type Answer, answer, type CapturedRow, type ColumnMap, refuse, type TextSource } from '../../../lib/model';
import type { Brought, News, Order, ReadTable } from './worker';

/** What a file or the clipboard holds: the names of its tables, and what is to be said of how it was read. */
export interface Opened {
  tables: string[];
  notes: TextSource['notes'];
}

/** A reader of one file, in a thread of its own. */
export interface Reader {
  open(brought: Brought): Promise<Answer<Opened>>;
  /** Reads one of its tables; `progress` hears how many rows of how many are there. */
  read(
    order: Omit<Extract<Order, { kind: 'read' }>, 'kind'>,
    progress: (done: number, of: number) => void,
  ): Promise<Answer<{ table: ReadTable; rows: CapturedRow[] }>>;
  /** Ends the thread; what is being awaited is never answered. */
  end(): void;
}

/** What was taught about tables, by their fingerprints. */
export type Known = Record<string, ColumnMap>;

/** Starts a reader. */
export function startReader(): Reader {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  let hear: (news: News) => void = () => {};
  worker.addEventListener('message', ({ data }: MessageEvent<News>) => hear(data));
  const failed = new Promise<Answer<never>>((done) => {
    worker.addEventListener('error', () => done(refuse('import-not-a-table')));
  });
  const tell = (order: Order) => worker.postMessage(order);
  return {
    open: (brought) =>
      Promise.race([
        failed,
        new Promise<Answer<Opened>>((done) => {
          hear = (news) => {
            if (news.kind === 'refused') done({ ok: false, refusal: news.refusal });
            if (news.kind === 'opened') done(answer({ tables: news.tables, notes: news.notes }));
          };
          tell({ kind: 'open', brought });
        }),
      ]),
    read: (order, progress) =>
      Promise.race([
        failed,
        new Promise<Answer<{ table: ReadTable; rows: CapturedRow[] }>>((done) => {
          const rows: CapturedRow[] = [];
          hear = (news) => {
            if (news.kind === 'rows') {
              rows.push(...news.rows);
              progress(rows.length, news.of);
            }
            if (news.kind === 'read') done(answer({ table: news.table, rows }));
          };
          tell({ kind: 'read', ...order });
        }),
      ]),
    end: () => worker.terminate(),
  };
}
