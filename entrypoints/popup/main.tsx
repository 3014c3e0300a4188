import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../components/styles/index.css';
import { openDrafts } from '../../lib/drafts';
import { concept, concepts } from '../../lib/procedures';
import { Popup } from './Popup';

const book = {
  nameOf: (id: string) => concept(id)?.name ?? id,
  all: concepts().map(({ id, name, category }) => ({ id, name, category })),
};

/** The tab behind the popup and the key that captures, both of which the browser alone knows. */
async function start(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const commands = await browser.commands.getAll();
  const captureKey = commands.find(({ name }) => name === 'capture-case')?.shortcut || null;
  document.documentElement.lang = browser.i18n.getUILanguage();
  render(
    <Popup
      tab={{ id: tab?.id ?? -1, url: tab?.url ?? '' }}
      captureKey={captureKey}
      drafts={openDrafts()}
      book={book}
    />,
    document.getElementById('app')!,
  );
}

void start();
