import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { DeskState } from '../../components/desk/desk';
import { type SiteNote, SiteNotes } from '../../components/desk/SiteNotes';
import { SupportPage } from '../../components/desk/SupportPage';
import { markAsked, takeRefused } from '../../lib/platform/asked';
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
  const [refused, setRefused] = useState<string | null>(null);
  const asking = useRef(false);
  const hearRefused = async (of: SiteNote[]): Promise<void> => {
    const off = of.flatMap(({ kind, pattern }) => (kind === 'on' ? [] : [pattern]));
    const pattern = asking.current ? null : await takeRefused(tab.id, off);
    if (pattern) setRefused(pattern);
  };
  useEffect(() => {
    const look = async () => {
      const found = await siteNotes(tab.url, { reading, refusal });
      setNotes(found);
      await hearRefused(found);
    };
    void look();
    return onSitesChanged(look);
  }, [reading, refusal]);

  const ask = (pattern: string) => {
    setRefused(null);
    asking.current = true;
    // The browser's question closes the popup: where it was allowed the background goes on, where it was not the next popup says so.
    const asked = requestSite(pattern);
    void markAsked(tab.id, pattern);
    const answered = async (allowed: boolean) => {
      asking.current = false;
      if (!allowed) await hearRefused(notes);
    };
    void asked.then(answered, () => answered(false));
  };
  const unread = refusal?.code === 'no-worklist';
  const rows = reading?.rows ?? [];
  const partly = rows.length > 0 && NEEDED.some((field) => rows.every(({ notFound }) => notFound.includes(field)));
  return (
    <>
      <SiteNotes notes={notes} refused={refused} onAsk={ask} onLeave={(pattern) => void leaveSite(pattern)} />
      {(unread || partly) && (
        <SupportPage
          onCopy={() => void browser.tabs.create({ url: browser.runtime.getURL(`/page-copy.html?tab=${tab.id}`) })}
        />
      )}
    </>
  );
}
