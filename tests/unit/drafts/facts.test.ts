import { beforeEach, expect, test } from 'vitest';
import { type Drafts, openDrafts } from '../../../lib/drafts';
import type { DraftFacts } from '../../../lib/model';
import { freshName, given, line, standIn } from './stand-in';

let store: Drafts;
let name: string;
beforeEach(async () => {
  name = freshName();
  store = openDrafts(name);
  const days = ['a', 'b', 'c'].map((one, at) => line(one, { start: `2026-03-0${at + 1}T08:00` }));
  await given(store.stage(days, standIn));
});

/** Waits until what is told has so many drafts. */
const told = (count: number): Promise<DraftFacts[]> =>
  new Promise((done) => {
    const stop = store.watchFacts((facts) => {
      if (!facts.ok || facts.value.length !== count) return;
      setTimeout(() => stop());
      done(facts.value);
    });
  });

test('the record is told of every draft that is not discarded, and of each change', async () => {
  const [first, second] = await given(store.listDrafts());
  await given(store.markLogged(first!.id, 'resident'));
  const states = (await told(3)).map(({ state }) => state).sort();
  expect(states).toEqual(['logged', 'staged', 'staged']);
  const fewer = told(2);
  await given(store.discard(second!.id));
  expect((await fewer).map(({ id }) => id)).not.toContain(second!.id);
  expect((await given(store.facts())).length).toBe(2);
});

test('it is told no line of a worklist, and a damaged draft harms no other', async () => {
  const before = await given(store.facts());
  expect(before).toHaveLength(3);
  expect(JSON.stringify(before)).not.toContain('Description');
  await new Promise<void>((done, fail) => {
    const opening = indexedDB.open(name);
    opening.onerror = () => fail(opening.error);
    opening.onsuccess = () => {
      const writing = opening.result.transaction('drafts', 'readwrite');
      writing.objectStore('drafts').put({ ...before[0], entries: 'none', lineKeys: [], caseDate: '' });
      writing.oncomplete = () => {
        opening.result.close();
        done();
      };
    };
  });
  expect((await given(store.facts())).map(({ id }) => id)).toEqual(before.slice(1).map(({ id }) => id));
});
