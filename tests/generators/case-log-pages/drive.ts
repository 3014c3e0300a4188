import type { Page } from '@playwright/test';
import type { FillReport, Previewed } from '../../../lib/model';
import { launchExtension } from '../../../scripts/extension';
import { introduce } from '../../../scripts/resident';
import { THROW_AWAY_TLS } from '../../practice/tls';
import { fillByHand } from './hand';
import { type Found, type Held, judge } from './judge';
import { type GeneratorServer, startGenerator } from './server';
import type { PageSpec } from './spec';
import { type Account, draftOf } from './stage';

export const ADDRESS = 'https://apps.acgme.org/ads/CaseLogs/CaseEntry/Insert';
const LONGEST = 45_000;

/** What one page came to. */
export interface Outcome {
  spec: PageSpec;
  account: Account;
  before: Held;
  after: Held;
  found: Found;
  seconds: number;
}

export interface FillOptions {
  look?: (page: Page) => Promise<void>;
  /** Not the extension: by the page's own truth. */
  byHand?: boolean;
}

export interface Driver {
  /** Fills the page of a specification and judges what came of it; `look` sees the page after the fill. */
  fill(spec: PageSpec, options?: FillOptions): Promise<Outcome>;
  close(): Promise<void>;
}

type Reply<T> = { ok: true; value: T } | { ok: false; refusal: { code: string; detail?: string } };

/** The built extension (another build of it where one is named) in a browser of its own, before a server of generated pages that stands under the Case Log's name. */
export async function startDriver(build?: string): Promise<Driver> {
  const server = await startGenerator(THROW_AWAY_TLS);
  const extension = await launchExtension({
    headless: true,
    build,
    args: [`--host-resolver-rules=MAP apps.acgme.org ${server.host}`, '--ignore-certificate-errors'],
  });
  await introduce(extension);
  const ours = await extension.openPage('options.html');
  const page = await extension.context.newPage();
  page.on('dialog', (dialog) => void dialog.dismiss());
  page.on('pageerror', (error) => {
    // A blank page, between two of ours, has no storage that anybody may ask for.
    if (page.url() !== 'about:blank' && !/storage is not allowed/.test(String(error)))
      console.error('a generated page failed:', error);
  });
  const kept = await ours.evaluate(() => chrome.storage.local.get());
  return {
    fill: (spec, options) => fillOne({ server, ours, page, kept }, spec, options),
    async close() {
      await extension.close();
      await server.close();
    },
  };
}

interface Stand {
  server: GeneratorServer;
  ours: Page;
  page: Page;
  kept: Record<string, unknown>;
}

async function fillOne(
  { server, ours, page, kept }: Stand,
  spec: PageSpec,
  { look, byHand = false }: FillOptions = {},
): Promise<Outcome> {
  await page.goto('about:blank');
  await forget(ours, kept);
  server.show(spec);
  await page.goto(ADDRESS);
  await settled(page);
  await page.bringToFront();
  await typed(page, spec);
  const before = await held(page, spec);
  const began = Date.now();
  const account = byHand ? await fillByHand(page, spec) : await fillDraft(ours, spec);
  const seconds = (Date.now() - began) / 1_000;
  const stays = page.url().toLowerCase() === ADDRESS.toLowerCase();
  if (stays) await settled(page);
  await look?.(page);
  const after = stays ? await held(page, spec) : { ...before, submits: [...before.submits, `went to ${page.url()}`] };
  if (stays) after.touched = await touched(page, spec);
  const found = judge(spec, account, before, after, server.arrived());
  return { spec, account, before, after, found, seconds };
}

/** What the resident puts in first, by the keyboard. */
async function typed(page: Page, spec: PageSpec): Promise<void> {
  const key = spec.typed && spec.controls.find(({ field }) => field === spec.typed)?.key;
  if (!key) return;
  await page.locator(`[${spec.marker}="${key}"]`).focus();
  if (spec.typed === 'role') await page.keyboard.press('End');
  else await page.keyboard.type('MINE-4711');
  await page.keyboard.press('Tab');
  await settled(page);
}

/** Nothing of an earlier page is known to the extension any more. */
async function forget(ours: Page, kept: Record<string, unknown>): Promise<void> {
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

async function settled(page: Page): Promise<void> {
  const quiet = () =>
    page
      .waitForFunction(
        () =>
          (window as unknown as { gen?: { ready: boolean; pending: number } }).gen?.ready &&
          (window as unknown as { gen: { pending: number } }).gen.pending === 0,
        undefined,
        { timeout: 15_000 },
      )
      .catch(() => undefined);
  await quiet();
  await page.waitForTimeout(60);
  await quiet();
}

/** Stores the draft, previews it and fills it, as the popup asks for it, and waits for the report. */
async function fillDraft(ours: Page, spec: PageSpec): Promise<Account> {
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

/** Everything that the page holds, read in the page's own world. */
function held(page: Page, { marker, behavior }: PageSpec): Promise<Held> {
  return page.evaluate(
    ({ marker }) => {
      const gen = (
        window as unknown as {
          gen: {
            chosen: Held['codes'];
            dangerous: string[];
            submits: string[];
            widgetDate(): string | null;
            seen: unknown[];
          };
        }
      ).gen;
      const values: Record<string, string> = {};
      for (const control of document.querySelectorAll<HTMLInputElement>(`[${marker}]`))
        values[control.getAttribute(marker)!] = control.value;
      const form = document.querySelector<HTMLFormElement>('form.gen-form')!;
      const posted = [...new FormData(form)].map(([name, value]) => [name, String(value)] as [string, string]);
      const drawn = [...document.querySelectorAll('.select2-selection__rendered')].map((one) => one.textContent ?? '');
      return {
        values,
        posted,
        drawn,
        codes: gen.chosen.map(({ code, area, type, quantity }) => ({ code, area, type, quantity })),
        ticked: [...document.querySelectorAll('input.cbCodeAttribute:checked')].length,
        dangerous: [...gen.dangerous],
        submits: [...gen.submits],
        seen: [...gen.seen],
        widgetDate: gen.widgetDate(),
        touched: null,
      };
    },
    { marker, behavior },
  );
}

/** The date after a resident has clicked into its box, pressed Escape and Tab, and gone on. */
async function touched(page: Page, { marker, controls }: PageSpec): Promise<string | null> {
  const key = controls.find(({ field }) => field === 'caseDate')?.key;
  if (!key) return null;
  const box = page.locator(`[${marker}="${key}"]`);
  await box.click({ timeout: 3_000 }).catch(() => undefined);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await page.waitForTimeout(60);
  return box.inputValue();
}
