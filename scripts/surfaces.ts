import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { serveSurfaces } from '../tests/ui/serve';
import { STATES } from '../tests/ui/states';
import { launchChromium } from './browser';

const out = join(resolve(import.meta.dirname, '..'), 'out', 'surfaces');
const LOOKS = [
  { look: 'light', width: 400, colorScheme: 'light' },
  { look: 'dark', width: 400, colorScheme: 'dark' },
  { look: 'narrow', width: 320, colorScheme: 'light' },
] as const;

/** Pictures of every surface in every state, light, dark and narrow: `npm run pictures [-- PART_OF_A_STATE'S_NAME…]`. */
export async function main(args: string[]): Promise<void> {
  const wanted = STATES.filter((state) => args.length === 0 || args.some((part) => state.includes(part)));
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const [served, browser] = await Promise.all([serveSurfaces(), launchChromium()]);
  for (const { look, width, colorScheme } of LOOKS) {
    const page = await browser.newPage({ viewport: { width, height: 600 }, colorScheme, reducedMotion: 'reduce' });
    for (const state of wanted) {
      await page.goto(`${served.url}?state=${state}`);
      await page.locator('main').waitFor();
      await page.screenshot({ path: join(out, `${state}-${look}.png`), fullPage: true });
    }
    await page.close();
  }
  await browser.close();
  await served.close();
  console.log(`${wanted.length * LOOKS.length} pictures in ${out}`);
}
