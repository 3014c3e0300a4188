import type { Drafts } from '../../../lib/drafts';
import { caseLogExportHandlers } from './case-log';
import { caseLogHandlers } from './caselog';
import { draftHandlers } from './drafts';
import { importingHandlers } from './importing';
import { keepingHandlers } from './keeping';
import { learningHandlers } from './learning';
import { siteHandlers } from './sites';
import { teachingHandlers } from './teaching';
import { worklistHandlers } from './worklist';

/** Everything the background answers to, one file a subject, as in `lib/platform/protocol`. */
export const handlersOf = (drafts: Drafts) => ({
  ...worklistHandlers(drafts),
  ...siteHandlers(drafts),
  ...draftHandlers(drafts),
  ...learningHandlers(drafts),
  ...teachingHandlers(drafts),
  ...caseLogHandlers(drafts),
  ...keepingHandlers(drafts),
  ...importingHandlers(drafts),
  ...caseLogExportHandlers(drafts),
});
