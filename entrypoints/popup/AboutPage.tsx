import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { DeskState } from '../../components/desk';
import { type SiteNote, SiteNotes } from '../../components/SiteNotes';
import { SupportPage } from '../../components/SupportPage';
import { markAsked } from '../../lib/platform/asked';
import { leaveSite, onSitesChanged, requestSite } from '../../lib/platform/sites';
import { siteNotes } from './site-notes';

interface Props {
  tab: { id: number; url: string };
  state: Pick<DeskState, 'reading' | 'refusal'>;
}

/** Without these a row is hardly a case; a page that shows none of one of them deserves a second look. */
const NEEDED = ['mrn', 'accession', 'description', 'start'] as const;

/** What can be done about the page in front: switch its site on or off, help with a page that was not read wholly. */
export function AboutPage({ tab, state: { reading, refusal } }: Props) {
  const [notes, setNotes] = useState<SiteNote[]>([]);
  useEffect(() => {
    const look = () => void siteNotes(tab.url, { reading, refusal }).then(setNotes);
    look();
    return onSitesChanged(look);
  }, [reading, refusal]);

  const ask = (pattern: string) => {
    // The browser's question closes the popup; the background goes on from here once it is answered.
    const asked = requestSite(pattern);
    void markAsked(tab.id);
    void asked.catch(() => undefined);
  };
  const unread = refusal?.code === 'no-worklist';
  const rows = reading?.rows ?? [];
  const partly = rows.length > 0 && NEEDED.some((field) => rows.every(({ notFound }) => notFound.includes(field)));
  return (
    <>
      <SiteNotes notes={notes} onAsk={ask} onLeave={(pattern) => void leaveSite(pattern)} />
      {(unread || partly) && (
        <SupportPage
          onCopy={() => void browser.tabs.create({ url: browser.runtime.getURL(`/page-copy.html?tab=${tab.id}`) })}
        />
      )}
    </>
  );
}
