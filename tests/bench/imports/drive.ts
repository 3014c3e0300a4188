import type { Page } from '@playwright/test';
import type { Extension } from '../../../scripts/extension';

/** A step of an import: what it took by the clock, and the page's tasks of more than 50 ms in it, in milliseconds. */
export interface Step {
  name: string;
  took: number;
  tasks: number[];
}

const LONG = 120_000;

/** Brings a report, stages all of it, brings it again, and takes the staging back. */
export async function driveImport(extension: Extension, file: string, count: number): Promise<Step[]> {
  const page = await extension.openPage('log.html#import');
  await page.evaluate(watchTasks);
  const steps: Step[] = [];
  const step = async (what: string, act: () => Promise<unknown>, shown: string) => {
    const begun = Date.now();
    await act();
    await seen(page, shown);
    const took = Date.now() - begun;
    steps.push({ name: what, took, tasks: await page.evaluate(takeTasks) });
  };
  const press = (label: string) => () =>
    page.getByRole('button', { name: label, exact: true }).click({ timeout: LONG });
  // By its path: bytes that are handed over would be decoded in the page, and count as its work.
  const bring = () => page.getByLabel('Choose a file').setInputFiles(file);
  await step('read', bring, `Imported rows, ${count} rows`);
  await step('tick all', press('All'), `Stage ${count} rows`);
  await step('stage', press(`Stage ${count} rows`), `${count} drafts`);
  await step('read again', bring, `Imported rows, ${count} rows`);
  await step('put away', press('Import another file'), 'Drop a report here');
  await page.close();
  return steps;
}

/** Waits for words in the page, looking without disturbing it. */
const seen = (page: Page, words: string) =>
  page.waitForFunction((wanted) => document.body.textContent?.includes(wanted), words, { timeout: LONG, polling: 100 });

/** Runs in the page: gathers its long tasks. */
function watchTasks(): void {
  const tasks: number[] = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  }).observe({ entryTypes: ['longtask'] });
  Object.assign(globalThis, { tasks });
}

/** Runs in the page: the long tasks since the last time. */
async function takeTasks(): Promise<number[]> {
  // A task is told of after it.
  await new Promise((done) => setTimeout(done, 300));
  const { tasks } = globalThis as unknown as { tasks: number[] };
  return tasks.splice(0);
}
