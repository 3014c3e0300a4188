import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { maySend } from '../../../lib/platform/messages';
import { practiceAddress, practicePage } from '../../../lib/platform/practice';

type From = Parameters<typeof maySend>[0];
type Sender = Parameters<typeof maySend>[1];

const US = fakeBrowser.runtime.id;
const OURS = fakeBrowser.runtime.getURL('/popup.html' as never);
const CASE_LOG = 'https://apps.acgme.org/ads/CaseLogs/CaseEntry/Insert';
const tab = { id: 1 } as Sender['tab'];
const SITE = 'https://pacs.example:8443/list';
const ON_SITE: Sender = { id: US, url: SITE, tab, frameId: 3 };
/** A host whose name only begins alike, and no host. */
const OTHERS = ['https://pacs.example.evil.test/list', 'file:///pacs.example/list'];

const PRACTICE_LIST = practiceAddress('worklist');
const PRACTICE_FORM = practiceAddress('form');
/** Our own pages whose addresses are nearly those. */
const ALMOST_PRACTICE = [`${PRACTICE_FORM}?x`, `${PRACTICE_FORM}#x`, `${PRACTICE_LIST}?x`, `${PRACTICE_LIST}.html`];

/** Who may be at the other end of a message (safety.md C3), and as what each may speak. */
export const SENDERS: [string, Sender, From[]][] = [
  ['our popup', { id: US, url: OURS }, ['page', 'background']],
  ['our page in a tab', { id: US, url: OURS, tab, frameId: 0 }, ['page']],
  ['our practice worklist', { id: US, url: PRACTICE_LIST, tab, frameId: 0 }, ['page', 'frame']],
  ['our practice worklist, in no tab', { id: US, url: PRACTICE_LIST, frameId: 0 }, ['page', 'background']],
  ['our practice worklist inside a frame', { id: US, url: PRACTICE_LIST, tab, frameId: 3 }, []],
  ['our practice form', { id: US, url: PRACTICE_FORM, tab, frameId: 0 }, ['page', 'caselog']],
  ['our practice form inside a frame', { id: US, url: PRACTICE_FORM, tab, frameId: 3 }, []],
  ...ALMOST_PRACTICE.map((url): [string, Sender, From[]] => [
    `our page at ${new URL(url).pathname}${new URL(url).search}${new URL(url).hash}`,
    { id: US, url, tab, frameId: 0 },
    ['page'],
  ]),
  [
    'a web page named like our practice form',
    { id: US, url: 'https://evil.test/practice-form.html', tab, frameId: 0 },
    ['frame'],
  ],
  ['the practice form of another extension', { id: 'other', url: PRACTICE_FORM, tab, frameId: 0 }, []],
  ['our page inside a frame', { id: US, url: OURS, tab, frameId: 3 }, []],
  [
    'our background, with an address',
    { id: US, url: fakeBrowser.runtime.getURL('/background.js' as never) },
    ['page', 'background'],
  ],
  ['our background, without one', { id: US }, ['background']],
  ['our script on the Case Log', { id: US, url: CASE_LOG, tab, frameId: 0 }, ['caselog', 'frame']],
  ['our script in a frame of the Case Log', { id: US, url: CASE_LOG, tab, frameId: 2 }, ['frame']],
  ['our script on a site switched on', { id: US, url: SITE, tab, frameId: 0 }, ['worklist', 'frame']],
  ['our script in a frame of a site switched on', { id: US, url: SITE, tab, frameId: 9 }, ['worklist', 'frame']],
  [
    'our script there, where the browser names the origin too',
    { ...ON_SITE, origin: new URL(SITE).origin },
    ['worklist', 'frame'],
  ],
  ['our script in a sandboxed frame of that site', { ...ON_SITE, origin: 'null' }, ['frame']],
  ['our script in a frame that another origin wrote', { ...ON_SITE, origin: 'https://other.example' }, ['frame']],
  ['our script on that site, in no tab', { id: US, url: SITE, frameId: 0 }, []],
  ['our script on that site, in no frame', { id: US, url: SITE, tab }, []],
  ['our script in a frame without an address', { id: US, tab, frameId: 4 }, ['frame']],
  ['our script in a frame of about:blank', { id: US, url: 'about:blank', tab, frameId: 4 }, ['frame']],
  ...OTHERS.map((url): [string, Sender, From[]] => [
    `our script on ${url}`,
    { id: US, url, tab, frameId: 0 },
    ['frame'],
  ]),
  ['another extension on that site', { id: 'other', url: SITE, tab, frameId: 0 }, []],
  ['the page of that site', { url: SITE, tab, frameId: 0 }, []],
  ['another extension', { id: 'other', url: 'chrome-extension://other/popup.html' }, []],
  ['another extension on the Case Log', { id: 'other', url: CASE_LOG, tab, frameId: 0 }, []],
  ['a web page', { url: CASE_LOG, tab, frameId: 0 }, []],
  ['nobody', {}, []],
];

/** The popup, which may say most. */
export const OUR_PAGE: Sender = { id: US, url: OURS };

export const isCaseLog = (url: string): boolean => url === CASE_LOG || practicePage(url) === 'form';
export const isSite = async (url: string): Promise<boolean> => new URL(url).hostname === 'pacs.example';
