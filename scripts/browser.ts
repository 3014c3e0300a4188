import { type Browser, chromium } from '@playwright/test';

/** Starts the Chromium that `scripts/ensure.mjs` found or installed, headless. The caller closes it. */
export async function launchChromium(): Promise<Browser> {
  const { findChromium } = (await import('./ensure.mjs')) as { findChromium(): Promise<string | undefined> };
  return chromium.launch({ executablePath: await findChromium() });
}
