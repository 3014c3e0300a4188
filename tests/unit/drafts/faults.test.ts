import { IDBFactory, IDBIndex, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Drafts, openDrafts } from '../../../lib/drafts';
import type { Answer } from '../../../lib/model';
import { FAULTS, heal, OPENING } from './faults';
import { freshName, given, line, namesIn, report, standIn } from './stand-in';

const LASTING = 1_000_000;
let name: string;
let store: Drafts;
let id: string;
beforeEach(async () => {
  name = freshName();
  store = openDrafts(name);
  await given(store.stage([line('a')], standIn));
  id = (await given(store.listDrafts()))[0]!.id;
  await given(store.markFilled(id, report));
});
afterEach(() => {
  heal();
});

const WRITES: Record<string, (by: Drafts) => Promise<Answer<unknown>>> = {
  stage: (by) => by.stage([line('b')], standIn),
  edit: (by) => by.edit(id, 2, { fields: { comments: 'x' } }, standIn),
  discard: (by) => by.discard(id),
  markFilled: (by) => by.markFilled(id, { ...report, left: [], filled: [] }),
  markLogged: (by) => by.markLogged(id, 'case-log'),
  undo: (by) => by.undo(),
};
const READS: Record<string, (by: Drafts) => Promise<Answer<unknown>>> = {
  listDrafts: (by) => by.listDrafts(),
  getDraft: (by) => by.getDraft(id),
  counts: (by) => by.counts(),
};

const all = () => given(openDrafts(name).listDrafts());
const cells = [...FAULTS, OPENING].flatMap((fault) =>
  Object.keys(WRITES).map((verb) => [fault.name, verb, fault] as const),
);

describe('a failure of the database is an answer', () => {
  test.each(cells)('%s, lasting: %s is refused by name and changes nothing', async (_, verb, fault) => {
    const before = await all();
    if (fault === OPENING) store = openDrafts(name);
    fault.inject(LASTING);
    const answered = await WRITES[verb]!(store);
    heal();
    expect(answered).toMatchObject({ ok: false, refusal: { code: fault.refusal } });
    expect(await all()).toEqual(before);
    expect(await WRITES[verb]!(store), 'the store works again once the fault is gone').toMatchObject({ ok: true });
  });

  const passing = cells.filter(([, , fault]) => fault.refusal === 'storage-unavailable');
  test.each(passing)('%s, once: %s succeeds after opening again, and once only', async (_, verb, fault) => {
    const other = openDrafts(freshName());
    await given(other.stage([line('a')], standIn));
    if (fault === OPENING) store = openDrafts(name);
    fault.inject(1);
    expect(await WRITES[verb]!(store)).toMatchObject({ ok: true });
    heal();
    const lines = (await all()).flatMap(namesIn);
    expect(lines).toEqual(verb === 'stage' ? ['a', 'b'] : ['a']);
    expect((await given(store.getDraft(id))).revision).toBe(3);
  });

  test.each(
    [...FAULTS, OPENING].flatMap((fault) => Object.keys(READS).map((verb) => [fault.name, verb, fault] as const)),
  )('%s, lasting: %s answers', async (_, verb, fault) => {
    if (fault === OPENING) store = openDrafts(name);
    fault.inject(LASTING);
    const answered = await READS[verb]!(store);
    expect(answered).toMatchObject(fault.hitsReads ? { ok: false, refusal: { code: fault.refusal } } : { ok: true });
  });

  test.each(FAULTS.filter((fault) => !fault.hitsReads))(
    '$name: no page key is given out that was not kept',
    async (fault) => {
      const fresh = openDrafts(freshName());
      fault.inject(LASTING);
      expect(await fresh.pageKey('https://pacs.example')).toMatchObject({
        ok: false,
        refusal: { code: fault.refusal },
      });
    },
  );

  test('a watcher is told, and goes on when the fault has passed', async () => {
    const seen: Answer<unknown>[] = [];
    const watcher = openDrafts(name);
    const [, , , , , closing] = FAULTS;
    closing!.inject(1);
    const stop = watcher.watchDrafts((drafts) => seen.push(drafts));
    await vi.waitFor(() => expect(seen.at(-1)).toMatchObject({ ok: true, value: [{ id }] }));
    stop();
    heal();
    OPENING.inject(LASTING);
    openDrafts(name).watchDrafts((drafts) => seen.push(drafts));
    await vi.waitFor(() => expect(seen.at(-1)).toMatchObject({ ok: false, refusal: { code: 'storage-unavailable' } }));
  });
});

/** Ends the life of whoever speaks to the database at its n-th request: the transaction is lost and nothing is ever opened again. */
function killAt(request: number): () => boolean {
  let count = 0;
  const dies = () => count >= request;
  const killing = (owner: object, method: string) => {
    const real = Reflect.get(owner, method) as (...args: unknown[]) => unknown;
    vi.spyOn(owner as Record<string, () => unknown>, method).mockImplementation(function (
      this: IDBObjectStore | IDBIndex,
      ...args: unknown[]
    ) {
      count += 1;
      if (dies()) {
        const { transaction } = 'transaction' in this ? this : this.objectStore;
        transaction.abort();
        throw new DOMException('killed', 'AbortError');
      }
      return real.apply(this, args);
    } as () => unknown);
  };
  for (const method of ['get', 'put', 'add', 'delete', 'count', 'getAll', 'openCursor'])
    killing(IDBObjectStore.prototype, method);
  for (const method of ['getAll', 'openCursor', 'count']) killing(IDBIndex.prototype, method);
  const open = IDBFactory.prototype.open;
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(function (this: IDBFactory, ...args) {
    if (dies()) throw new DOMException('killed', 'AbortError');
    return open.apply(this, args);
  });
  return dies;
}

describe('a worker killed at any request of an act', () => {
  test.each(Object.keys(WRITES))('%s is done whole or not at all, and can be done again', async (verb) => {
    const undone = await all();
    let points = 0;
    for (let request = 1; request < 100; request += 1) {
      const killed = killAt(request);
      const answered = await WRITES[verb]!(openDrafts(name));
      const died = killed();
      heal();
      if (!died) {
        expect(answered.ok).toBe(true);
        break;
      }
      points += 1;
      expect(await all()).toEqual(undone);
    }
    expect(points).toBeGreaterThanOrEqual(4);
    expect(await all()).not.toEqual(undone);
  });

  test('after an acknowledged stage nothing is lost, and the same rows staged again are not doubled', async () => {
    const dying = openDrafts(name);
    await given(dying.stage([line('b'), line('c')], standIn));
    void dying.stage([line('d')], standIn);
    const next = openDrafts(name);
    const { alreadyStaged } = await given(next.stage([line('b'), line('c')], standIn));
    expect(alreadyStaged).toBe(2);
    expect((await all()).flatMap(namesIn).filter((one) => one !== 'd')).toEqual(['a', 'b', 'c']);
  });
});
