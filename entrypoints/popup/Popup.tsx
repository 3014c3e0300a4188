import { useEffect, useState } from 'preact/hooks';
import type { ConceptBook } from '../../components/concepts';
import { Desk } from '../../components/Desk';
import type { DeskState } from '../../components/desk';
import type { Drafts } from '../../lib/drafts';
import { answer } from '../../lib/model';
import { answerMessages } from '../../lib/platform/messages';
import { type Controller, startController } from './controller';

interface Props {
  tab: { id: number; url: string };
  captureKey: string | null;
  drafts: Drafts;
  book: ConceptBook;
}

/** The popup: the desk, wired to the tab behind it and to the store. */
export function Popup({ tab, captureKey, drafts, book }: Props) {
  const [desk, setDesk] = useState<{ state: DeskState; acts: Controller['acts'] } | null>(null);
  useEffect(() => {
    const controller = startController({
      tab,
      captureKey,
      drafts,
      show: (state, acts) => setDesk({ state, acts }),
      giveWay: () => window.close(),
    });
    const grew = async (_: object, { tab: from }: { tab?: { id?: number } }) => {
      controller.grew(from?.id);
      return answer(null);
    };
    answerMessages({ readingGrew: grew }, () => false);
    // A popup that loses the focus is about to be closed, and a message sent while it closes may not arrive.
    addEventListener('blur', controller.flush);
    addEventListener('pagehide', controller.flush);
    return () => {
      removeEventListener('blur', controller.flush);
      removeEventListener('pagehide', controller.flush);
      controller.stop();
    };
  }, []);
  return desk && <Desk state={desk.state} acts={desk.acts} concepts={book} />;
}
