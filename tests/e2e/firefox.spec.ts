import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { type Firefox, launchFirefox } from '../../scripts/marionette';
import { PRACTICE_RESIDENT } from '../../scripts/resident';
import { startPractice } from '../practice/server';

const BUILD = resolve(import.meta.dirname, '../../.output/firefox-mv3');
const ID = 'first-operator@example.org';
const UUID = '11111111-2222-4333-8444-555555555555';

const WINDOW = `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const extension = ExtensionParent.GlobalManager.getExtension('${ID}');
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  const popup = () => window.document.querySelector('panel browser.webextension-popup-browser, #customizationui-widget-panel browser');`;

/**
 * What a click on the toolbar icon does: opens the popup over the tab in front and opens that tab to us. A browser that is still busy with
 * its start may drop the first click, so it is made again as long as no popup is there.
 */
const openPopup = (firefox: Firefox) =>
  expect
    .poll(
      async () => {
        if (await inPopup<boolean>(firefox, 'document.querySelector("#app > *") !== null')) return true;
        await firefox.inBrowser(`${WINDOW} if (popup()) return;
          await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);`);
        return false;
      },
      { timeout: 45_000, intervals: [1_000], message: 'the popup opens' },
    )
    .toBe(true);

/** Waits for the page that a fresh browser is welcomed with, and closes it: it stands in front of the test's own tab. */
const leaveWelcome = (firefox: Firefox) =>
  expect
    .poll(
      () =>
        firefox.inBrowser<boolean>(`${WINDOW}
          const tab = [...window.gBrowser.tabs].find((one) => one.linkedBrowser.currentURI.spec.endsWith('/welcome.html'));
          if (tab) window.gBrowser.removeTab(tab);
          return Boolean(tab);`),
      { timeout: 45_000, message: 'the welcome page opens' },
    )
    .toBe(true);

const closePopup = (firefox: Firefox) =>
  firefox.inBrowser(
    `${WINDOW} popup()?.closest('panel')?.hidePopup(); await new Promise((done) => window.setTimeout(done, 300));`,
  );

/** Evaluates an expression in the open popup; null while there is none. */
async function inPopup<T>(firefox: Firefox, expression: string): Promise<T | null> {
  const script = `data:,${encodeURIComponent(
    `sendAsyncMessage('first-operator', (() => { const document = content.document; try { return JSON.stringify(${expression} ?? null); } catch { return 'null'; } })())`,
  )}`;
  const answer = await firefox.inBrowser<string>(`${WINDOW}
    const messages = popup()?.messageManager;
    if (!messages) return 'null';
    return await new Promise((done) => {
      const heard = ({ data }) => { messages.removeMessageListener('first-operator', heard); done(data); };
      messages.addMessageListener('first-operator', heard);
      messages.loadFrameScript(${JSON.stringify(script)}, false);
    });`);
  return JSON.parse(answer);
}

const shown = (firefox: Firefox, words: string) =>
  expect
    .poll(() => inPopup<string>(firefox, 'document.body.innerText'), { timeout: 30_000, message: words })
    .toContain(words);

const press = (firefox: Firefox, words: string) =>
  expect
    .poll(
      () =>
        inPopup<boolean>(
          firefox,
          `(() => { const button = [...document.querySelectorAll('button')].find((one) => one.textContent.includes(${JSON.stringify(words)})); button?.click(); return Boolean(button); })()`,
        ),
      { timeout: 30_000, message: words },
    )
    .toBe(true);

test('in Firefox a case travels from the worklist to a logged case', async () => {
  test.setTimeout(240_000);
  const practice = await startPractice();
  const firefox = await launchFirefox({ 'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }) });
  if (!firefox) {
    console.warn('SKIPPED: no Firefox here (node scripts/ensure.mjs firefox)');
    await practice.close();
    return test.skip(true, 'no Firefox here');
  }
  const go = (url: string) => firefox.send('WebDriver:Navigate', { url });
  const inPage = (script: string) => firefox.send('WebDriver:ExecuteScript', { script, args: [], sandbox: null });
  const click = async (selector: string) => {
    const found = await firefox.send<object>('WebDriver:FindElement', { using: 'css selector', value: selector });
    await firefox.send('WebDriver:ElementClick', { id: Object.values(found)[0] });
  };
  try {
    await firefox.send('Addon:Install', { path: BUILD, temporary: true });
    await leaveWelcome(firefox);
    await go(`moz-extension://${UUID}/options.html`);
    await inPage(`return browser.storage.local.set({ settings: ${JSON.stringify(PRACTICE_RESIDENT)} })`);

    await go(practice.worklistUrl);
    await openPopup(firefox);
    await press(firefox, 'Capture case');
    await shown(firefox, '94 rows');
    await inPopup(
      firefox,
      `[...document.querySelectorAll('.rows .row')].filter((row) => row.textContent.includes('CHEMOEMBOLIZATION')).forEach((row) => row.querySelector('input').click())`,
    );
    await press(firefox, 'Stage 2 rows');
    await shown(firefox, 'Staged 1 draft.');
    await closePopup(firefox);

    await go(practice.caseLogUrl);
    await openPopup(firefox);
    await press(firefox, 'Fill this case');
    await shown(firefox, 'Filled 8 fields');
    await closePopup(firefox);
    expect(practice.state().submissions).toEqual([]);
    await click('#submitButton');
    await expect
      .poll(async () => {
        await click('#confirmSubmitButton').catch(() => undefined);
        return practice.state().submissions.length;
      })
      .toBe(1);
    expect(practice.state().submissions[0]?.click).toBe('trusted');

    await openPopup(firefox);
    await shown(firefox, '1 logged');
  } finally {
    await firefox.close();
    await practice.close();
  }
});
