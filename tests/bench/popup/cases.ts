import type { Page } from '@playwright/test';

/** Acts on the table of all cases, in milliseconds from the press to a page laid out anew, one figure a round. */
export interface CaseTimes {
  search: number[];
  sort: number[];
}

const WORDS = ['embol', 'tips creation', 'lakeshore ng', 'port', '2023', 'nephrostomy annex'];
const HEADINGS = ['cases-title', 'cases-site', 'cases-attending', 'cases-date', 'cases-category', 'cases-role'];

/**
 * Searches and sorts the table of all cases.
 * @param page the full page, its table on show
 */
export async function timeCases(page: Page, rounds: number): Promise<CaseTimes> {
  await page.locator('.cases tbody tr').first().waitFor();
  const times: CaseTimes = { search: [], sort: [] };
  for (let round = 0; round < rounds; round++) {
    times.search.push(await page.evaluate(searchFor, WORDS[round % WORDS.length]!));
    await page.evaluate(searchFor, '');
    times.sort.push(await page.evaluate(sortBy, HEADINGS[round % HEADINGS.length]!));
  }
  return times;
}

async function searchFor(words: string): Promise<number> {
  const box = document.querySelector<HTMLInputElement>('input[type=search]')!;
  box.value = words;
  const begun = performance.now();
  const changed = new Promise((done) => {
    new MutationObserver((_, watching) => {
      watching.disconnect();
      done(null);
    }).observe(document.querySelector('main')!, { childList: true, subtree: true, characterData: true });
  });
  box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await changed;
  document.body.getBoundingClientRect();
  return performance.now() - begun;
}

async function sortBy(column: string): Promise<number> {
  const begun = performance.now();
  const changed = new Promise((done) => {
    new MutationObserver((_, watching) => {
      watching.disconnect();
      done(null);
    }).observe(document.querySelector('main')!, {
      childList: true,
      subtree: true,
      characterData: true,
      attributes: true,
    });
  });
  document.querySelector<HTMLElement>(`th.${column} button`)!.click();
  await changed;
  document.body.getBoundingClientRect();
  return performance.now() - begun;
}
