import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { serveSurfaces } from '../tests/ui/serve';
import { STATES } from '../tests/ui/states';
import { launchChromium } from './browser';

const out = join(resolve(import.meta.dirname, '..'), 'out', 'surfaces');
const LOOKS = [
  { look: 'light', width: 400, colorScheme: 'light', states: /./ },
  { look: 'dark', width: 400, colorScheme: 'dark', states: /./ },
  { look: 'narrow', width: 320, colorScheme: 'light', states: /./ },
  // The side panel's own width, and that of Firefox's sidebar.
  { look: 'panel', width: 360, colorScheme: 'light', states: /./ },
  { look: 'sidebar', width: 252, colorScheme: 'light', states: /./ },
  // What is a tab of its own is seen on a whole screen as well.
  { look: 'wide', width: 1280, colorScheme: 'light', states: /^(welcome|practice-)/ },
  { look: 'wide-dark', width: 1280, colorScheme: 'dark', states: /^(welcome|practice-)/ },
] as const;

/** Pictures of every surface in every state, light, dark and narrow: `npm run pictures [-- PART_OF_A_STATE'S_NAME…]`. */
export async function main(args: string[]): Promise<void> {
  const wanted = STATES.filter((state) => args.length === 0 || args.some((part) => state.includes(part)));
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const [served, browser] = await Promise.all([serveSurfaces(), launchChromium()]);
  let taken = 0;
  for (const { look, width, colorScheme, states } of LOOKS) {
    const page = await browser.newPage({
      viewport: { width, height: width > 400 ? 800 : 600 },
      colorScheme,
      reducedMotion: 'reduce',
    });
    for (const state of wanted.filter((one) => states.test(one))) {
      await page.goto(`${served.url}?state=${state}`);
      await page.locator('main').waitFor();
      await page.screenshot({ path: join(out, `${state}-${look}.png`), fullPage: true });
      taken += 1;
    }
    await page.close();
  }
  await browser.close();
  await served.close();
  console.log(`${taken} pictures in ${out}`);
}
