import type { Drafts, Right } from '../../../lib/drafts';
import { refuse } from '../../../lib/model';
import type { HandlersOf } from '../../../lib/platform/messages';
import { rightOf, takenOf } from '../take-over';

/** What the Case Log's own export brings into the record. */
export const caseLogExportHandlers = (drafts: Drafts) =>
  ({
    takeOver: async ({ cases, role }) => {
      const taken = cases.map((one) => takenOf(one, role));
      const whole = taken.filter((one) => one !== null);
      return whole.length < taken.length ? refuse('bad-message') : drafts.takeOver(whole);
    },
    mendLogged: async ({ cases }) => {
      const rights: Right[] = [];
      for (const { draftId, said } of cases) {
        const draft = await drafts.getDraft(draftId);
        const right = draft.ok && rightOf(draft.value, said);
        if (right) rights.push(right);
      }
      return drafts.mend(rights);
    },
    setBack: ({ draftIds, to, reason }) => drafts.setBack(draftIds, to, reason),
  }) satisfies HandlersOf;
