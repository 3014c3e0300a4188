import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../components/styles/index.css';
import { openDrafts } from '../../lib/drafts';
import { Popup } from './Popup';

/** Shows the popup over the tab in front, with the procedures' names and the key that captures. */
async function start(): Promise<void> {
  const [[tab], commands, { concept, concepts, wordingOf }, { RULES }] = await Promise.all([
    browser.tabs.query({ active: true, currentWindow: true }),
    browser.commands.getAll(),
    import('../../lib/procedures'),
    import('../../lib/encounters'),
  ]);
  const book = {
    meaningOf: (rule: string) => (rule in RULES ? RULES[rule as keyof typeof RULES].meaning : undefined),
    nameOf: (id: string) => concept(id)?.name ?? id,
    wordingOf,
    all: concepts().map(({ id, name, category }) => ({ id, name, category })),
  };
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
