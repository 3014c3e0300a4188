import { beforeEach, describe, expect, test } from 'vitest';
import { type Drafts, openDrafts } from '../../../lib/drafts';
import { defineDatabase } from '../../../lib/drafts/schema';
import { type Answer, type DraftFacts, isPractice, PRACTICE, type Summary } from '../../../lib/model';
import { freshName, given, hashed, line, namesIn, refused, report, standIn } from './stand-in';

let name: string;
let store: Drafts;
const stage = (...lines: Parameters<Drafts['stage']>[0]) => given(store.stage(lines, standIn));
const own = (said: string) => line(said, { patient: hashed(`of ${said}`) });
const practice = (said: string) => line(said, { system: PRACTICE, patient: hashed(`practice of ${said}`) });
const idOf = async (said: string) => (await given(store.listDrafts())).find((one) => namesIn(one)[0] === said)!.id;
const once = <T>(watch: (callback: (seen: Answer<T>) => void) => () => void) =>
  new Promise<T>((done) => {
    const stop = watch((seen) => {
      if (!seen.ok) return;
      done(seen.value);
      setTimeout(stop);
    });
  });

beforeEach(async () => {
  name = freshName();
  store = openDrafts(name);
  await stage(own('mine'), own('logged'));
  await stage(practice('p1'), practice('p2'));
  for (const said of ['logged', 'p2']) {
    const id = await idOf(said);
    await given(store.markFilled(id, report));
    await given(store.markLogged(id, 'case-log'));
  }
});

describe('practice beside cases', () => {
  test('is told by its id, which it keeps when it is edited and logged', async () => {
    const drafts = await given(store.listDrafts());
    expect(drafts.filter(isPractice).flatMap(namesIn).sort()).toEqual(['p1', 'p2']);
  });

  test('is in no count, no list, no fact and no backup', async () => {
    expect(await given(store.counts())).toEqual({ staged: 1, filled: 0, logged: 1, discarded: 0 });
    expect(await once<{ staged: number }>(store.watchCounts)).toMatchObject({ staged: 1, logged: 1 });
    const [mine, logged] = [await idOf('mine'), await idOf('logged')];
    const both = [mine, logged].sort();
    expect((await once<Summary[]>(store.watchSummaries)).map(({ id }) => id).sort()).toEqual(both);
    expect((await once<DraftFacts[]>(store.watchFacts)).map(({ id }) => id).sort()).toEqual(both);
    expect((await given(store.backup(null))).drafts.map(({ id }) => id).sort()).toEqual(both);
  });

  test('has the desk of its page to itself, and no other', async () => {
    const also = [await idOf('p1'), await idOf('mine')];
    const desk = async (practice: boolean) =>
      (await given(store.deskDrafts({ newest: 1, also: practice ? also : [also[1]!], practice }))).flatMap(namesIn);
    expect(await desk(true)).toEqual(['p1']);
    expect(await desk(false)).toEqual(['mine']);
    expect(await given(store.counts(true))).toEqual({ staged: 1, filled: 0, logged: 1, discarded: 0 });
  });
});

describe('removing the practice', () => {
  test('leaves every case and nothing of the practice, not even what could be undone', async () => {
    await given(store.changeMany([await idOf('mine'), await idOf('p1')], { fields: { site: 'University Hospital' } }));
    expect(await once<number>(store.watchPractice)).toBe(2);
    expect(await given(store.removePractice())).toBe(2);
    const raw = defineDatabase(name);
    expect((await raw.drafts.toArray()).filter(isPractice)).toEqual([]);
    expect(JSON.stringify(await raw.history.toArray())).not.toContain(`${PRACTICE}-`);
    expect(await once<number>(store.watchPractice)).toBe(0);
    expect((await given(store.listDrafts())).flatMap(namesIn).sort()).toEqual(['logged', 'mine']);
    // The acts on cases are still there to be taken back, in their order.
    const undone = ['edit', 'log', 'fill', 'stage'];
    for (const action of undone) expect(await given(store.undo())).toEqual({ action });
    expect((await refused(store.undo())).code).toBe('nothing-to-undo');
  });

  test('where there is none changes nothing', async () => {
    await given(store.removePractice());
    expect(await given(store.removePractice())).toBe(0);
    expect(await given(store.counts())).toMatchObject({ staged: 1, logged: 1 });
  });
});
