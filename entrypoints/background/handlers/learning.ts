import type { Drafts } from '../../../lib/drafts';
import type { HandlersOf } from '../../../lib/platform/messages';
import { importWordings, teachWording } from '../learning';

/** What is taught of a site, and handed on. */
export const learningHandlers = (drafts: Drafts) =>
  ({
    teachWording: ({ draftId, lineId }) => teachWording(drafts, draftId, lineId),
    revokeWording: (key) => drafts.revoke(key),
    importWordings: ({ text, replace }) => importWordings(drafts, text, replace),
  }) satisfies HandlersOf;
