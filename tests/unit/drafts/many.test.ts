import { beforeEach, describe, expect, test } from 'vitest';
import { type Drafts, openDrafts } from '../../../lib/drafts';
import { freshName, given, line, refused, standIn } from './stand-in';

let store: Drafts;
beforeEach(async () => {
  store = openDrafts(freshName());
  const days = ['a', 'b', 'c'].map((one, at) => line(one, { start: `2026-03-0${at + 1}T08:00` }));
  await given(store.stage(days, standIn));
});
const all = () => given(store.listDrafts());

describe('one thing done to several drafts', () => {
  test('is done to all of them, says whose value it is, and is undone as one', async () => {
    const before = await all();
    await given(store.markLogged(before[0]!.id, 'resident'));
    const ids = before.map(({ id }) => id);
    expect(await given(store.changeMany([...ids, 'nobody'], { fields: { site: 'Annex' } }))).toBe(2);
    const sites = (await all()).map(({ fields }) => fields.site);
    expect(sites).toEqual([before[0]!.fields.site, ...Array(2).fill({ value: 'Annex', from: { kind: 'resident' } })]);
    await given(store.undo());
    expect((await all()).map(({ fields }) => fields.site.value)).toEqual([null, null, null]);
  });

  test('puts them aside and back', async () => {
    const ids = (await all()).map(({ id }) => id);
    expect(await given(store.changeMany(ids, { discard: true }))).toBe(3);
    expect((await all()).every(({ state }) => state === 'discarded')).toBe(true);
    await given(store.undo());
    expect((await all()).every(({ state }) => state === 'staged')).toBe(true);
  });

  test('says that they are logged, and takes that back as one act', async () => {
    const ids = (await all()).map(({ id }) => id);
    await given(store.discard(ids[2]!));
    expect(await given(store.changeMany(ids, { logged: true }))).toBe(2);
    expect((await all()).map(({ state }) => state).sort()).toEqual(['discarded', 'logged', 'logged']);
    expect(await given(store.undo())).toEqual({ action: 'log' });
    expect((await all()).map(({ state }) => state).sort()).toEqual(['discarded', 'staged', 'staged']);
  });

  test('is refused where nothing is named, nothing can be changed, or the value does not fit', async () => {
    expect((await refused(store.changeMany([], { discard: true }))).code).toBe('nothing-ticked');
    expect((await refused(store.changeMany(['nobody'], { discard: true }))).code).toBe('draft-not-open');
    const long = { fields: { site: 'x'.repeat(1_001) } };
    expect((await refused(store.changeMany([(await all())[0]!.id], long))).code).toBe('bad-message');
  });
});

test('every draft that is not discarded is one line of the list', async () => {
  const [first, second] = await all();
  await given(store.markLogged(first!.id, 'resident'));
  await given(store.discard(second!.id));
  const lines = await new Promise<unknown[]>((done) => {
    const stop = store.watchSummaries((reply) => {
      setTimeout(() => stop());
      done(reply.ok ? reply.value : []);
    });
  });
  expect(lines).toHaveLength(2);
  expect(lines).toContainEqual(
    expect.objectContaining({ id: first!.id, state: 'logged', date: '2026-03-03', concepts: ['C.c'], asks: false }),
  );
});
