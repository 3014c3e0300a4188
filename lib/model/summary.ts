import type { DraftState } from './draft';

/** A draft in one line of a list: what it is found, sorted and told apart by. */
export interface Summary {
  id: string;
  state: DraftState;
  /** ISO, '' where nobody knows. */
  date: string;
  caseId: string;
  /** The concepts of its entries, in order, and their categories. */
  concepts: string[];
  categories: string[];
  /** Descriptions that wait for a name. */
  unmapped: string[];
  role: string;
  site: string;
  attending: string;
  /** It came out of an earlier log, or was typed in. */
  backlog: boolean;
  /** It still asks something: a name, a role to confirm. */
  asks: boolean;
  updatedAt: number;
}
