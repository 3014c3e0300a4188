import type { ComponentChildren } from 'preact';
import type {
  Captured,
  CaseLogState,
  DateOrder,
  Draft,
  DraftPatch,
  FillChoices,
  FormOffers,
  HeaderField,
  LoadedCaseLog,
  Previewed,
  Refusal,
  ShownTable,
  TypedCase,
  Wording,
  WordingKey,
  WorklistField,
} from '../../lib/model';
import type { ConceptBook } from '../draft/concepts';

/** What staging did, in counts and ids. */
export interface StagedNow {
  ids: string[];
  /** How many of them had been there before and took further rows in. */
  joined: number;
  alreadyStaged: number;
}

/** Everything the desk shows. Null is "not known yet" for drafts, and "none" for the rest. */
export interface DeskState {
  /** What the tab beside the desk is: not known yet, any page, a page with rows read from it, the Case Log. */
  place: 'unknown' | 'page' | 'reading' | 'caselog';
  reading: Captured | null;
  /** The columns of the tables read, once they are asked for. */
  columns: ShownTable[] | null;
  form: (CaseLogState & Partial<Pick<LoadedCaseLog, 'holds'>>) | null;
  /** Those that wait, staged or filled, as far as they are shown. */
  drafts: Draft[] | null;
  /** What the resident taught, or took from a colleague. */
  wordings: Wording[];
  /** How many wait in all. */
  waiting: number;
  /** How many were logged from this browser. */
  logged: number;
  /** How many drafts there were before the database was found empty; 0 where nothing is missed. */
  lost: number;
  staged: StagedNow | null;
  /** A case that no page shows, as far as it is typed. */
  typed: TypedCase;
  refusal: Refusal | null;
  busy: 'capturing' | 'staging' | null;
  /** What filling the draft in hand would do, or why it cannot be filled; null before the form was looked at for it. */
  preview: Previewed | { draftId: string; revision: number; refusal: Refusal } | null;
  /** What the resident's own form was seen to offer. */
  offers: FormOffers;
  /** The draft that is being filled in. */
  filling: string | null;
  /** The draft whose filling is being taken back. */
  undoing: string | null;
  toast: { message: string; undoable: boolean } | null;
  /** The key that captures, as the browser writes it. */
  captureKey: string | null;
  /** The tab beside the desk is a practice page: the drafts are practice, and count for nothing. */
  practice: boolean;
}

/** What can be done to a draft. */
export interface DraftActs {
  /** `done` sends at once; else the change waits for the typing to pause. */
  edit(draftId: string, patch: DraftPatch, done: boolean): void;
  discard(draftId: string): void;
  markLogged(draftId: string): void;
  /** Looks at the form for a draft; nothing is written. */
  preview(draftId: string): void;
  /** Fills as previewed. `remember`: the fields whose chosen option is to be taken from now on. */
  fill(draftId: string, choices: FillChoices, remember: HeaderField[]): void;
  undoFill(draftId: string): void;
  /** A submit of which nothing was heard has not reached the log. */
  notLogged(draftId: string): void;
  /** Lets the wording of a corrected line mean the same at its site from now on. */
  teach(draftId: string, lineId: string): void;
  forget(wording: WordingKey): void;
}

/** What can be said about the table that was read. */
export interface TeachActs {
  /** "Not this table": reads the page's next. */
  anotherTable(): void;
  /** Asks for the columns that `DeskState.columns` then holds. */
  listColumns(): void;
  /** `column` null: the field is in no column of that table. */
  teachColumn(frameId: number, field: WorklistField, column: number | null): void;
  forgetColumn(field: WorklistField): void;
  /** How this site writes its dates. */
  sayDates(order: DateOrder): void;
  /** Lets the resident point at the column on the page. */
  pointAtColumn(field: WorklistField): void;
}

/** Everything that can be done at the desk. */
export interface DeskActs extends DraftActs, TeachActs {
  capture(): void;
  tick(rowIds: string[]): void;
  stage(rowIds: string[]): void;
  /** Notes what is typed of a case that no page shows. */
  type(typed: TypedCase): void;
  /** Stages it. */
  stageTyped(): void;
  leaveReading(): void;
  undo(): void;
  dropToast(): void;
  dropRefusal(): void;
  /** Shows more of the drafts that wait. */
  showMore(): void;
  openOptions(): void;
  /** The resident knows that drafts are gone. */
  dropLost(): void;
}

export interface DeskProps {
  /** What can be done about the page in front. */
  children?: ComponentChildren;
  /** What the page in front wants to know, before anything else. */
  asked?: ComponentChildren;
  state: DeskState;
  acts: DeskActs;
  concepts: ConceptBook;
  /** Opens the same desk beside the page; absent where it is there already. */
  onPanel?: () => void;
}
