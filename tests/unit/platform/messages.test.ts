import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { maySend } from '../../../lib/platform/messages';
import { PROTOCOL } from '../../../lib/platform/protocol';

type Sender = Parameters<typeof maySend>[1];

const US = fakeBrowser.runtime.id;
const OURS = fakeBrowser.runtime.getURL('/popup.html' as never);
const CASE_LOG = 'https://apps.acgme.org/ads/CaseLogs/CaseEntry/Insert';
const tab = { id: 1 } as Sender['tab'];

/** Who may be at the other end of a message (safety.md C3), and as what each may speak. */
const SENDERS: [string, Sender, ('page' | 'caselog' | 'background')[]][] = [
  ['our popup', { id: US, url: OURS }, ['page', 'background']],
  ['our page in a tab', { id: US, url: OURS, tab, frameId: 0 }, ['page']],
  ['our page inside a frame', { id: US, url: OURS, tab, frameId: 3 }, []],
  [
    'our background, with an address',
    { id: US, url: fakeBrowser.runtime.getURL('/background.js' as never) },
    ['page', 'background'],
  ],
  ['our background, without one', { id: US }, ['background']],
  ['our script on the Case Log', { id: US, url: CASE_LOG, tab, frameId: 0 }, ['caselog']],
  ['our script in a frame of the Case Log', { id: US, url: CASE_LOG, tab, frameId: 2 }, []],
  ['our script on a worklist', { id: US, url: 'https://pacs.example/list', tab, frameId: 0 }, []],
  ['another extension', { id: 'other', url: 'chrome-extension://other/popup.html' }, []],
  ['another extension on the Case Log', { id: 'other', url: CASE_LOG, tab, frameId: 0 }, []],
  ['a web page', { url: CASE_LOG, tab, frameId: 0 }, []],
  ['nobody', {}, []],
];

describe('a message', () => {
  const isCaseLog = (url: string) => url === CASE_LOG;
  const froms = ['page', 'caselog', 'background'] as const;

  it.each(SENDERS)('from %s is heard as what it may be, and as nothing else', (_, sender, allowed) => {
    expect(froms.filter((from) => maySend(from, sender, isCaseLog))).toEqual(allowed);
  });

  it('of every kind has a sender that may send it', () => {
    for (const { from } of Object.values(PROTOCOL)) expect(froms).toContain(from);
  });
});
