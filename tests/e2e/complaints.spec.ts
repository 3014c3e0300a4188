import type { Draft } from '../../lib/model';
import type { Popup } from '../../scripts/extension';
import { captureRows, fillCase, stageRows } from '../../scripts/walk';
import { worklistPage } from './attacks';
import { expect, storedDrafts, tab, test } from './fixtures';
import { launchGranted, ours, servePages } from './granted';

/** What users of such extensions complain about, one test for each, in its order. */
test.describe.configure({ mode: 'default' });
test.setTimeout(180_000);

const typeInto = (selector: string, value: string) => `(() => {
  const box = document.querySelector('${selector}');
  box.focus();
  box.value = ${JSON.stringify(value)};
  box.dispatchEvent(new InputEvent('input', { bubbles: true }));
})()`;

/** The one case that is staged in most of these tests. */
async function staged(walk: Parameters<typeof captureRows>[0], ...rows: string[]): Promise<Popup> {
  let popup = await captureRows(walk);
  await stageRows(walk, popup, rows[0]!);
  for (const row of rows.slice(1)) {
    await popup.close();
    popup = await captureRows(walk);
    await stageRows(walk, popup, row);
  }
  return popup;
}

test('1: “the popup closes on a stray click and my edits are lost”', async ({ walk }) => {
  const popup = await staged(walk, 'CHEMOEMBOLIZATION');
  await popup.evaluate(typeInto('.card.open textarea', 'second lesion next week'));
  await walk.worklist.waitForTimeout(1_000);
  await popup.close();
  const again = await walk.extension.openPopup(walk.worklist);
  await again.until(`document.querySelector('.card')`);
  await again.evaluate(`document.querySelector('.card:not(.open) .summary')?.click()`);
  expect(await again.until(`document.querySelector('.card.open textarea')?.value`)).toBe('second lesion next week');
});

test('2: “I cancelled a second dialog and lost ten clips without a word”', async ({ walk }) => {
  await (await staged(walk, 'CHEMOEMBOLIZATION', 'IR PICC PLACEMENT', 'IR NEPHROSTOMY PLACEMENT')).close();
  const before = await storedDrafts(walk.extension);
  expect(before.length).toBeGreaterThan(2);
  const popup = await walk.extension.openPopup(walk.worklist);
  await popup.until(`document.querySelector('.card')`);
  await popup.evaluate(`document.querySelector('.card:not(.open) .summary')?.click()`);
  await popup.click('.entry-change');
  await popup.until(`document.querySelector('.picker input')`);
  await popup.evaluate(
    `document.querySelector('.picker input').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))`,
  );
  await popup.evaluate(`document.dispatchEvent(new KeyboardEvent('keydown', { key: '?', bubbles: true }))`);
  await popup.close();
  const capture = await captureRows(walk);
  await capture.click('button', 'None');
  await capture.close();
  const options = await walk.extension.openPage('options.html');
  await options.getByRole('button', { name: 'Delete everything…' }).click();
  await options.getByRole('button', { name: 'Cancel' }).click();
  await options.close();
  expect(await storedDrafts(walk.extension)).toEqual(before);
});

test('3: “everything vanished on an accidental click, and nobody told me of undo”', async ({ walk }) => {
  const popup = await staged(walk, 'CHEMOEMBOLIZATION');
  await popup.evaluate(typeInto('.card.open textarea', 'kept'));
  await walk.worklist.waitForTimeout(600);
  await popup.close();
  const [before] = await storedDrafts(walk.extension);
  const again = await walk.extension.openPopup(walk.worklist);
  await again.until(`document.querySelector('.card')`);
  await again.evaluate(`document.querySelector('.card:not(.open) .summary')?.click()`);
  await again.click('button', 'Discard');
  await again.until(`document.querySelector('.toast button')?.checkVisibility()`);
  await walk.worklist.waitForTimeout(7_500);
  await again.click('.toast button', 'Undo');
  await again.until(`document.querySelector('.card')`);
  await again.close();
  const [after] = await storedDrafts(walk.extension);
  const told = ({ lines, entries, fields, state }: Draft) => ({ lines, entries, fields, state });
  expect(told(after as unknown as Draft)).toEqual(told(before as unknown as Draft));
});

