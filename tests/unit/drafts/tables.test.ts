import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Drafts, openDrafts } from '../../../lib/drafts';
import { defineDatabase } from '../../../lib/drafts/schema';
import type { Answer, ColumnMap, TaughtTable } from '../../../lib/model';
import { FAULTS, heal } from './faults';
import { freshName, given, line, refused, standIn } from './stand-in';

const KEY = { origin: 'https://pacs.example', path: '/worklist', fingerprint: '0123456789abcdef' };
const table = (columns: ColumnMap, more: Partial<TaughtTable> = {}): TaughtTable => ({
  ...KEY,
  columns,
  by: 'resident',
  taughtAt: 1,
  ...more,
});
const ACCESSION: ColumnMap = { accession: { heading: 'req', index: 4 } };
const theirs = (columns: ColumnMap, more: Partial<TaughtTable> = {}) =>
  table(columns, { by: 'colleague', taughtAt: 2, ...more });

let name: string;
let store: Drafts;
beforeEach(() => {
  name = freshName();
  store = openDrafts(name);
});
afterEach(heal);

describe('a table that was taught', () => {
  test('is there for every later opening, by site, path and headings; taught again it is what was taught last', async () => {
    const others = [
      table(ACCESSION, { path: '/other' }),
      table(ACCESSION, { fingerprint: 'fedcba9876543210' }),
      table(ACCESSION, { origin: 'http://ris.example' }),
    ];
    for (const one of [table(ACCESSION), ...others, table({ mrn: null }, { taughtAt: 9 })])
      await given(store.teachTable(one));
    const kept = await given(openDrafts(name).listTables());
    expect(kept).toHaveLength(4);
    expect(kept).toEqual(expect.arrayContaining([...others, table({ mrn: null }, { taughtAt: 9 })]));
  });

  test('that is revoked is gone alone, and undo has nothing to do with it', async () => {
    await given(store.stage([line('a')], standIn));
    await given(store.teachTable(table(ACCESSION)));
    await given(store.teachTable(table(ACCESSION, { path: '/other' })));
    for (let times = 0; times < 2; times++) expect(await store.revokeTable(KEY)).toEqual({ ok: true, value: null });
    expect(await given(store.listTables())).toEqual([table(ACCESSION, { path: '/other' })]);
    expect(await given(store.undo())).toEqual({ action: 'stage' });
  });

  test.each([
    ['of a file', table(ACCESSION, { origin: 'null' })],
    ['with an address for a path', table(ACCESSION, { path: 'https://x' })],
    ['with something else for a fingerprint', table(ACCESSION, { fingerprint: 'Doe, Jane' })],
    ['with a field that is none', table({ surname: { heading: 'x', index: 1 } } as never)],
    ['with a heading longer than any', table({ mrn: { heading: 'x'.repeat(201), index: 1 } })],
  ])('%s is refused and not kept', async (_, one) => {
    expect((await refused(store.teachTable(one))).code).toBe('bad-message');
    expect((await refused(store.importTables([theirs({ mrn: null }), one], []))).code).toBe('bad-message');
    expect(await given(store.listTables())).toEqual([]);
  });

  test('that changes in one window is seen in another', async () => {
    const seen: Answer<TaughtTable[]>[] = [];
    const stop = openDrafts(name).watchTables((tables) => seen.push(tables));
    await vi.waitFor(() => expect(seen).toEqual([{ ok: true, value: [] }]));
    await given(store.teachTable(table(ACCESSION)));
    await vi.waitFor(() => expect(seen.at(-1)).toEqual({ ok: true, value: [table(ACCESSION)] }));
    stop();
  });

  test('that is damaged takes part in nothing and stays where it lies', async () => {
    await given(store.teachTable(table(ACCESSION)));
    const damaged = { ...table({}), path: '/x', columns: 7 } as never;
    const db = defineDatabase(name);
    await db.columnMaps.put(damaged);
    expect(await given(store.listTables())).toEqual([table(ACCESSION)]);
    expect(await db.columnMaps.get([KEY.origin, '/x', KEY.fingerprint])).toEqual(damaged);
  });
});

test('an imported list adds what is new, keeps one’s own where they differ, and takes theirs where that is meant', async () => {
  const mine: ColumnMap = { status: null, mrn: { heading: 'id', index: 1 } };
  await given(store.teachTable(table(mine)));
  const alike = theirs({ mrn: { heading: 'id', index: 1 }, status: null });
  expect(await given(store.importTables([alike], []))).toEqual({ added: 0, replaced: 0, alike: 1, conflicts: [] });
  const list = [theirs(ACCESSION), theirs(ACCESSION, { path: '/new' })];
  expect(await given(store.importTables(list, []))).toEqual({
    added: 1,
    replaced: 0,
    alike: 0,
    conflicts: [{ ...KEY, mine, theirs: ACCESSION }],
  });
  expect(await given(store.listTables())).toEqual([list[1], table(mine)]);
  expect(await given(store.importTables(list, [KEY]))).toMatchObject({
    added: 0,
    replaced: 1,
    alike: 1,
    conflicts: [],
  });
  expect(await given(store.listTables())).toEqual([list[1], list[0]]);
});

test.each(FAULTS)('a lasting failure ($name) is an answer, and nothing is half imported', async (fault) => {
  await given(store.teachTable(table(ACCESSION)));
  fault.inject(1_000_000);
  const list = [theirs(ACCESSION, { path: '/b' }), theirs(ACCESSION, { path: '/c' })];
  const writes = [await store.teachTable(table({ mrn: null })), await store.importTables(list, [])];
  heal();
  for (const answered of writes) expect(answered).toMatchObject({ ok: false, refusal: { code: fault.refusal } });
  expect(await given(openDrafts(name).listTables())).toEqual([table(ACCESSION)]);
});
