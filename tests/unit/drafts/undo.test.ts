import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type Drafts, openDrafts } from '../../../lib/drafts';
import { defineDatabase } from '../../../lib/drafts/schema';
import type { Draft } from '../../../lib/model';
import { freshName, given, hashed, line, refused, report, standIn } from './stand-in';

let store: Drafts;
let name: string;
beforeEach(() => {
  name = freshName();
  store = openDrafts(name);
});
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  return () => vi.useRealTimers();
});

const stage = (...lines: Parameters<Drafts['stage']>[0]) => given(store.stage(lines, standIn));
const all = () => given(store.listDrafts());
const first = async () => (await all())[0]!;
const pause = () => vi.setSystemTime(Date.now() + 60_000);
const type = async (comments: string, by = store) => {
  const { id, revision } = await first();
  return given(by.edit(id, revision, { fields: { comments } }, standIn));
};
/** What a resident would see of a draft, which undoing must bring back. */
const seen = (drafts: Draft[]) => drafts.map((draft) => ({ ...draft, revision: 0, updatedAt: 0 }));

describe('undo', () => {
  test('takes back every kind of act, one by one, exactly', async () => {
    const states: Draft[][] = [await all()];
    const acts = [
      () => stage(line('a'), line('b')),
      () => type('typed'),
      async () => given(store.discard((await first()).id)),
      () => stage(line('a', { status: 'Final' })),
      async () => given(store.markFilled((await first()).id, report)),
      async () => given(store.markLogged((await first()).id, 'case-log')),
    ];
    for (const act of acts) {
      await act();
      states.push(await all());
    }
    for (const action of ['log', 'fill', 'stage', 'discard', 'edit', 'stage']) {
      states.pop();
      expect(await given(store.undo())).toEqual({ action });
      expect(seen(await all())).toEqual(seen(states.at(-1)!));
    }
    expect((await refused(store.undo())).code).toBe('nothing-to-undo');
  });

  test('of a logged draft makes it filled', async () => {
    await stage(line('a'));
    await given(store.markFilled((await first()).id, report));
    await given(store.markLogged((await first()).id, 'case-log'));
    await given(store.undo());
    expect((await first()).state).toBe('filled');
  });

  test('of a merge brings both drafts back with their Case IDs', async () => {
    await stage(line('a', { session: hashed('one') }), line('b', { session: hashed('two') }));
    const before = await all();
    expect(before).toHaveLength(2);
    const session = hashed('both');
    await stage(line('a', { session }), line('b', { session }));
    expect(await all()).toHaveLength(1);
    await given(store.undo());
    const byId = (drafts: Draft[]) => seen(drafts).sort((x, y) => (x.id < y.id ? -1 : 1));
    expect(byId(await all())).toEqual(byId(before));
  });

  test('never gives a revision out twice, so that a window showing the undone state cannot write over it', async () => {
    await stage(line('a'));
    const typed = await type('wrong');
    await given(store.undo());
    expect((await first()).revision).toBeGreaterThan(typed.revision);
    expect((await refused(store.edit(typed.id, typed.revision, { fields: { comments: 'x' } }, standIn))).code).toBe(
      'draft-changed',
    );
  });

  test('reaches back twenty acts and no further', async () => {
    await stage(line('a'));
    for (let round = 0; round < 25; round += 1) {
      pause();
      await type(`round ${round}`);
    }
    for (let round = 0; round < 20; round += 1) expect(await given(store.undo())).toEqual({ action: 'edit' });
    expect((await refused(store.undo())).code).toBe('nothing-to-undo');
    expect((await first()).fields.comments.value).toBe('round 4');
  });

  test('takes the keystrokes of one field back together, a pause or another field apart', async () => {
    await stage(line('a'));
    for (const typed of ['s', 'se', 'sec']) await type(typed);
    pause();
    await type('sect');
    const { id, revision } = await first();
    await given(store.edit(id, revision, { fields: { site: 'X' } }, standIn));
    const comments = async () => (await first()).fields.comments.value;
    await given(store.undo());
    expect([(await first()).fields.site.value, await comments()]).toEqual([null, 'sect']);
    await given(store.undo());
    expect(await comments()).toBe('sec');
    await given(store.undo());
    expect(await comments()).toBe(null);
    expect(await given(store.undo())).toEqual({ action: 'stage' });
  });

  test('takes back long typing as one act, however long it went on without a pause', async () => {
    await stage(line('a'));
    for (const typed of ['s', 'se', 'sec']) {
      vi.setSystemTime(Date.now() + 6_000);
      await type(typed);
    }
    await given(store.undo());
    expect((await first()).fields.comments.value).toBe(null);
  });

  test('takes a choice back by itself, even where a field was typed in the same moment', async () => {
    await stage(line('a'));
    await type('typed');
    const { id, revision } = await first();
    await given(store.edit(id, revision, { fields: { comments: 'more' }, confirmRole: true }, standIn));
    await given(store.undo());
    expect(await first()).toMatchObject({ roleToConfirm: true, fields: { comments: { value: 'typed' } } });
  });

  test('refuses where a later change would be lost, and loses nothing', async () => {
    await stage(line('a'));
    const raw = defineDatabase(name);
    await raw.drafts.toCollection().modify({ writtenBy: 999, caseDate: '2026-01-01' });
    const before = await all();
    expect((await refused(store.undo())).code).toBe('draft-changed');
    expect(await all()).toEqual(before);
    expect(await raw.history.count()).toBe(1);
  });

  test('is one history for all windows', async () => {
    await stage(line('a'));
    await type('here');
    pause();
    const other = openDrafts(name);
    await type('there', other);
    expect(await given(store.undo())).toEqual({ action: 'edit' });
    expect((await first()).fields.comments.value).toBe('here');
  });
});

