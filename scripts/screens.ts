import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { serveSurfaces } from '../tests/ui/serve';
import { STATES } from '../tests/ui/states';
import { launchChromium } from './browser';

const LOOKS = {
  light: { viewport: { width: 400, height: 600 }, colorScheme: 'light' },
  dark: { viewport: { width: 400, height: 600 }, colorScheme: 'dark' },
  narrow: { viewport: { width: 320, height: 600 }, colorScheme: 'light' },
  forced: { viewport: { width: 400, height: 600 }, colorScheme: 'dark', forcedColors: 'active' },
} as const;

/**
 * Pictures of every surface in every look, in `out/screens/<state>.<look>.png`.
 * usage: node scripts/run.mjs scripts/screens.ts [STATE…] [--look=light,dark] [--tall]
 */
export async function main(args: string[]): Promise<void> {
  const out = resolve(import.meta.dirname, '../out/screens');
  await mkdir(out, { recursive: true });
  const states = args.filter((arg) => !arg.startsWith('--'));
  const wanted = args
    .find((arg) => arg.startsWith('--look='))
    ?.slice('--look='.length)
    .split(',');
  const served = await serveSurfaces();
  const chromium = await launchChromium();
  try {
    for (const [look, options] of Object.entries(LOOKS)) {
      if (wanted && !wanted.includes(look)) continue;
      const context = await chromium.newContext({ ...options, locale: 'en-US', reducedMotion: 'reduce' });
      const page = await context.newPage();
      if (args.includes('--tall')) await page.setViewportSize({ width: options.viewport.width, height: 1600 });
      for (const state of states.length > 0 ? states : STATES) {
        await page.goto(`${served.url}?state=${state}`);
        await page.locator('main').waitFor();
        await page.screenshot({ path: resolve(out, `${state}.${look}.png`) });
      }
      await context.close();
    }
  } finally {
    await chromium.close();
    await served.close();
  }
}
