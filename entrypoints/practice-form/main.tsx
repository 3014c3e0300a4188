import { render } from 'preact';
import { PracticeForm } from '../../components/practice/PracticeForm';
import '../../components/styles/index.css';
import { practicePage } from '../../lib/platform/practice';
import { readSettings } from '../../lib/platform/settings';
import { announcePage } from '../../lib/platform/text';
import { serveForm } from '../caselog.content/serve';
import { runForm } from './form';
import { practiceCodes, practiceLists } from './lists';

/** The number of cases that the practice form begins with. */
const COUNT = 12;

/** Shows the practice form and answers for it with the very filler that runs in the Case Log. */
async function start(): Promise<void> {
  announcePage('practice_title');
  const codes = practiceCodes();
  const lists = practiceLists(codes, (await readSettings()).site);
  render(<PracticeForm lists={lists} count={COUNT} />, document.getElementById('app')!);
  runForm(codes, lists.roles);
  serveForm(document, location, (url) => practicePage(url) === 'form');
}

void start();
