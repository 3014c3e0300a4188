import type {
  Action,
  Answer,
  Backup,
  Counts,
  DeskQuery,
  Draft,
  DraftFacts,
  DraftLine,
  DraftPatch,
  DraftState,
  FillReport,
  Imported,
  ManyPatch,
  Outcome,
  PastAct,
  Restored,
  Setback,
  Settings,
  Staged,
  Standing,
  Summary,
  TableConflict,
  TableKey,
  TaughtTable,
  TookOver,
  Wording,
  WordingKey,
} from '../model';
import { listActs } from './acts';
import { backup, previewRestore, restore, wipe } from './backup';
import { edit } from './edit';
import { facts, watchFacts } from './facts';
import { undo } from './history';
import type { Judge } from './judge';
import { caseLogKeys, pageKey } from './keys';
import { changeMany } from './many';
import { discard, markFilled, markLogged, markUnfilled, noteFilled } from './moves';
import { removePractice, watchPractice } from './practice';
import { counts, deskDrafts, getDraft, listDrafts, standingOf, watchCounts, watchDrafts } from './queries';
import { forget } from './retention';
import { defineDatabase } from './schema';
import { stage } from './stage';
import { watchSummaries } from './summaries';
import { importTables, listTables, revokeTable, teachTable, watchTables } from './tables';
import { mend, type Right, setBack, type Taken, takeOver } from './take-over';
import { watchWrites } from './watch';
import { importWordings, listWordings, revoke, teach, watchWordings } from './wordings';

/** The store of drafts and of what was taught. Nothing here throws: every answer is a value or a named refusal. Each function is documented where it is made. */
export interface Drafts {
  stage(lines: readonly DraftLine[], judge: Judge, partOf?: string): Promise<Answer<Staged>>;
  edit(id: string, revision: number, patch: DraftPatch, judge: Judge): Promise<Answer<Draft>>;
  discard(id: string): Promise<Answer<Draft>>;
  markFilled(id: string, report: FillReport): Promise<Answer<Draft>>;
  noteFilled(id: string, news: { report: FillReport } | { outcome: Outcome | undefined }): Promise<Answer<Draft>>;
  markUnfilled(id: string, report: FillReport | null): Promise<Answer<Draft>>;
  markLogged(id: string, word: 'case-log' | 'resident'): Promise<Answer<Draft>>;
  undo(actId?: number | null): Promise<Answer<{ action: Action }>>;
  listActs(): Promise<Answer<PastAct[]>>;
  pageKey(origin: string): Promise<Answer<string>>;
  caseLogKeys(caseIds: readonly string[]): Promise<Answer<string[]>>;
  takeOver(cases: readonly Taken[]): Promise<Answer<TookOver>>;
  mend(rights: readonly Right[]): Promise<Answer<number>>;
  setBack(ids: readonly string[], to: 'reopen' | 'remove', reason: Setback['reason']): Promise<Answer<number>>;
  listDrafts(states?: readonly DraftState[]): Promise<Answer<Draft[]>>;
  getDraft(id: string): Promise<Answer<Draft>>;
  deskDrafts(query: DeskQuery): Promise<Answer<Draft[]>>;
  counts(practice?: boolean): Promise<Answer<Counts>>;
  standingOf(lineKeys: readonly string[]): Promise<Answer<Record<string, Standing>>>;
  watchWrites(callback: () => void): () => void;
  watchSummaries(callback: (summaries: Answer<Summary[]>) => void): () => void;
  facts(): Promise<Answer<DraftFacts[]>>;
  watchFacts(callback: (facts: Answer<DraftFacts[]>) => void): () => void;
  changeMany(ids: readonly string[], patch: ManyPatch): Promise<Answer<number>>;
  watchCounts(callback: (counts: Answer<Counts>) => void): () => void;
  watchDrafts(callback: (drafts: Answer<Draft[]>) => void, states?: readonly DraftState[]): () => void;
  teach(wording: Wording): Promise<Answer<null>>;
  revoke(key: WordingKey): Promise<Answer<null>>;
  importWordings(wordings: readonly Wording[], replace: readonly WordingKey[]): Promise<Answer<Imported>>;
  listWordings(): Promise<Answer<Wording[]>>;
  watchWordings(callback: (wordings: Answer<Wording[]>) => void): () => void;
  teachTable(table: TaughtTable): Promise<Answer<null>>;
  revokeTable(key: TableKey): Promise<Answer<null>>;
  importTables(tables: readonly TaughtTable[], replace: readonly TableKey[]): Promise<Answer<Imported<TableConflict>>>;
  listTables(): Promise<Answer<TaughtTable[]>>;
  watchTables(callback: (tables: Answer<TaughtTable[]>) => void): () => void;
  backup(settings: Settings | null): Promise<Answer<Backup>>;
  previewRestore(backup: Backup): Promise<Answer<Restored>>;
  restore(backup: Backup, replace: boolean): Promise<Answer<Restored>>;
  removePractice(): Promise<Answer<number>>;
  watchPractice(callback: (count: Answer<number>) => void): () => void;
  wipe(): Promise<Answer<null>>;
  forget(before: number): Promise<Answer<number>>;
  close(): void;
}

