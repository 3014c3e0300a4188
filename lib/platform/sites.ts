import { browser } from 'wxt/browser';

/**
 * A site the resident switched on is a host, by whatever scheme and port it is served: ports have no place in the permissions of every browser.
 * The browser's own list of what it granted is the only one there is, so that revoking there and here are the same.
 */

/** The permission that switches on the site of an address, `*://host/*`; null for pages that are on no site. */
export function patternOf(url: string): string | null {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  return parsed && /^https?:$/.test(parsed.protocol) ? `*://${parsed.hostname}/*` : null;
}

/** The host a pattern stands for; `*` for every site, which the browser's own settings can grant. */
export function hostOf(pattern: string): string {
  return /^[^:]+:\/\/([^/]+)\//.exec(pattern)?.[1] ?? '*';
}

/** Whether the site of an address is switched on. */
export async function isSite(url: string): Promise<boolean> {
  const pattern = patternOf(url);
  return pattern !== null && browser.permissions.contains({ origins: [pattern] });
}

/** The patterns of all sites that are switched on; what the manifest itself asks for is none of them. */
export async function listSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const { content_scripts = [] } = browser.runtime.getManifest();
  const own = new Set(content_scripts.flatMap(({ matches = [] }) => matches));
  return origins.filter((origin) => !own.has(origin)).sort();
}

/**
 * Asks for a site, at once: the browser wants the click on the stack. Where a popup asks, the question closes it; what follows stands in the
 * background, on `onSitesChanged`.
 */
export function requestSite(pattern: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern] });
}

/** Gives a site back. */
export function leaveSite(pattern: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [pattern] });
}

/** Calls back when sites were switched on or off, by us or in the browser's own settings. Returns the way to stop. */
export function onSitesChanged(changed: (what: 'added' | 'removed') => unknown): () => void {
  const added = () => void changed('added');
  const removed = () => void changed('removed');
  browser.permissions.onAdded.addListener(added);
  browser.permissions.onRemoved.addListener(removed);
  return () => {
    browser.permissions.onAdded.removeListener(added);
    browser.permissions.onRemoved.removeListener(removed);
  };
}
