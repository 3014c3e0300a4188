import { render } from 'preact';
import { browser } from 'wxt/browser';
import { PracticeWorklist } from '../../components/practice/PracticeWorklist';
import '../../components/styles/index.css';
import { readSettings } from '../../lib/platform/settings';
import { announcePage } from '../../lib/platform/text';
import { serveWorklist } from '../worklist.content/serve';
import { practiceRows } from './rows';

/** Shows the practice worklist and answers for it with the very reader that is put into a hospital's page. */
async function start(): Promise<void> {
  announcePage('practice_title');
  const { names } = await readSettings();
  render(<PracticeWorklist rows={practiceRows(names[0] ?? '', new Date())} />, document.getElementById('app')!);
  serveWorklist(document, () => browser.runtime?.id !== undefined);
}

void start();
