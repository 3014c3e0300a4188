import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type Drafts, openDrafts } from '../../../lib/drafts';
import { defineDatabase } from '../../../lib/drafts/schema';
import type { Answer, DeskQuery, Draft } from '../../../lib/model';
import { freshName, given, hashed, line, namesIn, refused, report, standIn } from './stand-in';

let name: string;
let store: Drafts;
beforeEach(() => {
  name = freshName();
  store = openDrafts(name);
});

const stage = (...lines: Parameters<Drafts['stage']>[0]) => given(store.stage(lines, standIn));
const first = async () => (await given(store.listDrafts()))[0]!;
const damage = async (id: string) => {
  const raw = defineDatabase(name);
  await raw.drafts.update(id, { caseId: 'not a case id', entries: 7 } as never);
  return raw.drafts.get(id);
};

test('drafts are listed by state, the newest case date first and undated ones last', async () => {
  await stage(
    line('old', { start: '2025-01-01' }),
    line('undated', { start: null, patient: null }),
    line('new', { start: '2026-03-05T08:00' }),
    line('mid', { start: '2025-07-01' }),
  );
  expect((await given(store.listDrafts())).map((draft) => namesIn(draft)[0])).toEqual(['new', 'mid', 'old', 'undated']);
  await given(store.discard((await first()).id));
  expect((await given(store.listDrafts(['discarded']))).map((draft) => namesIn(draft)[0])).toEqual(['new']);
  expect((await given(store.listDrafts(['staged', 'filled']))).length).toBe(3);
});

test('counts say how many there are in each state', async () => {
  await stage(...['a', 'b', 'c', 'd', 'e'].map((one) => line(one, { patient: null })));
  const [a, b, c] = await given(store.listDrafts());
  await given(store.markFilled(a!.id, report));
  await given(store.markLogged(a!.id, 'case-log'));
  await given(store.markFilled(b!.id, report));
  await given(store.discard(c!.id));
  expect(await given(store.counts())).toEqual({ staged: 2, filled: 1, logged: 1, discarded: 1 });
});

test('what is handed out carries nothing the model does not know', async () => {
  await stage(line('a'));
  expect(Object.keys(await first())).not.toEqual(expect.arrayContaining(['lineKeys']));
  expect(Object.keys(await first())).not.toEqual(expect.arrayContaining(['writtenBy']));
});

describe('a damaged record', () => {
  test('is set aside where it lies, untouched, and everything else goes on', async () => {
    await stage(line('a'), line('b', { patient: null }));
    const { id } = (await given(store.listDrafts())).find((draft) => namesIn(draft)[0] === 'a')!;
    const broken = await damage(id);
    expect((await given(store.listDrafts())).map(namesIn)).toEqual([['b']]);
    expect(await given(store.counts())).toMatchObject({ staged: 2 });
    expect((await refused(store.getDraft(id))).code).toBe('draft-gone');
    expect((await refused(store.undo())).code).toBe('draft-changed');
    expect((await stage(line('a'))).drafts).toHaveLength(1);
    expect(await defineDatabase(name).drafts.get(id)).toEqual(broken);
  });

  test('that can be read again is one draft with the one made meanwhile', async () => {
    await stage(line('a'));
    const raw = defineDatabase(name);
    const sound = (await raw.drafts.toArray())[0]!;
    await damage(sound.id);
    await stage(line('a'));
    await raw.drafts.put(sound);
    expect(await given(store.listDrafts())).toHaveLength(2);
    await stage(line('a'), line('b'));
    expect((await given(store.listDrafts())).map(namesIn)).toEqual([['a', 'b']]);
    expect((await first()).id).toBe(sound.id);
  });

  test('in the history leaves nothing to undo', async () => {
    await stage(line('a'));
    await defineDatabase(name)
      .history.toCollection()
      .modify({ images: 'gone' } as never);
    expect((await refused(store.undo())).code).toBe('nothing-to-undo');
    await stage(line('b'));
    expect(await given(store.undo())).toEqual({ action: 'stage' });
  });
});

