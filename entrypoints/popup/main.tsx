import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../components/styles/index.css';
import { openDrafts } from '../../lib/drafts';
import { openPanel } from '../../lib/platform/panel';
import { announcePage } from '../../lib/platform/text';
import { openBook } from './book';
import { Popup } from './Popup';

/** Shows the popup over the tab in front, with the procedures' names and the key that captures. */
async function start(): Promise<void> {
  const [[tab], commands, book] = await Promise.all([
    browser.tabs.query({ active: true, currentWindow: true }),
    browser.commands.getAll(),
    openBook(),
  ]);
  const captureKey = commands.find(({ name }) => name === 'capture-case')?.shortcut || null;
  announcePage();
  render(
    <Popup
      tab={{ id: tab?.id ?? -1, url: tab?.url ?? '' }}
      captureKey={captureKey}
      drafts={openDrafts()}
      book={book}
      giveWay={() => close()}
      onPanel={() => void openPanel(tab?.windowId ?? -1).then(() => close())}
    />,
    document.getElementById('app')!,
  );
}

void start();
