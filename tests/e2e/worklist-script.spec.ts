import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { Answer, FrameReading } from '../../lib/model';
import { BUILD, type Extension, launchExtension } from '../../scripts/extension';
import { practiceCases } from '../practice/cases';
import { type Practice, startPractice } from '../practice/server';
import { putUpVirtualGrid, STUDIES } from './virtual-grid';

/** The background's own interface, for what is evaluated there. */
declare const chrome: typeof import('wxt/browser').browser;

const TODAY = '2026-03-20';
const PAGE_KEY = '0123456789abcdef'.repeat(4);

// One browser, one extension, one worklist, and a page of its own for each test.
test.describe.configure({ mode: 'default' });

let extension: Extension;
let practice: Practice;
let build: string;

test.beforeAll(async () => {
  practice = await startPractice({ today: TODAY });
  // A build with leave to read this site stands in for the click that grants it.
  build = mkdtempSync(join(tmpdir(), 'first-operator-build-'));
  cpSync(BUILD, build, { recursive: true });
  const manifest = join(build, 'manifest.json');
  const wider = { ...JSON.parse(readFileSync(manifest, 'utf8')), host_permissions: ['http://127.0.0.1/*'] };
  writeFileSync(manifest, JSON.stringify(wider));
  extension = await launchExtension({ headless: true, build });
});
test.afterAll(async () => {
  await extension?.close();
  await practice?.close();
  rmSync(build, { recursive: true, force: true });
});

/** The tab of a page and the background's hold on it. */
async function opened(url = practice.worklistUrl) {
  const page = await extension.context.newPage();
  await page.goto(url);
  await page.bringToFront();
  const worker = extension.context.serviceWorkers()[0] ?? (await extension.context.waitForEvent('serviceworker'));
  const tabId = await worker.evaluate(async (wanted) => {
    const tabs = await chrome.tabs.query({});
    return tabs.find((tab) => tab.url === wanted)!.id!;
  }, page.url());
  return {
    page,
    inject: () =>
      worker.evaluate(async (tab) => {
        await chrome.scripting.executeScript({
          target: { tabId: tab, allFrames: true },
          files: ['/content-scripts/worklist.js'],
        });
      }, tabId),
    /** Sends a message as `platform/messages` does. */
    ask: async <T>(type: string, data: object): Promise<Answer<T>> => {
      const sent = { tab: tabId, message: { id: 1, type, data, timestamp: 0 } };
      const { res } = await worker.evaluate(
        ({ tab, message }) => chrome.tabs.sendMessage(tab, message, { frameId: 0 }),
        sent,
      );
      return res;
    },
  };
}

/** Where our outlines stand inside their closed root: `[left, top, border]` of each. */
async function outlinesOn(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  await session.detach();
  interface Node {
    nodeName: string;
    attributes?: string[];
    children?: Node[];
    shadowRoots?: Node[];
  }
  const html = (root as Node).children!.find(({ nodeName }) => nodeName === 'HTML')!;
  const hosts = html.children!.filter(({ nodeName }) => nodeName === 'DIV');
  return hosts.flatMap((host) => host.shadowRoots![0]!.children!.map(({ attributes }) => attributes!.join('=')));
}

const read = { pageKey: PAGE_KEY, frameId: 0, taught: [], next: false, dates: null };

test('a frame that is read answers with every row and without an identifier', async () => {
  const { page, inject, ask } = await opened();
  await inject();
  const answer = await ask<FrameReading>('readFrame', read);
  if (!answer.ok) throw new Error(answer.refusal.code);
  const cases = practiceCases(TODAY);
  expect(answer.value.rows).toHaveLength(cases.flatMap(({ lines }) => lines).length);
  // Keys are hexadecimal: any short number may occur in one by chance.
  const said = answer.value.rows.map((row) =>
    JSON.stringify({
      ...row,
      lineKey: '',
      patientKey: '',
      accessionKey: '',
      orderKey: '',
      sessionKey: '',
      patientName: '',
    }),
  );
  const secrets = cases.flatMap(({ patient: { mrn, name, birthDate }, session, lines }) => [
    ...[mrn, name, birthDate, session],
    ...lines.map(({ accession }) => accession),
  ]);
  expect(secrets.filter((secret) => said.some((row) => row.includes(secret)))).toEqual([]);
  expect(await ask('heldReading', { closed: false })).toEqual(answer);
  await page.close();
});

test('a second injection leaves the first in place', async () => {
  const { page, inject, ask } = await opened();
  await inject();
  const first = await ask<FrameReading>('readFrame', read);
  await page.locator('tbody tr').nth(3).click({ button: 'right' });
  await inject();
  expect(await ask('heldReading', { closed: false })).toEqual(first);
  const under = await ask<string>('rowUnderMenu', {});
  expect(under.ok && under.value).toMatch(/^0\.\d+$/);
  await page.close();
});

test('a right click counts only when it is the resident’s own', async () => {
  const { page, inject, ask } = await opened();
  await inject();
  await ask('readFrame', read);
  await page.evaluate(() =>
    document.querySelector('tbody tr td')!.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true })),
  );
  expect(await ask('rowUnderMenu', {})).toEqual({ ok: true, value: null });
  await page.close();
});

