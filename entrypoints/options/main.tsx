import { render } from 'preact';
import { browser } from 'wxt/browser';
import { type Command, Options } from '../../components/options/Options';
import '../../components/styles/index.css';
import { type Drafts, openDrafts } from '../../lib/drafts';
import type { Settings } from '../../lib/model';
import { readSettings } from '../../lib/platform/settings';
import { announcePage } from '../../lib/platform/text';
import { useKeptSettings } from './kept-settings';
import { useOverlaps } from './overlaps';
import { Sections } from './Sections';

interface Props {
  stored: Settings;
  commands: Command[];
  drafts: Drafts;
}

/** The options, kept in storage with every keystroke. */
function Page({ stored, commands, drafts }: Props) {
  const { settings, saved, change } = useKeptSettings(stored);
  const overlaps = useOverlaps(settings, drafts);
  return (
    <Options
      settings={settings}
      commands={commands}
      keysIn={import.meta.env.FIREFOX ? 'firefox' : 'chromium'}
      saved={saved}
      overlaps={overlaps}
      onChange={change}
      onOpenKeys={
        import.meta.env.FIREFOX ? undefined : () => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' })
      }
    >
      <Sections drafts={drafts} />
    </Options>
  );
}

async function start(): Promise<void> {
  const commands = (await browser.commands.getAll()).map(({ name, description, shortcut }) => ({
    name: name ?? '',
    description: description ?? '',
    shortcut: shortcut ?? '',
  }));
  announcePage('options_title');
  const stored = await readSettings();
  render(<Page stored={stored} commands={commands} drafts={openDrafts()} />, document.getElementById('app')!);
}

void start();
