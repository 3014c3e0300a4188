import { useEffect, useState } from 'preact/hooks';
import { AskedCounts } from '../../components/desk/AskedCounts';
import type { DeskState } from '../../components/desk/desk';
import { isOfCaseLog } from '../../lib/caselog/form/address';
import type { AskedCount } from '../../lib/model';
import { ask } from '../../lib/platform/messages';

interface Props {
  tab: { id: number; url: string };
  state: Pick<DeskState, 'place' | 'form'>;
}

/** The counts that the page in front asks for, where it is a page of the Case Log and not its entry form. */
export function AskedHere({ tab, state: { place, form } }: Props) {
  const [counts, setCounts] = useState<AskedCount[]>([]);
  const mayAsk = isOfCaseLog(tab.url) && (place === 'page' || form?.refused?.code === 'not-the-case-log');
  useEffect(() => {
    let gone = false;
    setCounts([]);
    if (mayAsk)
      void ask('askedCounts', { tabId: tab.id }).then((reply) => {
        if (reply.ok && !gone) setCounts(reply.value);
      });
    return () => {
      gone = true;
    };
  }, [tab, mayAsk]);
  return counts.length > 0 ? <AskedCounts counts={counts} /> : null;
}
