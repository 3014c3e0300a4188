import {
  type Answer,
  answer,
  type CapturedRow,
  type ColumnMap,
  type ReportRead,
  refuse,
  type TextSource,
} from '../../../lib/model';
import type { LogOrder, ReadCase, ReadLog } from '../backlog/rows';
import type { Brought, News, Order, ReadTable } from './worker';

/** What a file or the clipboard holds: the names of its tables, and what is to be said of how it was read. */
export interface Opened {
  tables: string[];
  notes: TextSource['notes'];
  /** Reports that were read instead of a table, or in a column of one. */
  reports: ReportRead[];
}

type Progress = (done: number, of: number) => void;

/** A reader of one file, in a thread of its own. */
export interface Reader {
  open(brought: Brought): Promise<Answer<Opened>>;
  /** Reads one of its tables as a worklist; `progress` hears how many rows of how many are there. */
  read(
    order: Omit<Extract<Order, { kind: 'read' }>, 'kind'>,
    progress: Progress,
  ): Promise<Answer<{ table: ReadTable; rows: CapturedRow[] }>>;
  /** Reads one of its tables as an earlier log. */
  readLog(
    order: { table: number } & LogOrder,
    progress: Progress,
  ): Promise<Answer<{ log: ReadLog; cases: ReadCase[] }>>;
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
  /** Gives an order and hears what comes of it, until `heard` has said that it is done. */
  const tell = <T>(order: Order, heard: (news: News, done: (answered: Answer<T>) => void) => void) =>
    Promise.race([
      failed,
      new Promise<Answer<T>>((done) => {
        hear = (news) => (news.kind === 'refused' ? done({ ok: false, refusal: news.refusal }) : heard(news, done));
        worker.postMessage(order);
      }),
    ]);
  return {
    open: (brought) =>
      tell<Opened>({ kind: 'open', brought }, (news, done) => {
        if (news.kind === 'opened') done(answer({ tables: news.tables, notes: news.notes, reports: news.reports }));
      }),
    read: (order, progress) => {
      const rows: CapturedRow[] = [];
      return tell<{ table: ReadTable; rows: CapturedRow[] }>({ kind: 'read', ...order }, (news, done) => {
        if (news.kind === 'rows') {
          rows.push(...news.rows);
          progress(rows.length, news.of);
        }
        if (news.kind === 'read') done(answer({ table: news.table, rows }));
      });
    },
    readLog: (order, progress) => {
      const cases: ReadCase[] = [];
      return tell<{ log: ReadLog; cases: ReadCase[] }>({ kind: 'read-log', ...order }, (news, done) => {
        if (news.kind === 'cases') {
          cases.push(...news.cases);
          progress(cases.length, news.of);
        }
        if (news.kind === 'read-log') done(answer({ log: news.log, cases }));
      });
    },
    end: () => worker.terminate(),
  };
}
