import type { Page } from '@playwright/test';
import { launchExtension } from '../../../scripts/extension';
import { introduce } from '../../../scripts/resident';
import { THROW_AWAY_TLS } from '../../practice/tls';
import { fillDraft, forget } from './ask';
import { fillByHand } from './hand';
import { type Found, type Held, judge } from './judge';
import { held, settled, touched, typed } from './look';
import { type GeneratorServer, startGenerator } from './server';
import type { PageSpec } from './spec';
import type { Account } from './stage';

export const ADDRESS = 'https://apps.acgme.org/ads/CaseLogs/CaseEntry/Insert';

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
  await settled(page);
  await look?.(page);
  const after = await leftBehind(page, spec, before);
  const found = judge(spec, account, before, after, server.arrived());
  return { spec, account, before, after, found, seconds };
}

/** What the page holds in the end; where it went elsewhere, which is a fault of its own, what it held at first. */
async function leftBehind(page: Page, spec: PageSpec, before: Held): Promise<Held> {
  try {
    const after = await held(page, spec);
    return { ...after, touched: await touched(page, spec) };
  } catch {
    await page.waitForLoadState().catch(() => undefined);
    return { ...before, submits: [`the page is left for ${page.url()}`] };
  }
}
