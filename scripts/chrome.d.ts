import type { browser } from 'wxt/browser';

declare global {
  /** The browser's own name for its interface, inside functions that tests evaluate in the extension's pages. Shipped code imports `browser`. */
  const chrome: typeof browser;
}
