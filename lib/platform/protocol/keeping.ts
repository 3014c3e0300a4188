import * as z from 'zod/mini';
import { Backup, type Restored } from '../../model';
import { Nothing } from './shapes';

/** What a resident does with all that is stored at once. */
export const keeping = {
  /** `replace`: drafts that say something else here shall say what the backup says. */
  restoreBackup: { from: 'page', data: z.object({ backup: Backup, replace: z.boolean() }) },
  /** Removes what was captured from our own practice worklist. */
  removePractice: { from: 'page', data: Nothing },
  wipeEverything: { from: 'page', data: Nothing },
} as const;

export interface KeepingReplies {
  restoreBackup: Restored;
  /** How many went. */
  removePractice: number;
  wipeEverything: null;
}
