import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Drafts, openDrafts } from '../../../lib/drafts';
import { defineDatabase } from '../../../lib/drafts/schema';
import type { Answer, Wording } from '../../../lib/model';
import { type Dump, freeze, thaw } from './dump';
import { FAULTS, heal } from './faults';
import { freshName, given, line, refused, standIn } from './stand-in';

const ORIGIN = 'https://pacs.example';
const wording = (words: string, concept = 'C.a', more: Partial<Wording> = {}): Wording => ({
  origin: ORIGIN,
  words,
  concept,
  by: 'resident',
  taughtAt: 1,
  ...more,
});
const theirs = (words: string, concept: string): Wording => wording(words, concept, { by: 'colleague', taughtAt: 2 });

let name: string;
let store: Drafts;
beforeEach(() => {
  name = freshName();
  store = openDrafts(name);
});
afterEach(heal);

describe('a wording', () => {
  test('that was taught is there for every later opening, by site and words', async () => {
    const all = [wording('b'), wording('a'), wording('c', 'C.c', { origin: 'http://ris.example' })];
    for (const one of all) expect(await store.teach(one)).toEqual({ ok: true, value: null });
    expect(await given(openDrafts(name).listWordings())).toEqual([all[2], all[1], all[0]]);
  });

  test('taught again means what was taught last', async () => {
    await given(store.teach(wording('a', 'C.a')));
    await given(store.teach(wording('a', 'C.b', { taughtAt: 5 })));
    expect(await given(store.listWordings())).toEqual([wording('a', 'C.b', { taughtAt: 5 })]);
  });

  test('that is revoked is gone at its own site alone; revoking it again changes nothing', async () => {
    const elsewhere = wording('a', 'C.a', { origin: 'http://ris.example' });
    await given(store.teach(wording('a')));
    await given(store.teach(elsewhere));
    const key = { origin: ORIGIN, words: 'a' };
    for (let times = 0; times < 2; times++) expect(await store.revoke(key)).toEqual({ ok: true, value: null });
    expect(await given(store.listWordings())).toEqual([elsewhere]);
  });

  test.each([
    ['of every site', wording('a', 'C.a', { origin: '*' })],
    ['of a file', wording('a', 'C.a', { origin: 'null' })],
    ['of an address within a site', wording('a', 'C.a', { origin: `${ORIGIN}/list?patient=1` })],
    ['without words', wording('')],
    ['longer than any', wording('x'.repeat(201))],
    ['with a text for a procedure', wording('a', 'Jane Doe')],
  ])('%s is refused and not kept', async (_, one) => {
    expect((await refused(store.teach(one))).code).toBe('bad-message');
    expect((await refused(store.importWordings([wording('b'), one], []))).code).toBe('bad-message');
    expect(await given(store.listWordings())).toEqual([]);
  });

  test('is no act that undo takes back, and leaves drafts as they are', async () => {
    await given(store.stage([line('a')], standIn));
    const drafts = await given(store.listDrafts());
    await given(store.teach(wording('description a', 'C.b')));
    expect(await given(store.listDrafts())).toEqual(drafts);
    expect(await given(store.undo())).toEqual({ action: 'stage' });
    expect(await given(store.listWordings())).toHaveLength(1);
  });

  test('that changes in one window is seen in another', async () => {
    const seen: Answer<Wording[]>[] = [];
    const stop = openDrafts(name).watchWordings((wordings) => seen.push(wordings));
    await vi.waitFor(() => expect(seen).toEqual([{ ok: true, value: [] }]));
    await given(store.teach(wording('a')));
    await vi.waitFor(() => expect(seen.at(-1)).toEqual({ ok: true, value: [wording('a')] }));
    stop();
  });

  test('that is damaged takes part in nothing and stays where it lies', async () => {
    await given(store.teach(wording('a')));
    const db = defineDatabase(name);
    const damaged = { origin: ORIGIN, words: 'b', concept: 7 } as never;
    await db.wordings.put(damaged);
    expect(await given(store.listWordings())).toEqual([wording('a')]);
    expect(await db.wordings.get([ORIGIN, 'b'])).toEqual(damaged);
  });
});

describe('an imported list', () => {
  test('adds what is new, leaves what is known, and keeps one’s own where they differ', async () => {
    await given(store.teach(wording('known')));
    await given(store.teach(wording('differs', 'C.mine')));
    const list = [theirs('new', 'C.n'), theirs('known', 'C.a'), theirs('differs', 'C.theirs')];
    expect(await given(store.importWordings(list, []))).toEqual({
      added: 1,
      replaced: 0,
      alike: 1,
      conflicts: [{ origin: ORIGIN, words: 'differs', mine: 'C.mine', theirs: 'C.theirs' }],
    });
    expect(await given(store.listWordings())).toEqual([
      wording('differs', 'C.mine'),
      wording('known'),
      theirs('new', 'C.n'),
    ]);
  });

  test('replaces one’s own where that is meant, and there alone', async () => {
    for (const words of ['a', 'b']) await given(store.teach(wording(words, 'C.mine')));
    const list = [theirs('a', 'C.theirs'), theirs('b', 'C.theirs')];
    const came = await given(store.importWordings(list, [{ origin: ORIGIN, words: 'a' }]));
    expect(came).toMatchObject({ added: 0, replaced: 1, conflicts: [{ words: 'b' }] });
    expect(await given(store.listWordings())).toEqual([theirs('a', 'C.theirs'), wording('b', 'C.mine')]);
  });

  test('imported twice changes nothing the second time', async () => {
    const list = [theirs('a', 'C.a'), theirs('b', 'C.b')];
    await given(store.importWordings(list, []));
    expect(await given(store.importWordings(list, []))).toEqual({ added: 0, replaced: 0, alike: 2, conflicts: [] });
  });
});

test.each(FAULTS)('a lasting failure ($name) is an answer, and nothing is half imported', async (fault) => {
  await given(store.teach(wording('a')));
  fault.inject(1_000_000);
  const list = [theirs('b', 'C.b'), theirs('c', 'C.c')];
  const writes = [await store.teach(wording('b')), await store.importWordings(list, [])];
  heal();
  for (const answered of writes) expect(answered).toMatchObject({ ok: false, refusal: { code: fault.refusal } });
  expect(await given(openDrafts(name).listWordings())).toEqual([wording('a')]);
});

test('in a database made by newer code wordings are read and never written', async () => {
  await given(store.teach(wording('a')));
  const made = await freeze(await defineDatabase(name).open());
  const later = freshName();
  await thaw(later, { ...made, version: made.version + 10 } as Dump);
  const newer = openDrafts(later);
  expect(await given(newer.listWordings())).toEqual([wording('a')]);
  const key = { origin: ORIGIN, words: 'a' };
  for (const write of [newer.teach(wording('b')), newer.revoke(key), newer.importWordings([theirs('b', 'C.b')], [])])
    expect(await refused(write)).toEqual({ code: 'storage-unavailable', detail: 'newer-version' });
  expect(await given(newer.listWordings())).toEqual([wording('a')]);
});

test('a line captured again is mapped anew, and not before', async () => {
  const before = line('a', { concept: 'C.catalogue' });
  await given(store.stage([before], standIn));
  await given(store.teach(wording('description a', 'C.taught')));
  expect((await given(store.listDrafts()))[0]?.entries[0]?.concept).toBe('C.catalogue');
  await given(store.stage([line('a', { concept: 'C.taught', origin: ORIGIN })], standIn));
  const [draft] = await given(store.listDrafts());
  expect(draft?.entries[0]?.concept).toBe('C.taught');
  expect(draft?.lines[0]?.origin).toBe(ORIGIN);
});
