import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { launchChromium } from './browser';

const SIZES = [16, 32, 48, 128];

/** Draws `public/icon/mark.svg` as the PNG files that browsers ask for. usage: node scripts/run.mjs scripts/icons.ts */
export async function main(): Promise<void> {
  const folder = resolve(import.meta.dirname, '../public/icon');
  const svg = readFileSync(resolve(folder, 'mark.svg'), 'utf8');
  const chromium = await launchChromium();
  try {
    const page = await chromium.newPage();
    for (const size of SIZES) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
      await page.screenshot({ path: resolve(folder, `${size}.png`), omitBackground: true });
    }
  } finally {
    await chromium.close();
  }
}