/** Opens the store of this extension's origin, at its first use. Never call it from a content script: the page's origin would hold it. */
export function openDrafts(name = 'first-operator'): Drafts {
  const db = defineDatabase(name);
  return {
    stage: (lines, judge, partOf) => stage(db, lines, judge, partOf),
    edit: (id, revision, patch, judge) => edit(db, id, revision, patch, judge),
    discard: (id) => discard(db, id),
    markFilled: (id, report) => markFilled(db, id, report),
    noteFilled: (id, news) => noteFilled(db, id, news),
    markUnfilled: (id, report) => markUnfilled(db, id, report),
    markLogged: (id, word) => markLogged(db, id, word),
    undo: (actId) => undo(db, actId),
    listActs: () => listActs(db),
    pageKey: (origin) => pageKey(db, origin),
    caseLogKeys: (caseIds) => caseLogKeys(db, caseIds),
    takeOver: (cases) => takeOver(db, cases),
    mend: (rights) => mend(db, rights),
    setBack: (ids, to, reason) => setBack(db, ids, to, reason),
    listDrafts: (states) => listDrafts(db, states),
    getDraft: (id) => getDraft(db, id),
    deskDrafts: (query) => deskDrafts(db, query),
    counts: (practice) => counts(db, practice),
    standingOf: (lineKeys) => standingOf(db, lineKeys),
    watchWrites: (callback) => watchWrites(db, callback),
    watchSummaries: (callback) => watchSummaries(db, callback),
    facts: () => facts(db),
    watchFacts: (callback) => watchFacts(db, callback),
    changeMany: (ids, patch) => changeMany(db, ids, patch),
    watchCounts: (callback) => watchCounts(db, callback),
    watchDrafts: (callback, states) => watchDrafts(db, callback, states),
    teach: (wording) => teach(db, wording),
    revoke: (key) => revoke(db, key),
    importWordings: (wordings, replace) => importWordings(db, wordings, replace),
    listWordings: () => listWordings(db),
    watchWordings: (callback) => watchWordings(db, callback),
    teachTable: (table) => teachTable(db, table),
    revokeTable: (key) => revokeTable(db, key),
    importTables: (tables, replace) => importTables(db, tables, replace),
    listTables: () => listTables(db),
    watchTables: (callback) => watchTables(db, callback),
    backup: (settings) => backup(db, settings),
    previewRestore: (given) => previewRestore(db, given),
    restore: (given, replace) => restore(db, given, replace),
    removePractice: () => removePractice(db),
    watchPractice: (callback) => watchPractice(db, callback),
    wipe: () => wipe(db),
    forget: (before) => forget(db, before),
    close: () => db.close(),
  };
}
