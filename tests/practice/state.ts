import type { CodeRow } from './picker';
import type { HeaderChoice } from './programme';

/** A code of the side panel as the form posts it. */
export interface SelectedCode extends CodeRow {
  quantity: number;
  chosenAttributes: string[];
}

/** One POST of the form as a person would read it: texts of the lists, not their values. */
export interface Submission {
  caseId: string;
  /** ISO date, or the posted text where it is no date. */
  caseDate: string;
  caseYear: string;
  role: string;
  site: string;
  /** '' where the form has no such field. */
  attending: string;
  attendingId: string;
  patientType: string;
  rotation: string;
  comments: string;
  codes: Pick<SelectedCode, 'code' | 'description' | 'area' | 'type' | 'quantity' | 'chosenAttributes'>[];
  /** Whether the Submit click behind this POST came from a person (`event.isTrusted`); 'none' where there was no click at all. */
  click: 'trusted' | 'scripted' | 'none';
  outcome: 'logged' | 'rejected';
  errors: string[];
}

/** One thing that was done to a Case Log page, as `page/spy.js` saw it. */
export interface SpyEvent {
  kind:
    | 'submit()'
    | 'requestSubmit()'
    | 'submit event'
    | 'submit click'
    | 'confirm click'
    | 'star click'
    | 'remove click'
    | 'enter'
    | 'navigate';
  trusted: boolean;
  path: string;
}

/** Everything the server remembers; what a test asserts on. */
export interface PracticeState {
  /** Cases logged, those from before included: what the page shows and counts up. */
  count: number;
  submissions: Submission[];
  spied: SpyEvent[];
  /** How often the entry page was served. */
  loads: number;
  /** The values that the next blank page keeps. */
  last: HeaderChoice | null;
  /** The last POST was logged and its success has not been shown yet. */
  justLogged: boolean;
}

export const newState = (): PracticeState => ({
  count: 128,
  submissions: [],
  spied: [],
  loads: 0,
  last: null,
  justLogged: false,
});
