import { render } from 'preact';
import { browser } from 'wxt/browser';
import { PageCopy } from '../../components/options/PageCopy';
import '../../components/styles/index.css';
import { announcePage } from '../../lib/platform/text';

/** The copy of the page in a tab: of the frame that holds most. Null where the tab is closed to us, or has gone on to another page. */
async function copyFrom(tabId: number): Promise<string | null> {
  const copies = await browser.scripting
    .executeScript({ target: { tabId, allFrames: true }, files: ['/copier.js' as never] })
    .catch(() => []);
  const texts = copies.flatMap(({ result }) => (typeof result === 'string' ? [result as string] : []));
  return texts.sort((one, other) => other.length - one.length)[0] ?? null;
}

/** Shows the copy; it goes nowhere but into the file that the resident saves. */
async function start(): Promise<void> {
  const tabId = Number(new URLSearchParams(location.search).get('tab'));
  const copy = await copyFrom(tabId);
  const file = copy === null ? null : URL.createObjectURL(new Blob([copy], { type: 'text/html' }));
  announcePage('support_title');
  render(<PageCopy copy={copy} file={file} />, document.getElementById('app')!);
}

void start();
