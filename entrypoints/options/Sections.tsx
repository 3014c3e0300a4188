import { Diagnostics } from '../../components/Diagnostics';
import type { Drafts } from '../../lib/drafts';
import { diagnostics } from '../../lib/platform/diagnostics';
import { Kept } from './Kept';
import { Learning } from './Learning';

/** The parts of the options page that live from the store. */
export function Sections({ drafts }: { drafts: Drafts }) {
  const collect = async () => {
    const counts = await drafts.counts();
    return diagnostics(counts.ok ? counts.value : {});
  };
  return (
    <>
      <Learning drafts={drafts} />
      <Kept drafts={drafts} />
      <Diagnostics collect={collect} />
    </>
  );
}
