import * as z from 'zod/mini';
import {
  type ConceptChoice,
  DeskQuery,
  type DeskView,
  type Draft,
  DraftPatch,
  type Glance,
  ManyPatch,
  type ToldAct,
} from '../../model';
import { DraftOnly, Nothing } from './shapes';

/** What a desk shows of drafts, and what a resident does to them. */
export const drafts = {
  readDesk: { from: 'page', data: DeskQuery },
  glance: { from: 'page', data: Nothing },
  /** Every procedure that can be chosen. */
  listConcepts: { from: 'page', data: Nothing },
  editDraft: { from: 'page', data: z.object({ draftId: z.string(), revision: z.number(), patch: DraftPatch }) },
  discardDraft: { from: 'page', data: DraftOnly },
  markLogged: { from: 'page', data: DraftOnly },
  /** The same done to several drafts, as one act. */
  changeMany: {
    from: 'page',
    data: z.object({ draftIds: z.array(z.string()).check(z.maxLength(50_000)), patch: ManyPatch }),
  },
  /** Takes the last act back, or the one named. */
  undo: { from: 'page', data: z.object({ act: z.optional(z.number()) }) },
  /** The acts that can still be taken back. */
  listActs: { from: 'page', data: Nothing },
} as const;

export interface DraftReplies {
  listActs: ToldAct[];
  readDesk: DeskView;
  glance: Glance;
  listConcepts: ConceptChoice[];
  /** To how many it was done. */
  changeMany: number;
  editDraft: Draft;
  discardDraft: Draft;
  markLogged: Draft;
  /** The name of what was taken back, as a key of `_locales`. */
  undo: { action: string };
}