describe('watching', () => {
  const watch = (states?: Parameters<Drafts['watchDrafts']>[1]) => {
    const seen: Answer<Draft[]>[] = [];
    const stop = openDrafts(name).watchDrafts((drafts) => seen.push(drafts), states);
    const names = () => {
      const last = seen.at(-1);
      return last?.ok ? last.value.map((draft) => namesIn(draft).join()) : last;
    };
    return { seen, stop, names };
  };

  test('another window sees every change to open drafts, and none after it stopped', async () => {
    const { names, stop, seen } = watch();
    await vi.waitFor(() => expect(names()).toEqual([]));
    await stage(line('a'));
    await vi.waitFor(() => expect(names()).toEqual(['a']));
    await stage(line('b'));
    await vi.waitFor(() => expect(names()).toEqual(['a,b']));
    await given(store.discard((await first()).id));
    await vi.waitFor(() => expect(names()).toEqual([]));
    stop();
    const before = seen.length;
    await given(store.undo());
    await new Promise((done) => setTimeout(done, 30));
    expect(seen.length).toBe(before);
  });

  test('follows the states it was asked for', async () => {
    const { names, stop } = watch(['discarded']);
    await stage(line('a'));
    await given(store.discard((await first()).id));
    await vi.waitFor(() => expect(names()).toEqual(['a']));
    stop();
  });
});

test('every write is told, whatever it was to and whichever window made it, and none after the watching stopped', async () => {
  const heard = vi.fn();
  const stop = openDrafts(name).watchWrites(heard);
  await stage(line('a'));
  await vi.waitFor(() => expect(heard).toHaveBeenCalled());
  heard.mockClear();
  const { id, revision } = await first();
  await given(store.edit(id, revision, { fields: { site: 'General' } }, standIn));
  await vi.waitFor(() => expect(heard).toHaveBeenCalled());
  heard.mockClear();
  await given(store.listDrafts());
  await given(openDrafts(freshName()).stage([line('b')], standIn));
  expect(heard).not.toHaveBeenCalled();
  stop();
  await given(store.discard(id));
  expect(heard).not.toHaveBeenCalled();
});

test('a row captured before is known by its state and since when', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: 1_000 });
  try {
    await stage(line('a', { patient: null }), line('b', { patient: null }), line('c', { patient: null }));
    const byName = new Map((await given(store.listDrafts())).map((draft) => [namesIn(draft)[0], draft.id]));
    vi.setSystemTime(5_000);
    await given(store.markLogged(byName.get('b')!, 'resident'));
    await given(store.discard(byName.get('c')!));
    const keys = ['a', 'b', 'c', 'd'].map(hashed);
    expect(await given(store.standingOf(keys))).toEqual({
      [hashed('a')]: { state: 'staged', at: 1_000 },
      [hashed('b')]: { state: 'logged', at: 5_000 },
    });
  } finally {
    vi.useRealTimers();
  }
});

describe('what a desk shows', () => {
  const desk = (query: DeskQuery) => given(store.deskDrafts(query));

  test('is the newest few, the filled one whatever its age, and those named, once each', async () => {
    const days = ['a', 'b', 'c', 'd', 'e'].map((one, at) => line(one, { start: `2026-03-0${at + 1}T08:00` }));
    await stage(...days, line('undated', { start: null, patient: null }));
    const all = new Map((await given(store.listDrafts())).map((draft) => [namesIn(draft)[0]!, draft.id]));
    await given(store.markFilled(all.get('a')!, report));
    await given(store.discard(all.get('e')!));
    expect((await desk({ newest: 2, also: [], practice: false })).map(namesIn)).toEqual([['d'], ['c'], ['a']]);
    const also = [all.get('undated')!, all.get('d')!, all.get('e')!, 'nobody'];
    expect((await desk({ newest: 2, also, practice: false })).map(namesIn)).toEqual([['d'], ['c'], ['a'], ['undated']]);
    expect((await desk({ newest: 50, also: [], practice: false })).map(namesIn)).toEqual([
      ['d'],
      ['c'],
      ['b'],
      ['a'],
      ['undated'],
    ]);
  });
});