test('outlines take no click, move nothing, follow the page and go with Escape', async () => {
  const { page, inject, ask } = await opened();
  const state = () =>
    page.evaluate(() => [
      document.body.outerHTML,
      JSON.stringify([...document.querySelectorAll('td')].map((cell) => cell.getBoundingClientRect())),
    ]);
  const before = await state();
  await inject();
  await ask('readFrame', read);
  await ask('outlineRows', { rowIds: ['0.0', '0.2'] });
  expect(await state()).toEqual(before);
  const drawn = await outlinesOn(page);
  expect(drawn.filter((style) => /border(-width)?: 3px/.test(style))).toHaveLength(2);
  expect(drawn.length).toBeGreaterThan(10);
  const hit = await page.evaluate(() => {
    const cell = document.querySelector('tbody td')!;
    const { left, top } = cell.getBoundingClientRect();
    return cell.contains(document.elementFromPoint(left + 3, top + 3));
  });
  expect(hit).toBe(true);
  await page.mouse.wheel(0, 300);
  await expect.poll(() => outlinesOn(page)).not.toEqual(drawn);
  await page.keyboard.press('Escape');
  expect(await outlinesOn(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
  await page.close();
});

test('outlines go when they are cleared, and when the extension is replaced; the new one reads again', async () => {
  const { page, inject, ask } = await opened();
  await inject();
  await ask('readFrame', read);
  await ask('outlineRows', { rowIds: [] });
  await ask('clearOutlines', {});
  expect(await outlinesOn(page)).toEqual([]);
  await ask('outlineRows', { rowIds: [] });
  expect(await outlinesOn(page)).not.toEqual([]);
  const cdp = await extension.context.browser()!.newBrowserCDPSession();
  await cdp.send('Extensions.loadUnpacked' as never, { path: build } as never);
  await expect.poll(() => outlinesOn(page), { timeout: 10_000 }).toEqual([]);
  await page.close();
  const again = await opened();
  await again.inject();
  expect((await again.ask<FrameReading>('readFrame', read)).ok).toBe(true);
  await again.page.close();
});

test('a message of another shape is refused', async () => {
  const { page, inject, ask } = await opened();
  await inject();
  expect(await ask('readFrame', { pageKey: 7 })).toMatchObject({ ok: false, refusal: { code: 'bad-message' } });
  await page.close();
});

test('rows of a grid that drops its columns are put together as they come into sight, and never two patients', async () => {
  const { page, inject, ask } = await opened();
  await page.evaluate(putUpVirtualGrid, STUDIES);
  await inject();
  await ask('readFrame', read);
  const held = async () => {
    const answer = await ask<FrameReading>('heldReading', { closed: false });
    return answer.ok && answer.value ? answer.value.rows : [];
  };
  const full = async () =>
    (await held()).filter(({ accessionKey, description, location }) => accessionKey && description && location);
  const scrolled = (left: number, top: number) =>
    page.evaluate(([x, y]) => document.getElementById('scroller')!.scrollTo(x!, y!), [left, top]);
  await expect.poll(async () => (await held()).length).toBe(8);
  expect(await full()).toEqual([]);
  await scrolled(5 * 220, 0);
  // Of eight rows two times two are of one patient, told by the MRN alone: those are not put together.
  await expect.poll(async () => (await full()).length, { timeout: 20_000 }).toBeGreaterThan(1);
  const ids = (await held()).map(({ id }) => id);
  await scrolled(5 * 220, 8 * 24);
  await expect.poll(async () => (await held()).length, { timeout: 20_000 }).toBeGreaterThan(8);
  await scrolled(0, 8 * 24);
  await expect
    .poll(async () => (await held()).filter(({ description }) => description).length, { timeout: 20_000 })
    .toBeGreaterThan(8);
  expect((await held()).map(({ id }) => id).slice(0, ids.length)).toEqual(ids);
  await page.evaluate(() => window.sortBackwards());
  await scrolled(5 * 220, 8 * 24);
  await page.waitForTimeout(1_500);
  const numberIn = (text: string | null) => (text === null ? null : Number(/\d+$/.exec(text)![0]));
  const ours = (await held()).map(({ patientName, description, location, start }) => ({
    patient: numberIn(patientName),
    study: numberIn(description),
    room: numberIn(location),
    minute: start === null ? null : Number(start.slice(-2)) - 10,
  }));
  for (const { patient, study, room, minute } of ours) {
    if (study !== null && room !== null) expect(room).toBe(study);
    if (study !== null && minute !== null) expect(minute).toBe(study % 49);
    if (study !== null && patient !== null) expect(patient).toBe(study % 3 === 1 ? study - 1 : study);
    if (room !== null && patient !== null) expect(patient).toBe(room % 3 === 1 ? room - 1 : room);
  }
  expect(ours.filter(({ study, room }) => study !== null && room !== null).length).toBeGreaterThan(3);
  await page.close();
});
