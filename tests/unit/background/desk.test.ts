import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listActs } from '../../../entrypoints/background/acts';
import { readDesk } from '../../../entrypoints/background/desk';
import { stageTyped } from '../../../entrypoints/background/typed';
import { createBook } from '../../../entrypoints/popup/book';
import { type Drafts, openDrafts } from '../../../lib/drafts';
import type { DraftLine } from '../../../lib/model';
import { concepts } from '../../../lib/procedures';
import { freshName, given, line, refused, standIn } from '../drafts/stand-in';

const [FIRST, SECOND, THIRD] = concepts().map(({ id }) => id) as [string, string, string];
const QUERY = { newest: 50, also: [], practice: false };
let store: Drafts;
beforeEach(() => {
  fakeBrowser.reset();
  store = openDrafts(freshName());
});

it('hands over the drafts, and the name and category of every procedure in them', async () => {
  await given(stageTyped(store, 'US guided liver biopsy', '2026-03-05'));
  const view = await given(readDesk(store, QUERY));
  expect(view).toMatchObject({ drafts: [{ entries: [{ concept: 'O.BXLIV' }] }], wordings: [] });
  const book = createBook();
  expect(book.nameOf('O.BXLIV')).toBe('O.BXLIV');
  book.learn(view.glossary);
  const [draft] = view.drafts;
  const mentioned = [
    ...draft!.entries.map(({ concept }) => concept),
    ...draft!.lines.flatMap(({ decision }) => decision.alternatives.map(({ concept }) => concept)),
  ];
  for (const concept of mentioned) {
    expect(book.nameOf(concept)).not.toBe(concept);
    expect(book.categoryOf(concept)).toBeTruthy();
  }
  expect(book.wordingOf('US guided liver biopsy')).toBeTruthy();
});

it('names a runner-up, a dropped line and the resident’s own choice too, and leaves out what the catalogue does not have', async () => {
  const alternatives = [{ concept: FIRST, category: 'x', confidence: 0.1 }];
  const decision: DraftLine['decision'] = { ...line('a').decision, concept: 'C.unheard', alternatives };
  const own = { concept: SECOND, insisted: false };
  await given(
    store.stage(
      [line('a', { decision }), line('b', { concept: THIRD, override: own }), line('c', { concept: 'CTA' })],
      standIn,
    ),
  );
  const { glossary } = await given(readDesk(store, QUERY));
  const named = glossary.concepts.map(({ id }) => id);
  expect(named).toEqual(expect.arrayContaining([FIRST, SECOND, THIRD]));
  expect(named).not.toContain('C.unheard');
  expect(new Set(named).size).toBe(named.length);
});

it('hands on what the storage refused', async () => {
  const broken = async () => ({ ok: false as const, refusal: { code: 'storage-unavailable' as const } });
  const { listWordings, counts } = store;
  expect((await refused(readDesk({ deskDrafts: broken, listWordings, counts }, QUERY))).code).toBe(
    'storage-unavailable',
  );
});

it('tells the last acts with their procedures’ names, and takes the one back that is meant', async () => {
  await given(stageTyped(store, 'US guided liver biopsy', '2026-03-05'));
  await given(stageTyped(store, 'Paracentesis', '2026-03-06'));
  const acts = await given(listActs(store));
  expect(acts.map(({ names, date }) => [names, date])).toEqual([
    [[expect.stringMatching(/^Paracentesis/)], '2026-03-06'],
    [[expect.stringMatching(/^Liver biopsy/)], '2026-03-05'],
  ]);
  expect(await given(store.undo(acts[1]!.id))).toEqual({ action: 'stage' });
  expect((await given(listActs(store))).map(({ date }) => date)).toEqual(['2026-03-06']);
});
