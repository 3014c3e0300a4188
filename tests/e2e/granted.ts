import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { BUILD, type Extension, launchExtension } from '../../scripts/extension';

export interface Granted extends Extension {
  /** Loads the extension anew, as an update does under open pages. */
  update(): Promise<void>;
}

/**
 * The built extension with sites switched on. What was asked for by a manifest stays granted when the real manifest, for which it is optional, takes its
 * place: this stands in for the browser’s own question, which needs a screen (`asking.spec.ts`).
 */
export async function launchGranted(patterns: string[]): Promise<Granted> {
  const build = mkdtempSync(join(tmpdir(), 'first-operator-build-'));
  cpSync(BUILD, build, { recursive: true });
  const file = join(build, 'manifest.json');
  const real = readFileSync(file, 'utf8');
  writeFileSync(file, JSON.stringify({ ...JSON.parse(real), host_permissions: patterns }));
  const extension = await launchExtension({ headless: true, build });
  const cdp = await extension.context.browser()!.newBrowserCDPSession();
  const update = async () => {
    await cdp.send('Extensions.loadUnpacked' as never, { path: build } as never);
    const page = await extension.openPage('options.html');
    const registered = () => page.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length);
    await expect.poll(registered, { timeout: 20_000 }).toBe(1);
    await page.close();
  };
  writeFileSync(file, real);
  await update();
  return {
    ...extension,
    update,
    close: async () => {
      await extension.close();
      rmSync(build, { recursive: true, force: true });
    },
  };
}

/** Serves pages on 127.0.0.1, which is another site than localhost. `at` gives a page's address under either name. */
export async function servePages(pages: Record<string, string>) {
  const server = createServer((request, response) => {
    const page = pages[request.url?.slice(1).split('?')[0] ?? ''];
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page ?? '');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    at: (name: string, host = '127.0.0.1') => `http://${host}:${port}/${name}`,
    close: () => {
      server.closeAllConnections();
      return new Promise<void>((done) => void server.close(() => done()));
    },
  };
}

/** A button of ours inside its closed root: its middle on the screen and its name. */
export interface Button {
  x: number;
  y: number;
  width: number;
  height: number;
  name: string;
}

interface Node {
  nodeId: number;
  nodeName: string;
  nodeValue: string;
  attributes?: string[];
  children?: Node[];
  shadowRoots?: (Node & { shadowRootType: string })[];
  contentDocument?: Node;
}

/** Our buttons in a page and its frames of the same process, as they stand in their closed roots, and the sentence shown beside them. */
export async function ours(page: Page): Promise<{ buttons: Button[]; notice: string; hosts: number }> {
  const session = await page.context().newCDPSession(page);
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as unknown as { root: Node };
  const found: { buttons: Button[]; notice: string; hosts: number } = { buttons: [], notice: '', hosts: 0 };
  const text = (node: Node): string => node.nodeValue + (node.children ?? []).map(text).join('');
  const visit = async (node: Node): Promise<void> => {
    for (const shadow of node.shadowRoots ?? []) {
      const status = shadow.children?.find(({ attributes }) => attributes?.includes('status'));
      if (shadow.shadowRootType !== 'closed' || !status) continue;
      found.hosts += 1;
      found.notice = text(status);
      for (const child of shadow.children ?? []) {
        if (child.nodeName !== 'BUTTON') continue;
        const model = await session.send('DOM.getBoxModel', { nodeId: child.nodeId }).catch(() => null);
        if (!model) continue;
        const [left = 0, top = 0, right = 0, , , bottom = 0] = model.model.border;
        const at = child.attributes!.indexOf('aria-label');
        found.buttons.push({
          x: (left + right) / 2,
          y: (top + bottom) / 2,
          width: right - left,
          height: bottom - top,
          name: child.attributes![at + 1]!,
        });
      }
    }
    for (const child of node.children ?? []) await visit(child);
    if (node.contentDocument) await visit(node.contentDocument);
  };
  await visit(root);
  await session.detach();
  found.buttons.sort((a, b) => a.y - b.y);
  return found;
}
