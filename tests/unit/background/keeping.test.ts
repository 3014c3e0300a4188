import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetOld, rememberCount } from '../../../entrypoints/background/keeping';
import { type Drafts, openDrafts } from '../../../lib/drafts';
import { NO_SETTINGS } from '../../../lib/model';
import { readKept } from '../../../lib/platform/keeping';
import { writeSettings } from '../../../lib/platform/settings';
import { freshName, given, line, standIn } from '../drafts/stand-in';

const DAY = 86_400_000;
const START = Date.UTC(2026, 0, 10);
let store: Drafts;
beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ['Date'], now: START });
  store = openDrafts(freshName());
});
afterEach(() => vi.useRealTimers());

async function loggedCase() {
  await given(store.stage([line('a')], standIn));
  const [draft] = await given(store.listDrafts());
  await given(store.markLogged(draft!.id, 'resident'));
  return async () => (await given(store.getDraft(draft!.id))).lines[0]!.description;
}

test('details are kept for good unless the resident says for how long', async () => {
  const description = await loggedCase();
  vi.setSystemTime(START + 4_000 * DAY);
  await forgetOld(store);
  expect(await description()).toBe('Description a');
});

test('details go after the days that the resident said, looked for once a day', async () => {
  const description = await loggedCase();
  await writeSettings({ ...NO_SETTINGS, detailsForDays: 30 });
  vi.setSystemTime(START + 29.5 * DAY);
  await forgetOld(store);
  expect(await description()).toBe('Description a');
  vi.setSystemTime(START + 30.2 * DAY);
  await forgetOld(store);
  expect(await description()).toBe('Description a');
  vi.setSystemTime(START + 30.6 * DAY);
  await forgetOld(store);
  expect(await description()).toBe('');
});

test('the count of drafts is remembered, and an empty database does not overwrite it', async () => {
  await loggedCase();
  await rememberCount(await given(store.counts()));
  expect((await readKept()).drafts).toBe(1);
  await rememberCount(await given(openDrafts(freshName()).counts()));
  expect((await readKept()).drafts).toBe(1);
});
