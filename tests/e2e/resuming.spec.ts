import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type Extension, launchExtension } from '../../scripts/extension';
import { introduce } from '../../scripts/resident';
import { expect, storedDrafts, test } from './fixtures';
import { casesOf, csvOf } from './report';

const ROWS = 4_000;
const SLOW = { timeout: 120_000 };

/** Brings the report and ticks all that is not here yet. */
async function brought(extension: Extension, file: string): Promise<Page> {
  const page = await extension.openPage('log.html#import');
  await page.getByLabel('Choose a file').setInputFiles(file);
  await expect(page.getByRole('heading', { name: `Imported rows, ${ROWS} rows` })).toBeVisible(SLOW);
  await page.getByRole('button', { name: 'All', exact: true }).click();
  return page;
}

/** Stages what is ticked until some of it is staged and some is not. */
async function halfStaged(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Stage \d+ rows$/ }).click();
  await expect(page.getByText(/^Staging: [1-9]\d* of \d+ rows$/)).toBeVisible(SLOW);
}

/** The rows that are here already, as the page says. */
async function here(page: Page): Promise<number> {
  const said = page.getByText(/\d+ of these rows were already here/);
  await expect(said).toBeVisible(SLOW);
  return Number.parseInt((await said.textContent())!.trim(), 10);
}

test('an import cut short by a closed page, a killed worker or a crashed browser is gone on with, and nothing is doubled', async () => {
  test.setTimeout(600_000);
  const profile = mkdtempSync(join(tmpdir(), 'first-operator-'));
  const file = join(profile, 'report.csv');
  writeFileSync(file, csvOf(casesOf(ROWS)));
  const first = await launchExtension({ headless: true, profile });
  await introduce(first);

  let page = await brought(first, file);
  await halfStaged(page);
  await page.close();

  page = await brought(first, file);
  const afterPage = await here(page);
  expect(afterPage).toBeGreaterThan(0);
  expect(afterPage).toBeLessThan(ROWS);
  await halfStaged(page);
  const gone = first.context.waitForEvent('close', SLOW);
  const channel = await first.context.browser()!.newBrowserCDPSession();
  // Its own answer does not come any more.
  void channel.send('Browser.crash').catch(() => undefined);
  await gone;

  const second = await launchExtension({ headless: true, profile });
  try {
    page = await brought(second, file);
    const afterCrash = await here(page);
    expect(afterCrash).toBeGreaterThan(afterPage);
    expect(afterCrash).toBeLessThan(ROWS);
    expect(await storedDrafts(second)).toHaveLength(afterCrash);
    // The worker alone is killed: the page sends again what was not answered, and ends as if nothing had been.
    await halfStaged(page);
    await second.killWorker();
    await expect(page.locator('.notice.success')).toHaveText(
      new RegExp(`Staged ${ROWS - afterCrash} drafts. Already staged: ${afterCrash} rows`),
      SLOW,
    );
    const drafts = await storedDrafts(second);
    expect(drafts).toHaveLength(ROWS);
    expect(new Set(drafts.flatMap(({ lines }) => (lines as { id: string }[]).map(({ id }) => id))).size).toBe(ROWS);

    page = await brought(second, file);
    await expect(page.getByText('All of these rows are already here')).toBeVisible(SLOW);
    await expect(page.getByRole('button', { name: 'Select your rows' })).toBeVisible();
  } finally {
    await second.close();
    rmSync(profile, { recursive: true, force: true });
  }
});
