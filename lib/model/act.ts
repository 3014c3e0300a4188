import type { FormField } from './draft';

/** What a resident, or the Case Log's own success text, does to a draft, and a backup to all; the names under which it can be undone. */
export const ACTIONS = [
  'stage',
  'edit',
  'discard',
  'fill',
  'log',
  'restore',
  'takeover',
  'mend',
  'reopen',
  'remove',
] as const;
export type Action = (typeof ACTIONS)[number];

/** An act that is still remembered, as it can be told and taken back. */
export interface PastAct {
  id: number;
  action: Action;
  at: number;
  /** How many drafts it changed. */
  count: number;
  /** The procedures of the first of them and its lines without one, as ids and descriptions; and its date, ISO, '' where nobody knows. */
  concepts: string[];
  unmapped: string[];
  date: string;
  /** The fields that an edit wrote in; none for any other choice. */
  fields: FormField[];
  /** Nothing was done since to what it changed, so that it can be taken back by itself. */
  undoable: boolean;
}

/** The same with its procedures' names, in place of their ids. */
export type ToldAct = Omit<PastAct, 'concepts' | 'unmapped'> & { names: string[] };
