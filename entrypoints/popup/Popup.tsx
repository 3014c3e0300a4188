import { useEffect, useRef, useState } from 'preact/hooks';
import { Desk } from '../../components/desk/Desk';
import type { DeskState } from '../../components/desk/desk';
import { answer } from '../../lib/model';
import { followDesk } from '../../lib/platform/desk';
import { answerMessages } from '../../lib/platform/messages';
import { AboutPage } from './AboutPage';
import { AboutRecord } from './AboutRecord';
import { AskedHere } from './AskedHere';
import { createBook } from './book';
import { type Controller, startController } from './controller';
import type { Tab } from './controller/world';
import { LastActsFolded } from './LastActs';

interface Props {
  tab: Tab;
  captureKey: string | null;
  /** Lets the page have the keyboard: a popup closes. */
  giveWay: () => void;
  /** Opens the side panel, from the popup. */
  onPanel?: () => void;
}

/** The desk, wired to a tab and to the background. A new `tab` is gone to: drafts and what is typed stay. */
export function Popup({ tab, captureKey, giveWay, onPanel }: Props) {
  const [desk, setDesk] = useState<{ state: DeskState; acts: Controller['acts'] } | null>(null);
  const [book] = useState(createBook);
  const running = useRef<Controller | null>(null);
  useEffect(() => {
    const controller = startController({
      tab,
      captureKey,
      follow: followDesk,
      book,
      show: (state, acts) => setDesk({ state, acts }),
      giveWay,
    });
    running.current = controller;
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
  const began = useRef(tab);
  useEffect(() => {
    if (tab !== began.current) running.current?.moveTo(tab);
  }, [tab]);
  return (
    desk && (
      <Desk
        state={desk.state}
        acts={desk.acts}
        concepts={book}
        onPanel={onPanel}
        asked={<AskedHere tab={tab} state={desk.state} />}
      >
        <AboutPage tab={tab} state={desk.state} />
        {!desk.state.practice && <LastActsFolded />}
        <AboutRecord of={`${desk.state.waiting} ${desk.state.logged}`} />
      </Desk>
    )
  );
}
