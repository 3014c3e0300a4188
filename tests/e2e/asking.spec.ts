import { launchExtension, type Popup } from '../../scripts/extension';
import { introduce } from '../../scripts/resident';
import { type Display, startDisplay } from './display';
import { expect, tab, test } from './fixtures';
import { ours } from './granted';

const OFFER = 'Add one-click buttons to 127.0.0.1';
const SITE = '*://127.0.0.1/*';

test('the browser’s own question about a site: refused, allowed, and taken back in the browser’s settings', async ({
  practice,
}) => {
  test.setTimeout(150_000);
  const display = await startDisplay();
  if ('missing' in display) {
    console.warn(`SKIPPED: ${display.missing}`);
    return test.skip(true, display.missing);
  }
  const extension = await launchExtension({ headless: false, args: ['--window-size=1200,850'] });
  try {
    await introduce(extension);
    const page = await tab(extension, practice.worklistUrl);
    const sites = async () => {
      const options = await extension.openPage('options.html');
      const held = await options.evaluate(async () => {
        const { origins = [] } = await chrome.permissions.getAll();
        return { origins, scripts: await chrome.scripting.getRegisteredContentScripts() };
      });
      await options.close();
      await page.bringToFront();
      return { on: held.origins.includes(SITE), scripts: held.scripts.length };
    };

    const popup = await extension.openPopup(page);
    await popup.click('button', 'Capture case');
    await answer(display, popup, 'Escape');
    expect(await sites()).toEqual({ on: false, scripts: 0 });
    expect((await ours(page)).hosts).toBe(0);

    const again = await extension.openPopup(page);
    await again.until(`document.body.innerText.includes('127.0.0.1 was not switched on')`);
    // What the resident had read is there as it was.
    expect(await again.evaluate(`document.querySelectorAll('.rows .row').length`)).toBeGreaterThan(10);
    await answer(display, again, 'Tab', 'Return');
    await expect.poll(async () => (await ours(page)).buttons.length, { timeout: 60_000 }).toBeGreaterThan(5);
    expect(await sites()).toEqual({ on: true, scripts: 1 });

    // What the switch beside the site on the browser's own page of the extension does.
    const browserPage = await tab(extension, 'chrome://extensions/');
    await browserPage.evaluate(
      ([id, host]) => {
        const { developerPrivate } = chrome as unknown as {
          developerPrivate: { removeHostPermission(id: string, host: string): Promise<void> };
        };
        return developerPrivate.removeHostPermission(id, host);
      },
      [extension.id, SITE] as const,
    );
    await browserPage.close();
    await page.bringToFront();
    await expect.poll(async () => (await ours(page)).hosts, { timeout: 60_000 }).toBe(0);
    expect(await sites()).toEqual({ on: false, scripts: 0 });
    const last = await extension.openPopup(page);
    await last.until(`document.body.innerText.includes(${JSON.stringify(OFFER)})`);
    expect(await last.evaluate(`document.body.innerText.includes('was not switched on')`)).toBe(false);
  } finally {
    await extension.close();
    display.close();
  }
});

/** Asks for the site, which closes the popup, and answers the browser's question by keys: its first button says no. */
async function answer(display: Display, popup: Popup, ...keys: string[]): Promise<void> {
  await popup.until(`document.body.innerText.includes(${JSON.stringify(OFFER)})`);
  await popup.click('button', OFFER);
  await popup.closed;
  // The browser's question takes no key at first, so that nothing is allowed by accident; nothing tells when it begins to.
  await new Promise((done) => setTimeout(done, 3_000));
  display.press(...keys);
}