describe('the acts that can be taken back', () => {
  const acts = () => given(store.listActs());

  test('are told with what they were done to, the last first, and say whether they can be taken back by themselves', async () => {
    await stage(
      line('a', { patient: null, start: '2026-03-05T08:00' }),
      line('b', { patient: null, start: null, concept: null }),
    );
    pause();
    const { id, revision } = (await all()).find(({ fields }) => fields.caseDate.value === '2026-03-05')!;
    await given(store.edit(id, revision, { fields: { site: 'General', attending: 'Ng' } }, standIn));
    pause();
    await given(store.discard((await all()).find((draft) => draft.id !== id)!.id));
    expect(await acts()).toMatchObject([
      { action: 'discard', count: 1, concepts: [], unmapped: ['Description b'], date: '', fields: [], undoable: true },
      {
        action: 'edit',
        count: 1,
        concepts: ['C.a'],
        date: '2026-03-05',
        fields: ['site', 'attending'],
        undoable: true,
      },
      { action: 'stage', count: 2, undoable: false },
    ]);
  });

  test('are taken back in any order, each exactly, but never under a later one', async () => {
    await stage(line('a', { patient: null }));
    const one = await first();
    pause();
    await stage(line('b', { patient: null }));
    pause();
    await given(store.discard(one.id));
    const [discarded, stagedOther, stagedOne] = (await acts()).map(({ id }) => id);
    expect((await refused(store.undo(stagedOne!))).code).toBe('draft-changed');
    expect(await given(store.undo(stagedOther!))).toEqual({ action: 'stage' });
    expect((await all()).map(({ id, state }) => [id, state])).toEqual([[one.id, 'discarded']]);
    expect(await given(store.undo(discarded!))).toEqual({ action: 'discard' });
    expect(seen(await all())).toEqual(seen([one]));
    expect((await refused(store.undo(discarded!))).code).toBe('nothing-to-undo');
  });

  test('never bring a line back that stands in another draft by now', async () => {
    await stage(line('a', { patient: null }));
    const { id } = await first();
    await given(store.discard(id));
    const raw = defineDatabase(name);
    const kept = (await raw.drafts.get(id))!;
    await raw.drafts.put({ ...kept, id: 'elsewhere', writtenBy: 0, state: 'staged' });
    const [discarded] = await acts();
    expect((await refused(store.undo(discarded!.id))).code).toBe('draft-changed');
    expect((await all()).filter(({ state }) => state === 'staged')).toHaveLength(1);
  });

  test('are the last twenty', async () => {
    for (let times = 0; times < 23; times++) {
      await stage(line(`n${times}`, { patient: null }));
      pause();
    }
    expect(await acts()).toHaveLength(20);
  });
});