test('4: “saving pulls me out of what I was doing”', async ({ walk }) => {
  const { extension, worklist, caseLog } = walk;
  await worklist.evaluate(() => {
    const box = document.createElement('input');
    box.id = 'where-i-type';
    document.body.append(box);
    box.focus();
  });
  const tabs = extension.context.pages().length;
  const popup = await staged(walk, 'CHEMOEMBOLIZATION');
  await popup.close();
  expect(await worklist.evaluate(() => document.activeElement?.id)).toBe('where-i-type');
  await caseLog.bringToFront();
  await caseLog
    .locator('textarea')
    .first()
    .evaluate((box: HTMLElement) => {
      box.closest<HTMLElement>('.collapse, [hidden]')?.classList.add('show');
      box.focus();
    });
  const focused = () => caseLog.evaluate(() => document.activeElement?.tagName);
  const had = await focused();
  await fillCase(walk);
  expect(await focused()).toBe(had);
  expect(await caseLog.evaluate(() => document.visibilityState)).toBe('visible');
  expect(extension.context.pages()).toHaveLength(tabs);
});

test('5: “I want a key for the main button, and your menu entry off”', async ({ extension }) => {
  const options = await extension.openPage('options.html');
  const commands = await options.evaluate(() => chrome.commands.getAll());
  expect(commands.length).toBeLessThanOrEqual(4);
  expect(commands.find(({ name }) => name === 'capture-case')?.shortcut).toBe('Alt+Shift+D');
  await expect(options.getByText('Alt+Shift+D')).toBeVisible();
  const inMenu = () =>
    options.evaluate(async () => {
      const failed = await new Promise((done) =>
        chrome.contextMenus.update('capture-case', {}, () => done(chrome.runtime.lastError?.message)),
      );
      return failed === undefined;
    });
  await expect.poll(inMenu).toBe(true);
  await options.getByRole('checkbox', { name: /menu of a right-click/ }).uncheck();
  await expect.poll(inMenu).toBe(false);
  await extension.killWorker();
  await options.reload();
  await expect(options.getByRole('checkbox', { name: /menu of a right-click/ })).not.toBeChecked();
  await expect.poll(inMenu).toBe(false);
});

test('6: “your overlay covers the page’s own list and will not go away”', async ({ walk }) => {
  await (await staged(walk, 'CHEMOEMBOLIZATION')).close();
  const { caseLog } = walk;
  const tags = () =>
    caseLog.evaluate(() => new Set([...document.documentElement.children].map((one) => one.tagName)).size);
  const before = await tags();
  await fillCase(walk);
  // The fields that were filled are marked for a moment; nothing ever lies over one.
  const covered = await caseLog.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('input:not([type=hidden]), select, textarea')]
      .filter((field) => field.checkVisibility())
      .filter((field) => {
        field.scrollIntoView({ block: 'center' });
        const { left, top, width, height } = field.getBoundingClientRect();
        const on = document.elementFromPoint(left + width / 2, top + height / 2);
        return on !== null && !document.body.contains(on);
      })
      .map(({ id }) => id),
  );
  expect(covered).toEqual([]);
  expect(await tags()).toBe(before);
});

test('7: “what I had switched off came back with the update”', async () => {
  const pages = await servePages({ list: worklistPage() });
  const extension = await launchGranted(['*://127.0.0.1/*']);
  try {
    const options = await extension.openPage('options.html');
    await options.getByRole('checkbox', { name: /menu of a right-click/ }).uncheck();
    await options.getByRole('button', { name: /127\.0\.0\.1/ }).click();
    await expect
      .poll(() => options.evaluate(() => chrome.permissions.contains({ origins: ['*://127.0.0.1/*'] })))
      .toBe(false);
    // As settings were kept before there were pathways and menus: what an update adds does not undo what was said.
    await options.evaluate(() =>
      chrome.storage.local.set({
        settings: { names: ['Okafor, Ada'], graduationYear: 2027, programmeYears: 6, site: null, pageMenu: false },
      }),
    );
    await options.close();
    await extension.killWorker();
    const after = await extension.openPage('options.html');
    await expect(after.getByRole('checkbox', { name: /menu of a right-click/ })).not.toBeChecked();
    await expect(after.getByLabel(/^Your name/)).toHaveValue('Okafor, Ada');
    const list = await tab(extension, pages.at('list'));
    await list.waitForTimeout(2_000);
    expect((await ours(list)).buttons).toEqual([]);
  } finally {
    await extension.close();
    await pages.close();
  }
});

test('8: “it submitted the form by itself”', async ({ walk, practice }) => {
  await (await staged(walk, 'CHEMOEMBOLIZATION')).close();
  await walk.caseLog.evaluate(() => {
    const form = document.querySelector<HTMLFormElement>('form:has(#submitButton), form');
    form?.addEventListener('submit', () => document.body.setAttribute('data-submitted', ''));
  });
  const popup = await walk.extension.openPopup(walk.caseLog);
  await popup.until(`document.querySelector('.preview, .role-ask')`);
  // Enter in the popup's own fields sends nothing of the page's either.
  await popup.evaluate(
    `document.querySelector('.card.open textarea, .card.open input')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))`,
  );
  await popup.close();
  await fillCase(walk);
  await walk.caseLog.waitForTimeout(2_000);
  expect(practice.state().submissions).toEqual([]);
  expect(practice.state().spied.filter(({ kind }) => /submit|enter/i.test(kind))).toEqual([]);
  expect(await walk.caseLog.evaluate(() => document.body.hasAttribute('data-submitted'))).toBe(false);
});

