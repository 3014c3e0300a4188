import type { Page } from '@playwright/test';
import type { Extension } from '../../scripts/extension';

/** When the worker is killed: in the middle of its write, when all is written and nothing answered, when the answer is here. */
export const MOMENTS = ['in the write', 'before the reply', 'after the reply'] as const;
export type Moment = (typeof MOMENTS)[number];

export interface Reply {
  ok: boolean;
  value?: never;
  refusal?: { code: string };
}

/** Sends the background a message from a page of ours; null where the worker was killed before it answered. */
export function ask(page: Page, type: string, data: object): Promise<Reply | null> {
  return page.evaluate(
    async (message) => {
      const said = await chrome.runtime.sendMessage(message).catch(() => null);
      return (said as { res?: Reply } | null)?.res ?? null;
    },
    { id: 1, timestamp: 1, type, data },
  );
}

/**
 * Does something to drafts and kills the worker at a moment of its write to them.
 * @param ours a page of the extension, which hears the worker when the moment has come
 * @param act begins it; its answer may never come
 * @param done waits until all that the act does by itself is done, where nothing is in its way
 */
export async function killDuring<T>(
  extension: Extension,
  ours: Page,
  moment: Moment,
  act: () => Promise<T>,
  done: () => Promise<void>,
): Promise<T | null> {
  if (moment === 'after the reply') {
    const said = await act();
    await done();
    await extension.killWorker();
    return said;
  }
  // The worker may have been killed before: any message wakes it.
  await ask(ours, 'currentReading', { tabId: -1 });
  const sprung = ours.evaluate(
    () =>
      new Promise<void>((heard) => {
        new BroadcastChannel('trap').onmessage = () => heard();
      }),
  );
  await extension.inWorker(`(${setTrap})(${JSON.stringify(moment)})`);
  const said = act();
  await sprung;
  await extension.killWorker();
  return said;
}

/** Runs in the worker: at the moment it says so, and lets nobody hear how the write went on, until it is killed. */
function setTrap(moment: string): void {
  const put = IDBObjectStore.prototype.put;
  const halt = (event: Event) => {
    event.stopImmediatePropagation();
    new BroadcastChannel('trap').postMessage('sprung');
  };
  IDBObjectStore.prototype.put = function (...given) {
    const request = put.apply(this, given);
    if (this.name !== 'drafts') return request;
    // Heard while the event is captured: before the store's own handlers, which were there first.
    if (moment === 'before the reply') this.transaction.addEventListener('complete', halt, true);
    else {
      // A transaction without requests would end by itself, and be written.
      const stay = () => this.count().addEventListener('success', stay);
      request.addEventListener('success', (event) => {
        halt(event);
        stay();
      });
    }
    return request;
  };
}
