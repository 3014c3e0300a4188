import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../components/styles/index.css';
import { Welcome } from '../../components/welcome/Welcome';
import { type Drafts, openDrafts } from '../../lib/drafts';
import type { Settings } from '../../lib/model';
import { readSettings } from '../../lib/platform/settings';
import { announcePage } from '../../lib/platform/text';
import { useKeptSettings } from '../options/kept-settings';
import { Practised } from '../options/Practised';

/** The first page, wired to the settings and to the practice cases. */
function Page({ stored, drafts }: { stored: Settings; drafts: Drafts }) {
  const { settings, saved, change } = useKeptSettings(stored);
  return (
    <Welcome
      settings={settings}
      saved={saved}
      onChange={change}
      onOptions={() => void browser.runtime.openOptionsPage()}
    >
      <Practised drafts={drafts} />
    </Welcome>
  );
}

async function start(): Promise<void> {
  announcePage('welcome_name');
  render(<Page stored={await readSettings()} drafts={openDrafts()} />, document.getElementById('app')!);
}

void start();
