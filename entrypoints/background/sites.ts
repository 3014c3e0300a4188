import { browser } from 'wxt/browser';
import { takeAsked } from '../../lib/platform/asked';
import { ask } from '../../lib/platform/messages';
import { hostOf, listSites, onSitesChanged } from '../../lib/platform/sites';

const SCRIPT = '/content-scripts/site.js';
const REGISTRATION = 'site';

/**
 * Keeps "Capture case" on the sites that are switched on, and on no other: what the browser granted is followed wherever it was granted or
 * revoked. An update of the extension forgets its registrations, so they are made again.
 * @param finish does what the resident asked for in the popup, which the browser's question closed
 */
export function keepSites(finish: (tabId: number) => Promise<void>): void {
  browser.runtime.onInstalled.addListener(() => void register());
  browser.runtime.onStartup.addListener(() => void register());
  onSitesChanged(async (what) => {
    await register();
    if (what === 'removed') return tellOpenTabs();
    await intoOpenTabs();
    const tabId = await takeAsked();
    if (tabId !== null) await finish(tabId);
  });
}

/** One at a time: starting and granting may come together. */
const register = (): Promise<void> => navigator.locks.request('sites', registerNow);

async function registerNow(): Promise<void> {
  const matches = await listSites();
  const [known] = await browser.scripting.getRegisteredContentScripts({ ids: [REGISTRATION] });
  if (known) await browser.scripting.unregisterContentScripts({ ids: [REGISTRATION] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: REGISTRATION, js: [SCRIPT.slice(1)], matches, allFrames: true, runAt: 'document_idle' },
  ]);
}

/** Pages that are open already get their buttons without being loaded anew. */
async function intoOpenTabs(): Promise<void> {
  const sites = (await listSites()).map(hostOf);
  for (const { id } of await browser.tabs.query({})) {
    if (id === undefined) continue;
    const frames = await framesOn(id, sites);
    if (frames.length === 0) continue;
    await browser.scripting
      .executeScript({ target: { tabId: id, frameIds: frames }, files: [SCRIPT as never] })
      .catch(() => undefined);
  }
}

/** The frames of a tab that stand on one of the sites. Where the page around them is closed to us, they get theirs when it is loaded anew. */
async function framesOn(tabId: number, sites: readonly string[]): Promise<number[]> {
  const looked = await browser.scripting
    .executeScript({ target: { tabId, allFrames: true }, func: () => location.hostname })
    .catch(() => []);
  return looked.flatMap(({ frameId, result }) => {
    const isOn = sites.some((site) => site === '*' || site === result || hasSubdomain(site, result ?? ''));
    return isOn ? [frameId] : [];
  });
}

/** `*.hospital.example`, as the browser's own settings may grant it. */
const hasSubdomain = (site: string, host: string) => site.startsWith('*.') && `.${host}`.endsWith(site.slice(1));

/** Each frame then asks whether it may stay. */
async function tellOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => id !== undefined && ask('sitesChanged', {}, { tabId: id })));
}
