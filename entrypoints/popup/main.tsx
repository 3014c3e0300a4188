import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../components/styles/index.css';
import { openPanel } from '../../lib/platform/panel';
import { announcePage } from '../../lib/platform/text';
import { Popup } from './Popup';

/** Shows the popup over the tab in front, with the key that captures. */
async function start(): Promise<void> {
  const [[tab], commands] = await Promise.all([
    browser.tabs.query({ active: true, currentWindow: true }),
    browser.commands.getAll(),
  ]);
  const captureKey = commands.find(({ name }) => name === 'capture-case')?.shortcut || null;
  announcePage();
  render(
    <Popup
      tab={{ id: tab?.id ?? -1, url: tab?.url ?? '' }}
      captureKey={captureKey}
      giveWay={() => close()}
      onPanel={() => void openPanel(tab?.windowId ?? -1).then(() => close())}
    />,
    document.getElementById('app')!,
  );
}

void start();
