import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Managed, NO_SETTINGS } from '../../../lib/model';
import { readManaged } from '../../../lib/platform/managed';
import { readSettings, writeSettings } from '../../../lib/platform/settings';

const set = (settings: Record<string, unknown>) => fakeBrowser.storage.managed.set(settings);
beforeEach(() => fakeBrowser.reset());

test('the hospital’s site stands where the resident set none, and nowhere else', async () => {
  await set({ site: 'Mercy General' });
  expect((await readSettings()).site).toBe('Mercy General');
  await writeSettings({ ...NO_SETTINGS, site: 'County' });
  expect((await readSettings()).site).toBe('County');
});

test.each([
  [null, 90, 90],
  [30, 90, 30],
  [365, 90, 90],
  [365, undefined, 365],
])('details kept for %s days, limited to %s by the hospital, are kept for %s', async (own, limit, kept) => {
  await writeSettings({ ...NO_SETTINGS, detailsForDays: own });
  if (limit !== undefined) await set({ detailsForDays: limit });
  expect((await readSettings()).detailsForDays).toBe(kept);
});

test('a setting that makes no sense is left out; the others hold', async () => {
  await set({ site: '  ', detailsForDays: 0, filesOff: true, homepage: 'x' });
  expect(await readManaged()).toEqual({ filesOff: true });
});

test('a browser without a policy for us manages nothing', async () => {
  const asked = vi
    .spyOn(fakeBrowser.storage.managed, 'get')
    .mockRejectedValue(new Error('Managed storage manifest not found'));
  expect(await readManaged()).toEqual({});
  asked.mockRestore();
});

test('what the browser is told of these settings is what is read', () => {
  const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../../public/managed.json'), 'utf8'));
  const types = Object.entries<{ type: string }>(schema.properties).map(([name, { type }]) => [name, type]);
  expect(types).toEqual([
    ['site', 'string'],
    ['detailsForDays', 'integer'],
    ['filesOff', 'boolean'],
  ]);
  expect(Object.keys(schema.properties)).toEqual(Object.keys(Managed.shape));
});
