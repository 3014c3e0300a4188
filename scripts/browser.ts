import { type Browser, chromium } from '@playwright/test';

/** Starts the Chromium that `scripts/ensure.mjs` found or installed, headless. The caller closes it. */
export async function launchChromium(): Promise<Browser> {
  const { findChromium } = await import('./ensure.mjs');
  return chromium.launch({ executablePath: await findChromium() });
}
