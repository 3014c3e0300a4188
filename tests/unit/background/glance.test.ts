import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { glance, glanceOf } from '../../../entrypoints/background/glance';
import { answer, type CarryIn, NO_SETTINGS, refuse } from '../../../lib/model';
import { announceWrite } from '../../../lib/platform/desk';
import { draftOf, SETTINGS } from '../progress/generated';

const TODAY = '2026-05-01';
const DRAFTS = [
  draftOf({ id: '1' }),
  draftOf({ id: '2' }),
  draftOf({ id: '3', role: 'Assisting' }),
  draftOf({ id: '4', state: 'staged' }),
  draftOf({ id: '5', state: 'discarded' }),
];
const carryIns: CarryIn[] = [
  { source: 'acgme', name: 'Before', from: '2019-07-01', to: '2020-06-30', total: 50, categories: {} },
];
beforeEach(() => fakeBrowser.reset());

test('the line counts logged encounters that count, with what was carried in, towards the number of the pathway', () => {
  const integrated = { ...SETTINGS, profile: { ...SETTINGS.profile, pathway: 'integrated' as const, carryIns } };
  expect(glanceOf(DRAFTS, integrated, TODAY)).toEqual({ count: 52, total: 1000, drafts: 1 });
  const none = { ...NO_SETTINGS, profile: { ...NO_SETTINGS.profile, carryIns } };
  expect(glanceOf(DRAFTS, none, TODAY)).toEqual({ count: 52, total: null, drafts: 1 });
});

test('it is counted again only after something was written', async () => {
  const facts = vi.fn(async () => answer(DRAFTS));
  const first = await glance({ facts });
  expect(await glance({ facts })).toEqual(first);
  expect(facts).toHaveBeenCalledTimes(1);
  await announceWrite();
  await glance({ facts });
  expect(facts).toHaveBeenCalledTimes(2);
});

test('a store that fails says so', async () => {
  expect(await glance({ facts: async () => refuse('storage-unavailable') })).toEqual(refuse('storage-unavailable'));
});
