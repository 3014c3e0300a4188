import { type CaseLogExportReplies, caseLogExport } from './case-log';
import { type CaseLogReplies, caselog } from './caselog';
import { type DraftReplies, drafts } from './drafts';
import { type ImportingReplies, importing } from './importing';
import { type KeepingReplies, keeping } from './keeping';
import { type LearningReplies, learning } from './learning';
import { type SiteReplies, sites } from './sites';
import { type TeachingReplies, teaching } from './teaching';
import { type WorklistReplies, worklist } from './worklist';

/**
 * Every message between contexts: who may send it and what it must look like, one file a subject.
 * `page`: our own popup, options or side panel. `caselog`: our script in the top frame of a Case Log page.
 * `worklist`: our script in any frame of a site that the resident switched on.
 * `frame`: our script in any frame of a page that was read on a click.
 * `background`: the background to one of our scripts in a tab.
 */
export const PROTOCOL = {
  ...worklist,
  ...sites,
  ...drafts,
  ...learning,
  ...teaching,
  ...caselog,
  ...keeping,
  ...importing,
  ...caseLogExport,
} as const;

export interface Replies
  extends WorklistReplies,
    SiteReplies,
    DraftReplies,
    LearningReplies,
    TeachingReplies,
    CaseLogReplies,
    KeepingReplies,
    ImportingReplies,
    CaseLogExportReplies {}
