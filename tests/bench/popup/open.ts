import type { Extension } from '../../../scripts/extension';
import { ask } from '../../e2e/killing';

/** One opening of the popup, in milliseconds since its navigation began: its first paint, and the list (or that there is none) on the screen. */
export interface Opening {
  paint: number;
  ready: number;
}

/** Opens the popup's page in a tab, as wide as the popup is, and times it; `worker` says whether the background is awake by then. */
export async function openOnce(extension: Extension, worker: 'awake' | 'asleep'): Promise<Opening> {
  const page = await extension.context.newPage();
  try {
    await page.setViewportSize({ width: 400, height: 600 });
    await page.addInitScript(watchForList);
    if (worker === 'asleep') await extension.killWorker();
    else await wake(extension);
    await page.goto(`chrome-extension://${extension.id}/popup.html`);
    const ready = await page.evaluate(() => (globalThis as unknown as { listReady: Promise<number> }).listReady);
    const paint = await page.evaluate(firstPaint);
    return { paint, ready };
  } finally {
    await page.close();
  }
}

async function wake({ context, id }: Extension): Promise<void> {
  const ours = context.pages().find((page) => page.url().startsWith(`chrome-extension://${id}/options`));
  await ask(ours!, 'currentReading', { tabId: -1 });
}

/** Runs in the page before anything else of it: notes when the list, or that it is empty, has been painted. */
function watchForList(): void {
  const READY = '.cards, .first, .empty';
  (globalThis as unknown as { listReady: Promise<number> }).listReady = new Promise((done) => {
    new MutationObserver((_, watching) => {
      if (!document.querySelector(READY)) return;
      watching.disconnect();
      // The frame after the one that draws it.
      requestAnimationFrame(() => setTimeout(() => done(performance.now())));
    }).observe(document, { childList: true, subtree: true });
  });
}

function firstPaint(): Promise<number> {
  return new Promise((done) => {
    new PerformanceObserver((list) => {
      const [paint] = list.getEntriesByName('first-contentful-paint');
      if (paint) done(paint.startTime);
    }).observe({ type: 'paint', buffered: true });
  });
}