test('9: “it filled the search box instead of the field”', async ({ walk }) => {
  await (await staged(walk, 'CHEMOEMBOLIZATION')).close();
  const { caseLog } = walk;
  await caseLog.evaluate(() => {
    const search = document.createElement('div');
    const [label, box] = [document.createElement('label'), document.createElement('input')];
    label.textContent = 'Case ID';
    box.id = 'find-a-case';
    box.type = 'text';
    search.append(label, box);
    document.body.prepend(search);
  });
  await fillCase(walk);
  const [draft] = await storedDrafts(walk.extension);
  // Written once, and not where it only seems to belong.
  const { caseId } = draft as unknown as Draft;
  const holders = await caseLog.evaluate(
    (id) => [...document.querySelectorAll('input')].filter(({ value }) => value === id).map((box) => box.id),
    caseId,
  );
  expect(holders).toHaveLength(1);
  expect(await caseLog.locator('#find-a-case').inputValue()).toBe('');
});

test('10: “the list showed a wrong option, both buttons were ticked, the form stayed invalid”', async ({ walk }) => {
  const popup = await staged(walk, 'CHEMOEMBOLIZATION');
  await popup.evaluate(`[...document.querySelectorAll('.card.open label')]
    .find((label) => label.textContent.includes('Attending')).control.setAttribute('data-here', '')`);
  await popup.evaluate(typeInto('[data-here]', 'Osei, K'));
  await walk.worklist.waitForTimeout(800);
  await popup.close();
  const attending = () =>
    walk.caseLog.locator('#Attendings').evaluate((list: HTMLSelectElement) => list.selectedOptions[0]?.text);
  const stood = await attending();
  const report = await fillCase(walk);
  expect(await attending()).toBe(stood);
  expect(report.slice(report.indexOf('for you'))).toMatch(/Attending/);
  const radios = await walk.caseLog.evaluate(() => {
    const names = new Set(
      [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')].map(({ name }) => name),
    );
    return [...names].map(
      (name) => document.querySelectorAll(`input[type=radio][name="${CSS.escape(name)}"]:checked`).length,
    );
  });
  expect(radios.filter((ticked) => ticked > 1)).toEqual([]);
  // By the page's own checks nothing that was filled is invalid.
  const valid = await walk.caseLog.evaluate(() => {
    const $ = (window as unknown as { jQuery: (of: string) => { valid(): boolean } }).jQuery;
    return $('form:has(#submitButton)').valid();
  });
  expect(valid).toBe(true);
});

test('11: “it works only after the popup was opened once”', async () => {
  const pages = await servePages({ list: worklistPage() });
  const extension = await launchGranted(['*://127.0.0.1/*']);
  try {
    await extension.killWorker();
    const list = await tab(extension, pages.at('list'));
    await expect.poll(async () => (await ours(list)).buttons.length, { timeout: 30_000 }).toBe(3);
    await list.waitForTimeout(800);
    const [button] = (await ours(list)).buttons;
    await list.mouse.click(button!.x, button!.y);
    await expect.poll(async () => (await storedDrafts(extension)).length, { timeout: 20_000 }).toBe(1);
  } finally {
    await extension.close();
    await pages.close();
  }
});

test('12: “logging is so cumbersome that I do not log”', async ({ walk }) => {
  const { extension, caseLog } = walk;
  const popup = await captureRows(walk);
  // All of the day in one go: its acts are shared by every case in it.
  await popup.click('button', 'None');
  await stageRows(walk, popup, 'CHEMOEMBOLIZATION');
  await popup.close();

  let acts = 1;
  const filling = await extension.openPopup(caseLog);
  await filling.until(`document.querySelector('.preview, .role-ask')`, 30_000);
  if (await filling.evaluate(`Boolean(document.querySelector('.role-ask button'))`)) {
    acts += 1;
    await filling.click('.role-ask button');
    await filling.until(`document.querySelector('.preview')`);
  }
  acts += 1;
  await filling.click('button', 'Fill this case');
  await filling.until(`document.querySelector('.report')?.innerText.includes('Submit')`, 60_000);
  // The page's own Submit and its confirmation are two more.
  expect(acts + 2).toBeLessThanOrEqual(5);
});
