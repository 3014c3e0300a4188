import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type Extension, launchExtension, type Popup } from '../../scripts/extension';
import { introduce } from '../../scripts/resident';
import { expect, storedDrafts, tab, test } from './fixtures';
import { ask } from './killing';

/** The most that may be lost of what was typed, in milliseconds (safety.md D). */
const MOST_LOST = 1_000;

/** Types into a box without ever pausing, a letter every tenth of a second: what stood there at which time. */
function typing(selector: string, letters: number): string {
  return `(async () => {
    const box = document.querySelector(${JSON.stringify(selector)});
    const stood = [];
    for (let typed = 1; typed <= ${letters}; typed++) {
      box.value = 'typed ' + 'x'.repeat(typed);
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
      stood.push([Date.now(), box.value]);
      await new Promise((done) => setTimeout(done, 100));
    }
    return stood;
  })()`;
}
type Stood = [at: number, value: string][];
/** What stood in a box a second before a moment. */
const before = (stood: Stood, moment: number) =>
  stood.filter(([at]) => at <= moment - MOST_LOST).at(-1)?.[1] ?? 'nothing was typed so long before';

const COMMENTS = '.field-comments textarea';
const CASE = '#typed-description';

async function comments(extension: Extension): Promise<string> {
  const [draft] = (await storedDrafts(extension)) as never as { fields: { comments: { value: string | null } } }[];
  return draft?.fields.comments.value ?? '';
}

async function killBrowser({ context }: Extension): Promise<void> {
  const cdp = await context.browser()!.newBrowserCDPSession();
  const { processInfo } = (await cdp.send('SystemInfo.getProcessInfo')) as {
    processInfo: { type: string; id: number }[];
  };
  const gone = new Promise((done) => context.once('close', done));
  process.kill(processInfo.find(({ type }) => type === 'browser')!.id, 'SIGKILL');
  await gone;
}

test('at most a second of typing is lost, whatever goes: the popup, the side panel, the worker, the browser', async ({
  practice,
}) => {
  test.setTimeout(180_000);
  const profile = mkdtempSync(join(tmpdir(), 'first-operator-autosave-'));
  let extension = await launchExtension({ headless: true, profile });
  try {
    await introduce(extension);
    const ours = await extension.openPage('options.html');
    expect((await ask(ours, 'stageTyped', { description: 'US guided liver biopsy', date: '2026-03-05' }))?.ok).toBe(
      true,
    );
    const worklist = await tab(extension, practice.worklistUrl);

    await test.step('the popup closes in the middle of a word', async () => {
      const popup = await openDraft(extension, worklist);
      const stood = await popup.evaluate<Stood>(typing(COMMENTS, 16));
      await popup.close();
      const wanted = before(stood, Date.now());
      await expect.poll(() => comments(extension)).toContain(wanted);
      const again = await openDraft(extension, worklist);
      expect(await again.evaluate<string>(`document.querySelector('${COMMENTS}').value`)).toContain(wanted);
      await again.evaluate(`document.querySelector('.type-case').open = true`);
      const typed = await again.evaluate<Stood>(typing(CASE, 16));
      await again.close();
      const third = await openDraft(extension, worklist);
      await third.until(`document.querySelector('${CASE}').value.startsWith('${before(typed, Date.now())}')`);
      await third.close();
    });

    await test.step('the side panel closes, and the worker is stopped while it types', async () => {
      const panel = await extension.openPage('sidepanel.html');
      await panel.locator(COMMENTS).waitFor();
      const under = panel.evaluate<Stood>(typing(COMMENTS, 20));
      await new Promise((done) => setTimeout(done, 700));
      await extension.killWorker();
      const stood = await under;
      await panel.close({ runBeforeUnload: false });
      await expect.poll(() => comments(extension)).toContain(before(stood, Date.now()));
    });

    await test.step('the browser is killed', async () => {
      const page = await extension.openPage('popup.html');
      await page.locator(COMMENTS).waitFor();
      const stood = await page.evaluate<Stood>(typing(COMMENTS, 24));
      const typed = await page.evaluate<Stood>(typing(CASE, 16));
      const killedAt = Date.now();
      await killBrowser(extension);
      extension = await launchExtension({ headless: true, profile });
      expect(await comments(extension)).toBe(stood.at(-1)![1]);
      const after = await extension.openPage('popup.html');
      await expect(after.locator(CASE)).toHaveValue(new RegExp(`^${before(typed, killedAt)}`));
    });
  } finally {
    await extension.close();
    rmSync(profile, { recursive: true, force: true });
  }
});

/** The popup over a page, with its only draft, which is open. */
async function openDraft(extension: Extension, page: Page): Promise<Popup> {
  const popup = await extension.openPopup(page);
  await popup.until(`document.querySelector('${COMMENTS}')`);
  return popup;
}
