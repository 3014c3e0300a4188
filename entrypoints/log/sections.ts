import type { FunctionComponent } from 'preact';
import type { Drafts } from '../../lib/drafts';
import type { TextKey } from '../../lib/platform/text';
import { BacklogSection } from './sections/backlog';
import { CasesSection } from './sections/cases';
import { EsirSection } from './sections/esir';
import { HistorySection } from './sections/history';
import { ImportSection } from './sections/import';
import { ProgressSection } from './sections/progress';
import { ReconcileSection } from './sections/reconcile';
import { ReviewSection } from './sections/review';
import { Table1Section } from './sections/table1';

/** A section of the full page, under the address `log.html#<id>`. */
export interface Section {
  id: string;
  title: TextKey;
  show: FunctionComponent<{ drafts: Drafts }>;
}

/** The sections, in the order of their links; the first is shown where the address names none. To add one: its file, and a line here. */
export const SECTIONS: readonly Section[] = [
  { id: 'cases', title: 'cases_title', show: CasesSection },
  { id: 'progress', title: 'progress_title', show: ProgressSection },
  { id: 'esir', title: 'esir_title', show: EsirSection },
  { id: 'review', title: 'review_title', show: ReviewSection },
  { id: 'table1', title: 'table1_title', show: Table1Section },
  { id: 'reconcile', title: 'reconcile_title', show: ReconcileSection },
  { id: 'backlog', title: 'backlog_title', show: BacklogSection },
  { id: 'import', title: 'import_title', show: ImportSection },
  { id: 'history', title: 'history_title', show: HistorySection },
];
