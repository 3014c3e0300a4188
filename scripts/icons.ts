import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { launchChromium } from './browser';

const SIZES = [16, 32, 48, 128];
/** The toolbar alone shows what a tab is to us. */
const TOOLBAR_SIZES = [16, 32];

/** Draws `public/icon/mark.svg`, and the drawings in `state/` beside it, as the PNG files that browsers ask for. usage: node scripts/run.mjs scripts/icons.ts */
export async function main(): Promise<void> {
  const folder = resolve(import.meta.dirname, '../public/icon');
  const states = resolve(folder, 'state');
  const chromium = await launchChromium();
  try {
    const page = await chromium.newPage();
    await draw(page, resolve(folder, 'mark.svg'), SIZES, (size) => resolve(folder, `${size}.png`));
    for (const file of readdirSync(states).filter((name) => name.endsWith('.svg'))) {
      const name = file.replace(/\.svg$/, '');
      await draw(page, resolve(states, file), TOOLBAR_SIZES, (size) => resolve(states, `${name}-${size}.png`));
    }
  } finally {
    await chromium.close();
  }
}

async function draw(page: Page, file: string, sizes: number[], to: (size: number) => string): Promise<void> {
  const svg = readFileSync(file, 'utf8');
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
    await page.screenshot({ path: to(size), omitBackground: true });
  }
}
