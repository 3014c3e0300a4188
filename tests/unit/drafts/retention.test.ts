import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Drafts, openDrafts } from '../../../lib/drafts';
import { defineDatabase } from '../../../lib/drafts/schema';
import { freshName, given, hashed, line, refused, standIn } from './stand-in';

const DAY = 86_400_000;
const START = Date.UTC(2026, 0, 10);
let name: string;
let store: Drafts;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: START });
  name = freshName();
  store = openDrafts(name);
});
afterEach(() => vi.useRealTimers());

async function everyState() {
  const days = ['a', 'b', 'c'].map((one, at) => line(one, { start: `2026-01-0${at + 1}T08:00`, operators: [] }));
  await given(store.stage(days, standIn));
  const [first, second] = await given(store.listDrafts());
  await given(store.markLogged(first!.id, 'resident'));
  await given(store.discard(second!.id));
  return { logged: first!.id, discarded: second!.id };
}
const stored = async () => {
  const db = defineDatabase(name);
  await db.open();
  const all = JSON.stringify([await db.drafts.toArray(), await db.history.toArray()]);
  db.close();
  return all;
};

test('details of a logged case go after their time, and the case still counts and is still recognised', async () => {
  const { logged } = await everyState();
  const before = await given(store.getDraft(logged));
  vi.setSystemTime(START + 31 * DAY);
  expect(await given(store.forget(START + DAY))).toBe(2);
  const after = await given(store.getDraft(logged));
  expect(after.lines[0]).toMatchObject({ description: '', operators: null, performer: null, cells: {} });
  expect({ ...after, lines: [] }).toEqual({ ...before, lines: [] });
  expect(await given(store.standingOf([hashed('c')]))).toMatchObject({ [hashed('c')]: { state: 'logged' } });
  expect(await stored()).not.toContain('Description c');
});

test('a discarded draft goes whole, a waiting one stays whole, whatever its age', async () => {
  const { discarded } = await everyState();
  await given(store.forget(START + DAY));
  expect(await refused(store.getDraft(discarded))).toEqual({ code: 'draft-gone' });
  const [waiting] = await given(store.listDrafts(['staged']));
  expect(waiting!.lines[0]!.description).toBe('Description a');
});

test('what is younger stays, and doing it again changes nothing', async () => {
  await everyState();
  expect(await given(store.forget(START))).toBe(0);
  expect(await given(store.forget(START + 1))).toBe(2);
  expect(await given(store.forget(START + DAY))).toBe(0);
});
