import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../components/styles/index.css';
import { announcePage } from '../../lib/platform/text';
import { Popup } from '../popup/Popup';
import { tabInFront, watchFront } from './front';

/** Shows the desk beside the page; it goes along as tabs change. */
async function start(): Promise<void> {
  const { id: windowId = -1 } = await browser.windows.getCurrent();
  const [tab, commands] = await Promise.all([tabInFront(windowId), browser.commands.getAll()]);
  const captureKey = commands.find(({ name }) => name === 'capture-case')?.shortcut || null;
  const root = document.getElementById('app')!;
  const show = (front: typeof tab) =>
    render(<Popup tab={front} captureKey={captureKey} giveWay={() => undefined} />, root);
  announcePage();
  show(tab);
  watchFront(windowId, () => void tabInFront(windowId).then(show));
}

void start();
