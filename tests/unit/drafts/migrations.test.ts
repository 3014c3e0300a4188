import { IDBDatabase } from 'fake-indexeddb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { openDrafts } from '../../../lib/drafts';
import { defineDatabase } from '../../../lib/drafts/schema';
import type { Draft } from '../../../lib/model';
import { type Dump, freeze, thaw } from './dump';
import { freshName, given, line, refused, report, standIn } from './stand-in';

const dumps = import.meta.glob<Dump>('./dumps/v*.json', { eager: true, import: 'default' });
const expected = import.meta.glob<Draft[]>('./dumps/expected/v*.json', { eager: true, import: 'default' });
const numbered = (path: string) => Number(/v(\d+)\.json$/.exec(path)![1]);
afterEach(() => {
  vi.restoreAllMocks();
});

describe('a database of every shipped version', () => {
  test('is kept as a dump, the present one among them and exactly as it is made', async () => {
    const made = await freeze(await defineDatabase(freshName()).open());
    const newest = Object.values(dumps).find(({ version }) => version === made.version);
    expect(newest?.stores.map(({ records, ...shape }) => shape)).toEqual(
      made.stores.map(({ records, ...shape }) => shape),
    );
  });

  test.each(Object.entries(dumps))('%s opens with every draft and its history', async (path, dump) => {
    const name = freshName();
    await thaw(name, dump);
    const store = openDrafts(name);
    const wanted = expected[path.replace('dumps/', 'dumps/expected/')];
    expect(wanted?.length).toBeGreaterThan(0);
    expect(await given(store.listDrafts())).toEqual(wanted);
    const taught = dump.stores.find((one) => one.name === 'wordings')?.records ?? [];
    expect(await given(store.listWordings())).toEqual(taught);
    const shown = dump.stores.find((one) => one.name === 'columnMaps')?.records ?? [];
    expect(await given(store.listTables())).toEqual(shown);
    expect(await given(store.undo())).toEqual({ action: 'log' });
    expect(await given(store.stage([line('new')], standIn))).toMatchObject({ drafts: [{ joined: false }] });
  });

  test('the dumps are numbered without a gap', () => {
    expect(
      Object.keys(dumps)
        .map(numbered)
        .sort((a, b) => a - b),
    ).toEqual(Object.keys(dumps).map((_, index) => index + 1));
  });
});

/** What a later version of the extension would have left: a higher number, one more store, one more thing on each draft. */
async function newer(name: string): Promise<Dump> {
  const made = await freeze(await defineDatabase(name).open());
  const stores = made.stores.map((store) => ({
    ...store,
    records: store.records.map((record) => ({ ...record, novelty: 1 })),
  }));
  return {
    version: made.version + 10,
    stores: [...stores, { name: 'later', keyPath: 'id', autoIncrement: false, indexes: [], records: [] }],
  };
}

describe('a database made by newer code', () => {
  test('is read, never written, and left at its version', async () => {
    const old = freshName();
    await given(openDrafts(old).stage([line('a')], standIn));
    const drafts = await given(openDrafts(old).listDrafts());
    const name = freshName();
    await thaw(name, await newer(old));
    const before = await freeze(await defineDatabase(name).open());
    const store = openDrafts(name);
    expect(await given(store.listDrafts())).toEqual(drafts);
    const [{ id, revision }] = drafts as [Draft];
    const writes = [
      store.stage([line('b')], standIn),
      store.edit(id, revision, { fields: { comments: 'x' } }, standIn),
      store.discard(id),
      store.markFilled(id, report),
      store.markLogged(id, 'case-log'),
      store.undo(),
      store.pageKey('https://pacs.example'),
    ];
    for (const one of writes)
      expect(await refused(one)).toEqual({ code: 'storage-unavailable', detail: 'newer-version' });
    expect(await freeze(await defineDatabase(name).open())).toEqual(before);
  });

  test('takes over while windows are open: they give way, and then only read', async () => {
    const name = freshName();
    const store = openDrafts(name);
    await given(store.stage([line('a')], standIn));
    const seen: unknown[] = [];
    const stop = store.watchDrafts((drafts) => seen.push(drafts));
    await vi.waitFor(() => expect(seen).toHaveLength(1));
    await thaw(name, { ...(await newer(name)), stores: [] });
    expect((await refused(store.stage([line('b')], standIn))).detail).toBe('newer-version');
    expect(await given(store.listDrafts())).toHaveLength(1);
    stop();
  });
});

test('a database whose making was cut short is made whole at the next opening', async () => {
  const create = IDBDatabase.prototype.createObjectStore;
  let calls = 0;
  vi.spyOn(IDBDatabase.prototype, 'createObjectStore').mockImplementation(function (this: IDBDatabase, ...args) {
    calls += 1;
    if (calls % 2 === 0) throw new DOMException('killed', 'AbortError');
    return create.apply(this, args);
  });
  const name = freshName();
  expect((await refused(openDrafts(name).stage([line('a')], standIn))).code).toBe('storage-unavailable');
  vi.restoreAllMocks();
  expect(await given(openDrafts(name).stage([line('a')], standIn))).toMatchObject({ alreadyStaged: 0 });
  expect(await given(openDrafts(name).listDrafts())).toHaveLength(1);
});
