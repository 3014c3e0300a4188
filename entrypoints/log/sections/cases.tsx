import type { Drafts } from '../../../lib/drafts';
import { CaseList } from '../CaseList';
import { useReview } from '../useReview';

/** All drafts and logged cases, wired to the store. */
export function CasesSection({ drafts }: { drafts: Drafts }) {
  const shown = useReview(drafts);
  return shown && <CaseList {...shown} />;
}
