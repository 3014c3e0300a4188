import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { launchChromium } from './browser';

const root = resolve(import.meta.dirname, '..');
const out = join(root, 'out');
const picture = (name: string) => `data:image/png;base64,${readFileSync(join(out, name)).toString('base64')}`;

/** The README's pictures: a page with the popup over its upper right corner, from the last `npm start -- --headless`. */
export async function main(): Promise<void> {
  const browser = await launchChromium();
  const page = await browser.newPage({ viewport: { width: 1200, height: 620 } });
  mkdirSync(join(root, 'docs'), { recursive: true });
  for (const [name, behind, before] of [
    ['worklist', '1-worklist.png', '1-popup-reading.png'],
    ['case-log', '3-case-log.png', '3-popup-report.png'],
  ] as const) {
    await page.setContent(`
      <body style="margin:0;background:#fff">
        <img src="${picture(behind)}" style="display:block;width:1200px">
        <img src="${picture(before)}" style="position:fixed;top:18px;right:22px;border-radius:10px;box-shadow:0 8px 40px #0006">
      </body>`);
    await page.waitForLoadState('networkidle');
    await page.screenshot({ path: join(root, 'docs', `${name}.png`) });
  }
  await browser.close();
}
