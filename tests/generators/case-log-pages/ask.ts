import type { Page } from '@playwright/test';
import type { FillReport, Previewed } from '../../../lib/model';
import type { PageSpec } from './spec';
import { type Account, draftOf } from './stage';

/** A fill whose report has not come after so many milliseconds never ends. */
const LONGEST = 45_000;

type Reply<T> = { ok: true; value: T } | { ok: false; refusal: { code: string; detail?: string } };

/** Nothing of an earlier page is known to the extension any more. */
export async function forget(ours: Page, kept: Record<string, unknown>): Promise<void> {
  await ours.evaluate(async (local) => {
    await chrome.storage.session.clear();
    await chrome.storage.local.clear();
    await chrome.storage.local.set(local);
    await new Promise<void>((done, fail) => {
      const opening = indexedDB.open('first-operator');
      opening.onerror = () => fail(opening.error);
      opening.onsuccess = () => {
        const db = opening.result;
        const clearing = db.transaction(['drafts', 'history'], 'readwrite');
        clearing.objectStore('drafts').clear();
        clearing.objectStore('history').clear();
        clearing.oncomplete = () => {
          db.close();
          done();
        };
      };
    });
  }, kept);
}

/** Stores the draft, previews it and fills it, as the popup asks for it, and waits for the report. */
export async function fillDraft(ours: Page, spec: PageSpec): Promise<Account> {
  const draft = draftOf(spec.theCase, `generated-${spec.seed}`, Date.now());
  return ours.evaluate(
    async ({ draft, longest }) => {
      const open = () =>
        new Promise<IDBDatabase>((done, fail) => {
          const opening = indexedDB.open('first-operator');
          opening.onerror = () => fail(opening.error);
          opening.onsuccess = () => done(opening.result);
        });
      const drafts = async <T>(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> => {
        const db = await open();
        return new Promise((done, fail) => {
          const asked = act(db.transaction('drafts', mode).objectStore('drafts'));
          asked.onerror = () => fail(asked.error);
          asked.onsuccess = () => {
            db.close();
            done(asked.result);
          };
        });
      };
      const ask = async <T>(type: string, data: object): Promise<Reply<T>> => {
        const said = await chrome.runtime.sendMessage({
          id: Math.floor(Math.random() * 1e9),
          timestamp: Date.now(),
          type,
          data,
        });
        return (said as { res?: Reply<T> })?.res ?? { ok: false, refusal: { code: 'nobody-answered' } };
      };
      await drafts('readwrite', (store) => store.put(draft));
      const tabs = await chrome.tabs.query({ active: true, currentWindow: true });
      const tabId = tabs[0]!.id!;
      const draftId = draft.id;
      const seen = await ask<Previewed>('previewFill', { tabId, draftId });
      if (!seen.ok)
        return { refused: `${seen.refusal.code} ${seen.refusal.detail ?? ''}`.trim(), preview: null, report: null };
      const { nonce, preview } = seen.value;
      const begun = await ask<null>('fillDraft', {
        tabId,
        draftId,
        nonce,
        choices: { keep: {}, pick: {} },
        remember: [],
      });
      if (!begun.ok)
        return { refused: `${begun.refusal.code} ${begun.refusal.detail ?? ''}`.trim(), preview, report: null };
      const end = Date.now() + longest;
      for (;;) {
        const stored = (await drafts('readonly', (store) => store.get(draftId))) as
          | { report: FillReport | null }
          | undefined;
        if (stored?.report) {
          const { refused } = stored.report;
          return {
            refused: refused ? `${refused.code} ${refused.detail ?? ''}`.trim() : null,
            preview,
            report: stored.report,
          };
        }
        if (Date.now() > end) return { refused: 'no report came', preview, report: null };
        await new Promise((done) => setTimeout(done, 40));
      }
    },
    { draft, longest: LONGEST },
  );
}
